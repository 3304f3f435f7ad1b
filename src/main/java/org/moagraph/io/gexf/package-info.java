/** GEXF, the format of Gephi, written through JGraphT. */
@NullMarked
package org.moagraph.io.gexf;

import org.jspecify.annotations.NullMarked;
