package org.moagraph.teach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.CausalOrder;
import org.moagraph.words.Language;

/**
 * Orders claims for telling: causes before effects, in the steps of a lecture where there are some.
 */
final class Chapters {

  /** Claims told under one heading; {@code hypothesis} where it is all about one. */
  record Chapter(Optional<String> heading, Optional<HypothesisId> hypothesis, List<Claim> claims) {}

  private final Model model;
  private final List<Claim> ordered;
  private final Language words;

  Chapters(Model model, List<Claim> claims, Language words) {
    this.words = words;
    this.model = model;
    this.ordered = inCausalOrder(claims);
  }

  List<Claim> claims() {
    return ordered;
  }

  /** One chapter without a heading. */
  List<Chapter> whole() {
    return List.of(new Chapter(Optional.empty(), Optional.empty(), ordered));
  }

  /** A chapter a step of the view; what no step shows comes last. */
  List<Chapter> bySteps(ViewSpec view, String language) {
    var chapters = new ArrayList<Chapter>();
    var told = new LinkedHashSet<Claim>();
    var shown = new LinkedHashSet<String>();
    for (var step : view.steps()) {
      shown.addAll(step.show());
      boolean byClaims = ordered.stream().anyMatch(c -> step.show().contains(c.id().value()));
      var claims =
          ordered.stream()
              .filter(c -> !told.contains(c))
              .filter(c -> byClaims ? step.show().contains(c.id().value()) : isShown(c, shown))
              .toList();
      told.addAll(claims);
      if (!claims.isEmpty()) {
        var title = Nouns.readable(step.title().in(language), "step");
        chapters.add(new Chapter(Optional.of(title), Optional.empty(), claims));
      }
    }
    var rest = ordered.stream().filter(c -> !told.contains(c)).toList();
    if (!rest.isEmpty()) {
      chapters.add(
          new Chapter(Optional.of(words.say("story.heading.further")), Optional.empty(), rest));
    }
    return chapters;
  }

  private static boolean isShown(Claim claim, Set<String> shown) {
    return shown.contains(claim.source().value()) && shown.contains(claim.target().value());
  }

  /** Common ground first, then a chapter a hypothesis; each claim under the first that owns it. */
  List<Chapter> byHypotheses(Function<HypothesisId, String> title) {
    var chapters = new ArrayList<Chapter>();
    var told = new LinkedHashSet<Claim>();
    var common = ordered.stream().filter(c -> c.hypotheses().isEmpty()).toList();
    if (!common.isEmpty()) {
      chapters.add(
          new Chapter(Optional.of(words.say("story.heading.common")), Optional.empty(), common));
    }
    for (var hypothesis : model.hypotheses()) {
      var owned =
          ordered.stream()
              .filter(c -> c.hypotheses().contains(hypothesis.id()) && told.add(c))
              .toList();
      if (!owned.isEmpty()) {
        var id = hypothesis.id();
        chapters.add(new Chapter(Optional.of(title.apply(id)), Optional.of(id), owned));
      }
    }
    return chapters;
  }

  private static List<Claim> inCausalOrder(List<Claim> claims) {
    var names = new LinkedHashSet<String>();
    var arcs = new ArrayList<CausalOrder.Arc>();
    for (var claim : claims) {
      names.add(cause(claim).value());
      names.add(effect(claim).value());
      var id = claim.id().value();
      arcs.add(new CausalOrder.Arc(id, cause(claim).value(), effect(claim).value()));
    }
    var order = new CausalOrder(List.copyOf(names), arcs, List.of());
    Map<String, Integer> place = new LinkedHashMap<>();
    order.nodes().forEach(n -> place.put(n, place.size()));
    return claims.stream()
        .sorted(
            Comparator.<Claim>comparingInt(c -> later(c, place))
                .thenComparing(c -> !c.direct())
                .thenComparing(c -> !c.sign().carries())
                .thenComparingInt(c -> place.getOrDefault(cause(c).value(), 0))
                .thenComparing(Claim::id))
        .toList();
  }

  private static int later(Claim claim, Map<String, Integer> place) {
    return Math.max(
        place.getOrDefault(claim.source().value(), 0),
        place.getOrDefault(claim.target().value(), 0));
  }

  /** What something needs comes before it. */
  private static EntityId cause(Claim claim) {
    return claim.isRequirement() ? claim.target() : claim.source();
  }

  private static EntityId effect(Claim claim) {
    return claim.isRequirement() ? claim.source() : claim.target();
  }
}
