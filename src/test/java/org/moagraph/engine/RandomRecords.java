package org.moagraph.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moagraph.io.RelationTable;
import org.moagraph.io.kgx.KgxImporter;
import org.moagraph.model.Model;
import org.moagraph.text.Json;

/**
 * A small graph as records of KGX, the same for the same seed: predicates that act either way or
 * not at all, qualifiers, edges that deny or were mined, parallels, loops of one, and hostile
 * names.
 */
public final class RandomRecords {

  private static final List<String> NAMES =
      List.of(
          "plain",
          "it's \"quoted\"",
          "`) DETACH DELETE n //",
          "{name: $id}) RETURN n",
          "left\u202Eto right",
          "TNF-alpha",
          "back\\slash' OR 1=1",
          "<script>alert(1)</script>",
          "Ω_%*~+?",
          "zero\u200Bwidth");

  private static final List<String> CATEGORIES =
      List.of("biolink:Drug", "biolink:Gene", "biolink:Protein", "biolink:Disease", "biolink:X");

  private static final List<String> PREDICATES =
      List.of(
          "biolink:affects",
          "biolink:causes",
          "biolink:treats",
          "biolink:treated_by",
          "biolink:caused_by",
          "biolink:affected_by",
          "biolink:positively_regulates",
          "biolink:disrupts",
          "biolink:related_to",
          "biolink:interacts_with",
          "biolink:part_of",
          "biolink:requires",
          "biolink:no_such_predicate",
          "biolink:has_metabolite");

  private final String prefix;
  private final Random random;
  private final List<Map<String, Object>> nodes = new ArrayList<>();
  private final List<Map<String, Object>> edges = new ArrayList<>();

  /** The graph of that seed, whose ids no other has. */
  public RandomRecords(long seed) {
    this.prefix = "G" + seed + "x:";
    this.random = new Random(seed * 104_729 + 11);
    int size = 3 + random.nextInt(14);
    for (int i = 0; i < size; i++) {
      nodes.add(node(i));
    }
    int count = size + random.nextInt(2 * size);
    for (int i = 0; i < count; i++) {
      edges.add(edge(i, random.nextInt(size), random.nextInt(size)));
    }
    // a server is loaded kind by kind
    nodes.sort(Comparator.comparing(n -> String.valueOf(n.get("category"))));
    edges.sort(Comparator.comparing(e -> String.valueOf(e.get("predicate"))));
  }

  private Map<String, Object> node(int number) {
    var node = new LinkedHashMap<String, Object>();
    node.put("id", prefix + number);
    var category = pick(CATEGORIES);
    node.put("category", chance(20) ? List.of(category, "biolink:NamedThing") : List.of(category));
    if (!chance(10)) {
      node.put("name", pick(NAMES) + " " + prefix.replace(':', '-') + number);
    }
    if (chance(25)) {
      node.put("synonym", List.of("also " + prefix + number, pick(NAMES)));
    }
    if (chance(20)) {
      node.put("xref", List.of("MESH:" + prefix.replace(":", "") + number));
    }
    return node;
  }

  private Map<String, Object> edge(int number, int from, int to) {
    var edge = new LinkedHashMap<String, Object>();
    if (chance(50)) {
      edge.put("id", prefix + "e" + number);
    }
    edge.put("subject", prefix + from);
    var predicate = pick(PREDICATES);
    edge.put("predicate", predicate);
    edge.put("object", prefix + to);
    if (predicate.equals("biolink:affects") && chance(70)) {
      edge.put("qualified_predicate", "biolink:causes");
      edge.put("object_direction_qualifier", chance(50) ? "increased" : "decreased");
      edge.put("object_aspect_qualifier", chance(50) ? "activity" : "expression");
    } else if (predicate.equals("biolink:related_to") && chance(30)) {
      edge.put("qualified_predicate", "biolink:causes");
      edge.put("object_direction_qualifier", "increased");
    }
    if (chance(5)) {
      edge.put("negated", true);
    }
    if (chance(15)) {
      edge.put("agent_type", "text_mining_agent");
    }
    if (chance(30)) {
      edge.put("publications", List.of("PMID:" + (1000 + number)));
    }
    edge.put("primary_knowledge_source", "infores:" + pick(NAMES).hashCode());
    return edge;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The records of nodes. */
  public List<Map<String, Object>> nodes() {
    return nodes;
  }

  /** The records of edges. */
  public List<Map<String, Object>> edges() {
    return edges;
  }

  /** What two files of these records are read as. */
  public Model read(Path folder) throws IOException {
    var name = "g" + prefix.substring(1, prefix.length() - 1);
    lines(folder.resolve(name + "_nodes.jsonl"), nodes);
    var file = folder.resolve(name + "_edges.jsonl");
    lines(file, edges);
    return new KgxImporter().read(file, RelationTable.PRINTED).get(0).model().orElseThrow();
  }

  private static void lines(Path file, List<Map<String, Object>> records) throws IOException {
    Files.write(file, records.stream().map(Json::line).toList());
  }
}
