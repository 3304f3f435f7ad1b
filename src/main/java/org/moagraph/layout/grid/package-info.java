/**
 * Our own layout: nodes in the cells of a grid, edges along the lines between them. Nothing
 * overlaps and no edge meets a foreign node, by construction.
 */
@NullMarked
package org.moagraph.layout.grid;

import org.jspecify.annotations.NullMarked;
