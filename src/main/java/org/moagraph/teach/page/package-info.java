/** Pages on which a class can ask a picture, with every answer worked out beforehand. */
@NullMarked
package org.moagraph.teach.page;

import org.jspecify.annotations.NullMarked;
