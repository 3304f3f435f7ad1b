package org.moagraph.io.cx2;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes that a CX2 file must declare before it uses them, gathered as they are used. */
final class Declarations {

  private final Map<String, Object> network = new LinkedHashMap<>();
  private final Map<String, Object> nodes = new LinkedHashMap<>();
  private final Map<String, Object> edges = new LinkedHashMap<>();

  Map<String, Object> network(Map<String, Object> values) {
    return used(values, network, Map.of());
  }

  Map<String, Object> node(Map<String, Object> values) {
    var aliases = new LinkedHashMap<String, String>();
    aliases.put("name", "n");
    aliases.put("represents", "r");
    return used(values, nodes, aliases);
  }

  Map<String, Object> edge(Map<String, Object> values) {
    var aliases = new LinkedHashMap<String, String>();
    aliases.put("interaction", "i");
    return used(values, edges, aliases);
  }

  /** All that was used; what no element has is not declared. */
  Map<String, Object> all() {
    var all = new LinkedHashMap<String, Object>();
    all.put("networkAttributes", network);
    all.put("nodes", nodes);
    all.put("edges", edges);
    all.values().removeIf(group -> group instanceof Map<?, ?> map && map.isEmpty());
    return all;
  }

  /** The values under their aliases, where they have one. */
  private static Map<String, Object> used(
      Map<String, Object> values, Map<String, Object> declared, Map<String, String> aliases) {
    var used = new LinkedHashMap<String, Object>();
    values.forEach(
        (name, value) -> {
          var alias = aliases.getOrDefault(name, name);
          declared.putIfAbsent(name, declaration(value, alias.equals(name) ? "" : alias));
          used.put(alias, value);
        });
    return used;
  }

  private static Map<String, Object> declaration(Object value, String alias) {
    var declaration = new LinkedHashMap<String, Object>();
    if (!alias.isEmpty()) {
      declaration.put("a", alias);
    }
    declaration.put(
        "d",
        value instanceof Boolean ? "boolean" : value instanceof List ? "list_of_string" : "string");
    return declaration;
  }
}
