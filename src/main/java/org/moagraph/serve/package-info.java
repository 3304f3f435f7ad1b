/** A model in the browser of this machine while it is written. */
@NullMarked
package org.moagraph.serve;

import org.jspecify.annotations.NullMarked;
