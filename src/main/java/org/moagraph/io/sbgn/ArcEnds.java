package org.moagraph.io.sbgn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What arcs of a map can begin and end at: glyphs, those within others too, and their ports. */
final class ArcEnds {

  /** A glyph as an end of arcs. */
  record End(String id, String kind, String label) {

    boolean is(String... kinds) {
      for (var each : kinds) {
        if (kind.equals(each)) {
          return true;
        }
      }
      return false;
    }

    boolean isOperator() {
      return MapGlyph.isOperator(kind);
    }

    /** Whether it stands for what something does, in the words of the standard or of Newt. */
    boolean isActivity() {
      return MapGlyph.isActivity(kind);
    }

    /** What a finding calls it. */
    String named() {
      return isOperator()
          ? "operator \"%s\" (%s)".formatted(id, kind)
          : "%s \"%s\"".formatted(kind, label.isEmpty() ? id : label);
    }
  }

  private final Map<String, End> glyphs = new LinkedHashMap<>();
  private final Map<String, String> ports = new LinkedHashMap<>();

  /** Takes up a glyph; the first of an id is the one that arcs touch. */
  void glyph(String id, String kind, String label) {
    glyphs.putIfAbsent(id, new End(id, kind, label));
  }

  /** Takes up a port of a glyph. */
  void port(String id, String glyph) {
    ports.putIfAbsent(id, glyph);
  }

  /** The id of the glyph that an arc touches, itself or at one of its ports. */
  String owner(String end) {
    return glyphs.containsKey(end) ? end : ports.getOrDefault(end, "");
  }

  /** The glyph that an arc touches. */
  Optional<End> at(String end) {
    return Optional.ofNullable(glyphs.get(owner(end)));
  }

  /** Whether an arc touches a port, and not the glyph itself. */
  boolean isPort(String end) {
    return !glyphs.containsKey(end) && ports.containsKey(end);
  }
}
