package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Comparison;
import org.moagraph.reason.Difference;
import org.moagraph.reason.SharedEffects;
import org.moagraph.text.UniqueNames;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/**
 * Diagrams of two hypotheses, or of two models, in one: what they share and what each has alone.
 */
public final class ComparedDiagrams {

  private static final int NAME_LIMIT = 44;

  private final Model model;
  private final String language;
  private final List<String> names;
  private final Set<ClaimId> first;
  private final Set<ClaimId> second;

  private ComparedDiagrams(
      Model model, String language, List<String> names, List<Claim> first, List<Claim> second) {
    this.model = model;
    this.language = language;
    this.names = names.stream().map(n -> ReadableText.of(n, NAME_LIMIT)).toList();
    this.first = ids(first);
    this.second = ids(second);
  }

  /**
   * Two hypotheses of a model. Where both have a view of their own name, the picture shows what
   * those show; else all steps of both, and the common ground between them.
   */
  public static Diagram of(Labels labels, Comparison comparison) {
    var model = labels.model();
    var names = List.of(labels.of(comparison.a()), labels.of(comparison.b()));
    var made =
        new ComparedDiagrams(
            model, labels.language(), names, comparison.onlyA(), comparison.onlyB());
    var views =
        Stream.of(comparison.a(), comparison.b())
            .flatMap(h -> model.view(h.value()).stream())
            .toList();
    var known = new LinkedHashSet<ClaimId>(made.first);
    known.addAll(made.second);
    known.addAll(ids(comparison.shared()));
    var claims =
        views.size() == 2
            ? views.stream().flatMap(v -> Selected.by(model, v).claims().stream())
            : Selected.all(model).claims().stream();
    var shown =
        claims.distinct().filter(c -> known.contains(c.id()) || c.hypotheses().isEmpty()).toList();
    if (views.size() < 2) {
      shown = among(shown, ends(shown.stream().filter(c -> known.contains(c.id())).toList()));
    }
    var id = comparison.a() + "-or-" + comparison.b();
    return made.diagram(id, made.smaller(shown), Map.of(), labelled(views)).toBuilder()
        .pins(pins(views))
        .build();
  }

  /** Two models; parts of the second that the first lacks are put beside it. */
  public static Diagram of(Labels first, Labels second, Difference difference) {
    var a = first.model();
    var entities = new ArrayList<Entity>(a.entities());
    entities.addAll(difference.onlySecond());
    var names = new UniqueNames(a.claims().stream().map(c -> c.id().value()).toList());
    var added = new ArrayList<Claim>();
    for (var claim : difference.claimsOnlySecond()) {
      added.add(claim.withId(ClaimId.of(names.next(claim.id().value()))));
    }
    var claims = new ArrayList<Claim>(a.claims());
    claims.addAll(added);
    var both =
        new Model(
            a.header(),
            a.expectations(),
            a.compartments(),
            entities,
            a.hypotheses(),
            claims,
            a.experiments(),
            List.of());
    var titles = List.of(a.id(), second.model().id());
    var made =
        new ComparedDiagrams(both, first.language(), titles, difference.claimsOnlyFirst(), added);
    var owners = new LinkedHashMap<EntityId, Emphasis>();
    a.entities().forEach(e -> owners.put(e.id(), Emphasis.SHARED));
    difference.onlyFirst().forEach(e -> owners.put(e.id(), Emphasis.FIRST));
    difference.onlySecond().forEach(e -> owners.put(e.id(), Emphasis.SECOND));
    var shown = made.smaller(Selected.all(both).claims());
    return made.diagram("and-" + second.model().id(), shown, owners, Map.of());
  }

  /**
   * Two drugs of a model: the routes by which they come to what both change, or, where those are
   * too many for a picture, to the outcomes among it.
   */
  public static Diagram of(Labels labels, SharedEffects shared) {
    var all = ends(ways(shared));
    var outcomes = shared.among(labels::isOutcome);
    return all.size() <= PictureLimits.MOST_COMPARED_WHOLE || outcomes.meetings().isEmpty()
        ? ofWays(labels, shared)
        : ofWays(labels, outcomes);
  }

  private static List<Claim> ways(SharedEffects shared) {
    return Stream.concat(shared.waysOfA().stream(), shared.waysOfB().stream()).distinct().toList();
  }

  private static Diagram ofWays(Labels labels, SharedEffects shared) {
    var common = shared.commonSteps();
    var made =
        new ComparedDiagrams(
            labels.model(),
            labels.language(),
            List.of(labels.of(shared.a()), labels.of(shared.b())),
            shared.waysOfA().stream().filter(c -> !common.contains(c)).toList(),
            shared.waysOfB().stream().filter(c -> !common.contains(c)).toList());
    var owners = new LinkedHashMap<EntityId, Emphasis>();
    shared.meetings().forEach(m -> owners.put(m.entity(), Emphasis.SHARED));
    var id = shared.a() + "-and-" + shared.b();
    return made.diagram(id, ways(shared), owners, Map.of());
  }

  /** Claims that differ and what is shared between their ends, where all would be too many. */
  private List<Claim> smaller(List<Claim> claims) {
    var differing = claims.stream().filter(c -> isOneSided(c.id())).toList();
    if (ends(claims).size() <= PictureLimits.MOST_COMPARED_WHOLE || differing.isEmpty()) {
      return claims;
    }
    return among(claims, ends(differing));
  }

