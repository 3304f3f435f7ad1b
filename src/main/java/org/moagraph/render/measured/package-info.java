/** Pictures read back from SVG files, to measure them. */
@NullMarked
package org.moagraph.render.measured;

import org.jspecify.annotations.NullMarked;
