/** Disease mechanisms as dismech curates them: pathophysiology with what follows from it. */
@NullMarked
package org.moagraph.io.dismech;

import org.jspecify.annotations.NullMarked;
