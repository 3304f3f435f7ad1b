/** Pages on which a class can ask a picture, as values with every answer worked out beforehand. */
@NullMarked
package org.moagraph.page;

import org.jspecify.annotations.NullMarked;
