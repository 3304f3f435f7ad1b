/**
 * YAML text as a tree that knows where each value stands. This is the border behind which the YAML
 * library and its gaps stay, and the reading of keys and values; the formats that are written in
 * YAML share it.
 */
@NullMarked
package org.moagraph.io.tree;

import org.jspecify.annotations.NullMarked;
