/** Places, boxes and lines in the plane, in px from the upper left corner. */
@NullMarked
package org.moagraph.geometry;

import org.jspecify.annotations.NullMarked;
