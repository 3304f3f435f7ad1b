package org.moagraph.assist;

import java.util.Map;

/** A publication that a file cites; what it does not say is empty. */
record Cited(String cite, String pmid, String doi) {

  static Cited of(Map<String, String> fields) {
    return new Cited(
        fields.getOrDefault("cite", ""),
        fields.getOrDefault("pmid", ""),
        fields.getOrDefault("doi", ""));
  }

  /** What that key of it says. */
  String field(String key) {
    return switch (key) {
      case "cite" -> cite;
      case "pmid" -> pmid;
      case "doi" -> doi;
      default -> "";
    };
  }
}
