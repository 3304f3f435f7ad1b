package org.moagraph.io.kgx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.io.AttributeReader;
import org.moagraph.io.Findings;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;

/** Makes entities of nodes. */
final class Node {

  private static final List<String> READ =
      List.of("id", "category", "name", "synonym", "xref", "description");

  private Node() {}

  /** The entity of a node; what it leaves out is counted. */
  static Entity entity(Fields fields, Findings findings) {
    var id = NodeIds.read(fields.text("id"));
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "label", fields.text("name"));
    put(map, "note", fields.text("description"));
    var categories = fields.list("category");
    var type = Categories.type(categories);
    if (type.isEmpty()) {
      findings.leaveOut("kind of a node: " + String.join("|", categories));
    }
    map.put("type", type.orElse(EntityType.ENTITY).word());
    map.put("synonyms", fields.list("synonym"));
    var xrefs = fields.list("xref");
    var curies = xrefs.stream().filter(x -> Curie.parse(x).isPresent()).toList();
    for (int i = curies.size(); i < xrefs.size(); i++) {
      findings.leaveOut("cross-reference that is no CURIE");
    }
    map.put("xrefs", curies);
    for (var name : fields.names()) {
      if (name.startsWith(Edge.OURS)) {
        map.put(name.substring(Edge.OURS.length()), fields.text(name));
      } else if (!READ.contains(name)) {
        findings.leaveOut("of a node: " + name);
      }
    }
    return new AttributeReader(map).entity(EntityId.of(id));
  }

  private static void put(Map<String, Object> map, String name, String value) {
    if (!value.isEmpty()) {
      map.put(name, value);
    }
  }
}
