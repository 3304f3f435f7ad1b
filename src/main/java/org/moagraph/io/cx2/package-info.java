/** CX2, the exchange format of NDEx and Cytoscape Web. */
@NullMarked
package org.moagraph.io.cx2;

import org.jspecify.annotations.NullMarked;
