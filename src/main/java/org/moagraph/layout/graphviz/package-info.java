/** Graphviz: the engine compiled into this program, and an installed one. */
@NullMarked
package org.moagraph.layout.graphviz;

import org.jspecify.annotations.NullMarked;
