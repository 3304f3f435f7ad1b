/** GraphML, written through JGraphT and read by a reader of our own that opens no other file. */
@NullMarked
package org.moagraph.io.graphml;

import org.jspecify.annotations.NullMarked;
