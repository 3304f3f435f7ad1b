package org.moagraph.io.sbgn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.io.DeclaredNodes;
import org.moagraph.io.Findings;

/**
 * The logical operators of a map, seen from the influences that begin at them: which activities
 * stand behind, and in which sense. NOT turns the sense; a turned AND is an OR of what is turned.
 */
final class LogicOperators {

  /**
   * An activity behind operators.
   *
   * @param turned whether it is the absence of the activity that counts
   * @param alternative whether another input may stand in for it
   */
  record Input(String glyph, boolean turned, boolean alternative) {}

  private final DeclaredNodes<MapGlyph> glyphs;
  private final Findings findings;
  private final Map<String, List<String>> sources = new LinkedHashMap<>();

  LogicOperators(DeclaredNodes<MapGlyph> glyphs, Findings findings) {
    this.glyphs = glyphs;
    this.findings = findings;
  }

  /** Adds what a logic arc leads into an operator. */
  void addInput(String operator, String source) {
    sources.computeIfAbsent(operator, o -> new ArrayList<>()).add(source);
  }

  /**
   * The activities that an influence from that glyph starts from: each by itself.
   *
   * @param needed whether the influence says what is needed, and not what raises or lowers
   */
  List<Input> inputs(String glyph, boolean needed) {
    var found = new LinkedHashSet<Input>();
    follow(new Input(glyph, false, false), needed, new LinkedHashSet<>(), found);
    return List.copyOf(found);
  }

  private void follow(Input at, boolean needed, Set<Input> passed, Set<Input> found) {
    var glyph = glyphs.node(at.glyph());
    if (glyph.isEmpty() || !passed.add(at)) {
      return;
    }
    if (!glyph.get().isOperator()) {
      if (glyph.get().type().isPresent()) {
        found.add(at);
      }
      return;
    }
    var kind = glyph.get().kind();
    boolean any = kind.equals("or") != at.turned() && !isSingle(kind);
    report(kind, any, needed);
    for (var source : sources.getOrDefault(at.glyph(), List.of())) {
      boolean turned = at.turned() != kind.equals("not");
      follow(new Input(source, turned, at.alternative() || any), needed, passed, found);
    }
  }

  private static boolean isSingle(String kind) {
    return kind.equals("not") || kind.equals("delay");
  }

  private void report(String kind, boolean any, boolean needed) {
    if (kind.equals("delay")) {
      findings.leaveOut("delay of an influence");
    } else if (!isSingle(kind) && any == needed) {
      findings.leaveOut("operator \"%s\": its inputs act each by itself".formatted(kind));
    }
  }
}
