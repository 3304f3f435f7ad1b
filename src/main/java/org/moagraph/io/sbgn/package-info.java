/** SBGN-ML, as editors of pathway maps write it. */
@NullMarked
package org.moagraph.io.sbgn;

import org.jspecify.annotations.NullMarked;
