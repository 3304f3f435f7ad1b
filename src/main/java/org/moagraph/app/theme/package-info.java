/** Themes that users write: read as strictly as models, and checked for contrast. */
@NullMarked
package org.moagraph.app.theme;

import org.jspecify.annotations.NullMarked;
