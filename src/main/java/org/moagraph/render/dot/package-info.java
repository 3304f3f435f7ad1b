/** Diagrams as DOT, for those who lay out or edit with Graphviz. */
@NullMarked
package org.moagraph.render.dot;

import org.jspecify.annotations.NullMarked;
