/** How legible a picture is, told from its boxes, lines and letters alone. */
@NullMarked
package org.moagraph.measure;

import org.jspecify.annotations.NullMarked;
