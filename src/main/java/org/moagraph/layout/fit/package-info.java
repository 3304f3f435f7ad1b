/** Chooses, of all ways to lay a diagram out, the one that reads best on a slide. */
@NullMarked
package org.moagraph.layout.fit;

import org.jspecify.annotations.NullMarked;
