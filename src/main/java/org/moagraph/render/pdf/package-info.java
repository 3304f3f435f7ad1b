/** Scenes as pages: PDF with lines and real text, and PNG made of such a page. */
@NullMarked
package org.moagraph.render.pdf;

import org.jspecify.annotations.NullMarked;
