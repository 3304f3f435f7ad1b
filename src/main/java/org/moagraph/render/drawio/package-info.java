/** Scenes as files of draw.io, for editing by hand. */
@NullMarked
package org.moagraph.render.drawio;

import org.jspecify.annotations.NullMarked;
