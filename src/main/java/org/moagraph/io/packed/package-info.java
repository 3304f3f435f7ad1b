/** Models as the build packs them into the jar. */
@NullMarked
package org.moagraph.io.packed;

import org.jspecify.annotations.NullMarked;
