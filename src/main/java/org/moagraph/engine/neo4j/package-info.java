/** The driver of Neo4j, which no other package knows and nothing else loads. */
@NullMarked
package org.moagraph.engine.neo4j;

import org.jspecify.annotations.NullMarked;
