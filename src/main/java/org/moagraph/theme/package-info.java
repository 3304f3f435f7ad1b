/** Themes that users write: read as strictly as models, and checked for contrast. */
@NullMarked
package org.moagraph.theme;

import org.jspecify.annotations.NullMarked;
