/** Interactive pages: one file each, without network, storage or a framework. */
@NullMarked
package org.moagraph.render.html;

import org.jspecify.annotations.NullMarked;
