/** Diagrams laid out by Graphviz: what it is asked, what it answers, and the one installed here. */
@NullMarked
package org.moagraph.layout.dot;

import org.jspecify.annotations.NullMarked;