  private boolean isOneSided(ClaimId id) {
    return first.contains(id) || second.contains(id);
  }

  private static List<Claim> among(List<Claim> claims, Set<EntityId> ends) {
    return claims.stream()
        .filter(c -> ends.contains(c.source()) && ends.contains(c.target()))
        .toList();
  }

  private static Set<EntityId> ends(List<Claim> claims) {
    var ends = new LinkedHashSet<EntityId>();
    claims.forEach(c -> ends.addAll(List.of(c.source(), c.target())));
    return ends;
  }

  private static Set<ClaimId> ids(List<Claim> claims) {
    var ids = new LinkedHashSet<ClaimId>();
    claims.forEach(c -> ids.add(c.id()));
    return ids;
  }

  private static Map<EntityId, Text> labelled(List<ViewSpec> views) {
    var labels = new LinkedHashMap<EntityId, Text>();
    views.forEach(v -> v.labels().forEach(labels::putIfAbsent));
    return labels;
  }

  /** Where the first view keeps its boxes, and the second those that the first leaves free. */
  private static List<Diagram.Pin> pins(List<ViewSpec> views) {
    var pins = new LinkedHashMap<EntityId, ViewSpec.Cell>();
    for (var view : views) {
      view.pins()
          .forEach(
              (entity, cell) -> {
                if (!pins.containsValue(cell)) {
                  pins.putIfAbsent(entity, cell);
                }
              });
    }
    return pins.entrySet().stream()
        .map(e -> new Diagram.Pin(e.getKey().value(), e.getValue().column(), e.getValue().row()))
        .toList();
  }

  private Diagram diagram(
      String id, List<Claim> shown, Map<EntityId, Emphasis> owners, Map<EntityId, Text> labels) {
    var alone = owners.keySet().stream().filter(e -> owners.get(e) != Emphasis.SHARED).toList();
    var include =
        new ViewSpec.Selection(
            alone, shown.stream().map(Claim::id).toList(), List.of(), List.of(), List.of());
    var view =
        ViewSpec.builder(id, Text.of(words().say("comparison.title", words().all(names))))
            .include(include)
            .labels(labels)
            .observations(true)
            .nullResults(
                shown.stream().anyMatch(c -> c.relation().family() == Relation.Family.NO_EFFECT))
            .build();
    var plain = Diagrams.of(model, Optional.of(view), Showing.PLAIN.withLanguage(language));
    var edges =
        plain.edges().stream()
            .map(e -> e.toBuilder().emphasis(side(e)).hypotheses(letters(side(e))).build())
            .toList();
    var nodes = plain.nodes().stream().map(n -> n.with(side(n, edges, owners))).toList();
    return plain.toBuilder()
        .nodes(nodes)
        .edges(edges)
        .description(told(plain.description(), edges))
        .build()
        .withMarks(marks());
  }

  private Emphasis side(Diagram.Edge edge) {
    return side(ClaimId.of(edge.id()));
  }

  private Emphasis side(ClaimId id) {
    if (first.contains(id)) {
      return Emphasis.FIRST;
    }
    return second.contains(id) ? Emphasis.SECOND : Emphasis.SHARED;
  }

  /** Without a known owner, a node is of one side where all its steps are. */
  private static Emphasis side(
      Diagram.Node node, List<Diagram.Edge> edges, Map<EntityId, Emphasis> owners) {
    var owner = Optional.ofNullable(owners.get(EntityId.of(node.id())));
    var sides =
        edges.stream()
            .filter(e -> e.from().equals(node.id()) || e.to().equals(node.id()))
            .map(Diagram.Edge::emphasis)
            .distinct()
            .toList();
    return owner.orElse(sides.size() == 1 ? sides.get(0) : Emphasis.SHARED);
  }

  private static List<Integer> letters(Emphasis side) {
    return switch (side) {
      case FIRST -> List.of(0);
      case SECOND -> List.of(1);
      default -> List.of();
    };
  }

  private PictureDescription told(PictureDescription plain, List<Diagram.Edge> edges) {
    Map<String, Emphasis> sides = new LinkedHashMap<>();
    edges.forEach(e -> sides.put(e.id(), e.emphasis()));
    Function<PictureDescription.Sentence, PictureDescription.Sentence> said =
        s -> {
          var side = s.edge().map(e -> sides.getOrDefault(e, Emphasis.SHARED));
          return side.filter(Emphasis::isSide)
              .map(e -> new PictureDescription.Sentence(s.edge(), only(e) + ": " + s.text()))
              .orElse(s);
        };
    return new PictureDescription(plain.brief(), plain.sentences().stream().map(said).toList());
  }

  private Language words() {
    return Language.of(language);
  }

  private String only(Emphasis side) {
    return words().say("comparison.only", names.get(side == Emphasis.FIRST ? 0 : 1));
  }

  private List<Legend.Mark> marks() {
    return List.of(
        new Legend.Mark(Emphasis.SHARED, words().say("comparison.both")),
        new Legend.Mark(Emphasis.FIRST, only(Emphasis.FIRST)),
        new Legend.Mark(Emphasis.SECOND, only(Emphasis.SECOND)));
  }
}
