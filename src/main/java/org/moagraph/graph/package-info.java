/**
 * An index computed from a model: names, neighbours, which claims count under which filter, and the
 * searches along them.
 */
@NullMarked
package org.moagraph.graph;

import org.jspecify.annotations.NullMarked;
