/** Pictures as SBGN-ML, for editors of pathway maps. */
@NullMarked
package org.moagraph.render.sbgn;

import org.jspecify.annotations.NullMarked;
