/** An index computed from a model: names, neighbours, and which claims count under which filter. */
@NullMarked
package org.moagraph.graph;

import org.jspecify.annotations.NullMarked;
