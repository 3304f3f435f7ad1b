/** Maps drawn by hand in draw.io, as models. */
@NullMarked
package org.moagraph.io.drawio;

import org.jspecify.annotations.NullMarked;
