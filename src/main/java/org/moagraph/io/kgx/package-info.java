/**
 * KGX: graphs of the Biolink model as two files, one of nodes and one of edges, in tables or in
 * lines of JSON, as the KGX specification of the Biolink project has them.
 */
@NullMarked
package org.moagraph.io.kgx;

import org.jspecify.annotations.NullMarked;
