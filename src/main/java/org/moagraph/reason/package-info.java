/** What follows from the signs: net effect, what-if, necessity, loops, and the scorecard. */
@NullMarked
package org.moagraph.reason;

import org.jspecify.annotations.NullMarked;
