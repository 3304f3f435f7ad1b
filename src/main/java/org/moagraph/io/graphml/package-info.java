/** GraphML of ours and of other programs; reading opens no other file. */
@NullMarked
package org.moagraph.io.graphml;

import org.jspecify.annotations.NullMarked;
