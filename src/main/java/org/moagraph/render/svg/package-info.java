/** Scenes as SVG that every slide program shows alike and that can be read aloud. */
@NullMarked
package org.moagraph.render.svg;

import org.jspecify.annotations.NullMarked;
