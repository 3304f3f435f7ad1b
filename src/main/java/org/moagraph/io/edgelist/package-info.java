/** Edge lists: tab-separated source, relation and target, a claim a line. */
@NullMarked
package org.moagraph.io.edgelist;

import org.jspecify.annotations.NullMarked;
