package org.moagraph.io.gpml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.io.AttributeReader;

/**
 * What we write into a file beside what GPML has words for, as properties under names of our own:
 * everything known of the model, of a thing and of a claim, so that it reads back equal.
 */
final class Own {

  /** What stands before the names of our properties. */
  static final String PREFIX = "org.moagraph.";

  private static final String ID = PREFIX + "id";

  private Own() {}

  /** Whether we have written that part. */
  static boolean has(Part part) {
    return !id(part).isBlank();
  }

  /** The id of the thing or claim that the part was written for. */
  static String id(Part part) {
    return part.properties().getOrDefault(ID, "");
  }

  /** What is known of a thing: what the drawing says of it, and what we have added. */
  static AttributeReader attributes(Part part, NodeType type) {
    var values = new LinkedHashMap<String, Object>();
    values.put("label", part.label());
    values.put("type", type.read().word());
    Things.xref(part).ifPresent(xref -> values.put("xrefs", List.of(xref.toString())));
    values.putAll(own(part.properties()));
    return new AttributeReader(values);
  }

  /** Our properties among these, by their names without what stands before. */
  static Map<String, String> own(Map<String, String> properties) {
    var own = new LinkedHashMap<String, String>();
    properties.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !name.equals(ID)) {
            own.put(name.substring(PREFIX.length()), value);
          }
        });
    return own;
  }
}
