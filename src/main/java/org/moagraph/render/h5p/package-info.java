/** Questions, texts and pictures as contents of H5P. */
@NullMarked
package org.moagraph.render.h5p;

import org.jspecify.annotations.NullMarked;
