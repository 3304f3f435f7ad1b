/** Questions as cards for Anki. */
@NullMarked
package org.moagraph.render.anki;

import org.jspecify.annotations.NullMarked;
