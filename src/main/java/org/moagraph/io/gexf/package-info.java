/** GEXF, the format of Gephi. */
@NullMarked
package org.moagraph.io.gexf;

import org.jspecify.annotations.NullMarked;
