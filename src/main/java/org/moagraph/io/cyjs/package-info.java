/** The JSON of Cytoscape and Cytoscape.js. */
@NullMarked
package org.moagraph.io.cyjs;

import org.jspecify.annotations.NullMarked;
