/** A mechanism as a JGraphT graph, for the algorithms of that library. */
@NullMarked
package org.moagraph.graph.jgrapht;

import org.jspecify.annotations.NullMarked;
