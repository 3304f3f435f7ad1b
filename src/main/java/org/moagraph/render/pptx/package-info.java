/**
 * Scenes as slides of a PowerPoint deck, of native shapes: one for each node, and for each claim a
 * connector glued to its nodes. The package is written as XML, without a library.
 */
@NullMarked
package org.moagraph.render.pptx;

import org.jspecify.annotations.NullMarked;
