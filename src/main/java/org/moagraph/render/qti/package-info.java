/** Questions as packages of QTI 1.2. */
@NullMarked
package org.moagraph.render.qti;

import org.jspecify.annotations.NullMarked;
