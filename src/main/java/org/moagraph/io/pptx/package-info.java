/** Maps on slides, drawn or edited in an office program, as models. */
@NullMarked
package org.moagraph.io.pptx;

import org.jspecify.annotations.NullMarked;
