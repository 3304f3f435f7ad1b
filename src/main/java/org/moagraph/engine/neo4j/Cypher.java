package org.moagraph.engine.neo4j;

/**
 * The queries, each as it is: nothing that a user or a graph says is ever put into their text. They
 * keep to what Neo4j 4.4 and 5 understand.
 */
final class Cypher {

  static final String NODE_COUNT = "MATCH (n) RETURN count(n) AS count";
  static final String EDGE_COUNT = "MATCH ()-[r]->() RETURN count(r) AS count";

  static final String TYPES =
      "CALL db.relationshipTypes() YIELD relationshipType AS word RETURN word ORDER BY word";

  static final String PREDICATES =
      """
      MATCH ()-[r]->()
      RETURN DISTINCT toString(coalesce(r[$predicate], type(r))) AS word ORDER BY word
      """;

  /** The label that all nodes have in graphs loaded as KGX has it, so that their index is used. */
  static final String IDENTIFIED_IN_KGX =
      """
      MATCH (n:`biolink:NamedThing`) WHERE n.id IN $ids
      RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties
      """;

  static final String IDENTIFIED =
      """
      MATCH (n) WHERE n[$id] IN $ids
      RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties
      """;

  static final String NAMED =
      """
      MATCH (n)
      WHERE any(spelling IN coalesce([] + n[$name], []) + coalesce([] + n[$synonym], [])
          + coalesce([] + n[$xref], []) + coalesce([] + n[$id], [])
          + coalesce([] + n.moa_brands, [])
        WHERE all(part IN $parts WHERE toLower(toString(spelling)) CONTAINS part))
      WITH n ORDER BY size(toString(coalesce(n[$name], n[$id], ''))), id(n) LIMIT $most
      RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties
      """;

  static final String NODES =
      """
      MATCH (n) WHERE id(n) IN $ids
      RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties
      """;

  static final String BRIEFLY =
      """
      MATCH (n) WHERE id(n) IN $ids
      RETURN [] + coalesce(n[$category], labels(n)) AS categories, collect(id(n)) AS numbers,
        collect(coalesce(toString(n[$id]), '')) AS ids,
        collect(coalesce(toString(n[$name]), '')) AS names
      """;

  static final String KEYS = "CALL db.propertyKeys() YIELD propertyKey AS word RETURN word";

  static final String SAYINGS =
      """
      MATCH ()-[r]->() WHERE id(r) IN $ids
      RETURN type(r) AS type, [name IN $names | r[name]] AS said, collect(id(r)) AS edges
      """;

  static final String EDGES =
      """
      MATCH (s)-[r]->(t) WHERE id(r) IN $ids
      RETURN id(r) AS number, id(s) AS source, id(t) AS target, type(r) AS type,
        properties(r) AS properties
      """;

  static final String FROM_BY_TYPE =
      """
      MATCH (s)-[r]->(t)
      WHERE id(s) IN $ids
        AND (type(r) IN $words OR $qualified <> '' AND r[$qualified] IS NOT NULL)
      WITH s, r, t LIMIT $most
      RETURN id(s) AS near, collect(id(r)) AS edges, collect(id(t)) AS far
      """;

  static final String INTO_BY_TYPE =
      """
      MATCH (t)<-[r]-(s)
      WHERE id(t) IN $ids
        AND (type(r) IN $words OR $qualified <> '' AND r[$qualified] IS NOT NULL)
      WITH s, r, t LIMIT $most
      RETURN id(t) AS near, collect(id(r)) AS edges, collect(id(s)) AS far
      """;

  static final String FROM_BY_PROPERTY =
      """
      MATCH (s)-[r]->(t)
      WHERE id(s) IN $ids
        AND (toString(coalesce(r[$predicate], type(r))) IN $words
          OR $qualified <> '' AND r[$qualified] IS NOT NULL)
      WITH s, r, t LIMIT $most
      RETURN id(s) AS near, collect(id(r)) AS edges, collect(id(t)) AS far
      """;

  static final String INTO_BY_PROPERTY =
      """
      MATCH (t)<-[r]-(s)
      WHERE id(t) IN $ids
        AND (toString(coalesce(r[$predicate], type(r))) IN $words
          OR $qualified <> '' AND r[$qualified] IS NOT NULL)
      WITH s, r, t LIMIT $most
      RETURN id(t) AS near, collect(id(r)) AS edges, collect(id(s)) AS far
      """;

  static final String AROUND =
      """
      MATCH (n)-[r]-()
      WHERE id(n) IN $ids
      WITH DISTINCT r ORDER BY id(r) LIMIT $most
      RETURN id(r) AS edge, id(startNode(r)) AS source, id(endNode(r)) AS target
      """;

  private Cypher() {}
}
