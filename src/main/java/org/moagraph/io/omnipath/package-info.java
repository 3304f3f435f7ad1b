/** Interaction tables of OmniPath. */
@NullMarked
package org.moagraph.io.omnipath;

import org.jspecify.annotations.NullMarked;
