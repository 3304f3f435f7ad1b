package org.moagraph.io.sbgn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.sbgn.ArcEnds.End;

/**
 * What may begin and end where in a map: rules af10101, af10102 and af10109 to af10113 of the
 * validation rules for SBGN Activity Flow in libSBGN (sbgn_af.sch). Arcs and glyphs of other
 * languages (af10103, af10104) are left out by name where they are read. An operator may be the
 * input of another, which the standard allows and af10109 does not list.
 */
final class ActivityFlowRules {

  private final ArcEnds ends;
  private final Findings findings;

  ActivityFlowRules(ArcEnds ends, Findings findings) {
    this.ends = ends;
    this.findings = findings;
  }

  /** Reports every breach; ends that are no glyph of the map are reported where they are read. */
  void check(List<MapArc> arcs, Iterable<MapGlyph> glyphs) {
    for (var arc : arcs) {
      ends.at(arc.source()).ifPresent(source -> begin(arc, source));
      ends.at(arc.target()).ifPresent(target -> end(arc, target));
    }
    var inputs = inputs(arcs);
    for (var glyph : glyphs) {
      if (glyph.kind().equals("not")) {
        single(glyph, inputs.getOrDefault(glyph.id(), 0));
      }
    }
  }

  private void begin(MapArc arc, End source) {
    if (arc.isInfluence() || arc.isLogic()) {
      var rule = arc.isLogic() ? "af10109" : "af10101";
      if (source.isOperator()) {
        atPort(arc, arc.source(), "begins", source, rule);
      } else if (!source.isActivity() && (arc.isLogic() || !source.is("perturbation"))) {
        broken(arc, "begins at the " + source.named(), rule, beginning(arc, source));
      }
    } else if (arc.isEquivalence() && !source.isActivity() && !source.is("compartment")) {
      broken(
          arc,
          "begins at the " + source.named(),
          "af10112",
          "let it begin at a biological activity or a compartment");
    }
  }

  private static String beginning(MapArc arc, End source) {
    if (arc.isLogic()) {
      return "let it begin at a biological activity";
    }
    return source.is("phenotype")
        ? "no influence leaves a phenotype: make it a biological activity, or turn the arc round"
        : "let it begin at a biological activity, a perturbation or a port of an operator";
  }

  private void end(MapArc arc, End target) {
    if (arc.isInfluence() && !target.isActivity() && !target.is("phenotype")) {
      broken(arc, "ends at the " + target.named(), "af10102", ending(target));
    } else if (arc.isLogic() && target.isOperator()) {
      atPort(arc, arc.target(), "ends", target, "af10110");
    } else if (arc.isLogic()) {
      broken(
          arc,
          "ends at the " + target.named(),
          "af10110",
          "let it end at a port of an operator (and, or, not, delay), or make it an influence");
    } else if (arc.isEquivalence() && !target.is("tag", "submap", "terminal")) {
      broken(
          arc,
          "ends at the " + target.named(),
          "af10113",
          "let it end at a tag, a submap or a terminal; what acts on something is an influence");
    }
  }

  private static String ending(End target) {
    if (target.isOperator()) {
      return "what leads into an operator is a logic arc";
    }
    return target.is("perturbation")
        ? "no influence reaches a perturbation: make it a biological activity, or turn the arc round"
        : "let it end at a biological activity or a phenotype";
  }

  private void atPort(MapArc arc, String end, String verb, End operator, String rule) {
    if (!ends.isPort(end)) {
      broken(
          arc,
          "%s at the %s itself".formatted(verb, operator.named()),
          rule,
          "take one of the operator's ports instead");
    }
  }

  private void broken(MapArc arc, String what, String rule, String help) {
    findings.add(
        Code.W0706, arc.place(), "%s %s (rule %s)".formatted(arc.named(), what, rule), help);
  }

  private void single(MapGlyph not, int inputs) {
    if (inputs != 1) {
      findings.add(
          Code.W0706,
          not.place(),
          "operator \"%s\" (not) has %s (rule af10111)"
              .formatted(not.id(), inputs == 0 ? "no input" : inputs + " inputs"),
          "lead one logic arc into it; put several things together with \"and\" or \"or\" first");
    }
  }

  /** How many logic arcs lead into each glyph. */
  private Map<String, Integer> inputs(List<MapArc> arcs) {
    var inputs = new LinkedHashMap<String, Integer>();
    for (var arc : arcs) {
      if (arc.isLogic()) {
        inputs.merge(ends.owner(arc.target()), 1, Integer::sum);
      }
    }
    return inputs;
  }
}
