/** Where things go: a diagram in, a scene of positions out. */
@NullMarked
package org.moagraph.layout;

import org.jspecify.annotations.NullMarked;
