/**
 * Several models as one by what they mean: what they say alike is said once, what is only a place
 * of other things becomes their place, and there is a view for each thing that a reader may want.
 */
@NullMarked
package org.moagraph.merge;

import org.jspecify.annotations.NullMarked;
