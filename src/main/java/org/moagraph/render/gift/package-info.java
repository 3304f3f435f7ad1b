/** Questions in the GIFT format. */
@NullMarked
package org.moagraph.render.gift;

import org.jspecify.annotations.NullMarked;
