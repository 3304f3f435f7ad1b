package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Citations;
import org.moagraph.words.Language;
import org.moagraph.words.References;
import org.moagraph.words.Verbs;

/** Makes diagrams of models: of a view, or of the whole. */
public final class Diagrams {
  private static final int LABEL_LIMIT = 110;
  private static final int NAME_LIMIT = 500;
  private static final int LEGEND_LIMIT = 44;
  private static final int BEHIND_LIMIT = 120;
  private static final int TITLE_LIMIT = 140;

  private final Model model;
  private final Optional<ViewSpec> view;
  private final Showing showing;
  private final String language;
  private final References references = new References();
  private final BoxLabel boxes;

  /** What names stand behind symbols. */
  private final List<String> behind = new ArrayList<>();

  private Diagrams(Model model, Optional<ViewSpec> view, Showing showing) {
    this.model = model;
    this.view = view;
    this.showing = showing;
    this.language = showing.language();
    this.boxes = new BoxLabel(Language.of(language), symbols());
  }

  /** The diagram of a view of the model, or of the whole model where there is no view. */
  public static Diagram of(Model model, Optional<ViewSpec> view, Showing showing) {
    return new Diagrams(model, view, showing).diagram();
  }

  /**
   * The diagram of a view of the model, or of the whole model where there is no view.
   *
   * @param language the language of labels where the model has it
   */
  public static Diagram of(
      Model model, Optional<ViewSpec> view, Highlight highlight, String language) {
    return of(model, view, Showing.PLAIN.withHighlight(highlight).withLanguage(language));
  }

  private Diagram diagram() {
    Selected chosen = view.map(v -> Selected.by(model, v)).orElseGet(() -> Selected.all(model));
    boolean activityFlow = showing.notation() == Notation.SBGN_AF;
    Selected expressed = activityFlow ? ActivityFlow.expressible(chosen) : chosen;
    Alike alike = isTogether() ? Alike.in(expressed) : Alike.apart(expressed);
    Selected selected = alike.firsts();
    Regions regions =
        showing
            .timeline()
            .map(t -> Lanes.of(selected, t, Language.of(language)))
            .orElseGet(() -> regions(selected));
    CausalOrder order = order(selected);
    List<Diagram.Node> nodes = nodes(selected, alike, regions, order);
    List<HypothesisId> told = hypotheses(selected);
    Map<String, Claim> claims = new LinkedHashMap<>();
    List<Diagram.Edge> edges = edges(selected, order, told, claims);
    String title = title();
    DescriptionWriter writer =
        new DescriptionWriter(
            Language.of(language), title, nodes, regions.all(), edges, claims, showing.highlight());
    Diagram textbook =
        Diagram.builder(model.id() + view.map(v -> "-" + v.id()).orElse(""))
            .language(language)
            .title(title)
            .credit(credit(model, language))
            .flow(flow())
            .regions(regions.all())
            .nodes(nodes)
            .edges(edges)
            .legend(Legend.of(nodes, edges, titles(told)).naming(behind))
            .description(
                cited(writer.tell(view.flatMap(ViewSpec::summary).map(t -> t.in(language)))))
            .steps(steps())
            .pins(pins(alike))
            .references(references.citations().stream().map(Citations::line).toList())
            .build();
    return marked(activityFlow ? ActivityFlow.of(textbook, chosen) : textbook);
  }

  /** What the picture is of, and what of it stands out. */
  private String title() {
    String whole = words(view.map(ViewSpec::title).orElse(model.header().title()), TITLE_LIMIT);
    String about = showing.highlight().told().title();
    return about.isEmpty()
        ? whole
        : ReadableText.of(
            Language.of(language).say("highlight.title", whole, about), TITLE_LIMIT + LABEL_LIMIT);
  }

  private Diagram marked(Diagram diagram) {
    String about = showing.highlight().told().legend();
    return about.isEmpty()
        ? diagram
        : diagram.withMarks(
            List.of(
                new Legend.Mark(Emphasis.HIGHLIGHT, ReadableText.of(about, 2 * LEGEND_LIMIT)),
                new Legend.Mark(Emphasis.DIM, Language.of(language).say("highlight.rest"))));
  }

  /** With the list that the numbers of publications speak of. */
  private PictureDescription cited(PictureDescription told) {
    if (references.citations().isEmpty()) {
      return told;
    }
    List<PictureDescription.Sentence> sentences = new ArrayList<>(told.sentences());
    StringBuilder list =
        new StringBuilder(Language.of(language).say("notes.references")).append(":");
    int number = 0;
    for (var citation : references.citations()) {
      list.append(" ").append(++number).append(". ").append(Citations.line(citation));
    }
    sentences.add(new PictureDescription.Sentence(Optional.empty(), list.toString()));
    return new PictureDescription(told.brief(), sentences);
  }

  /** Where the view keeps its boxes; of things that share one the first counts that is pinned. */
  private List<Diagram.Pin> pins(Alike alike) {
    Map<String, Diagram.Pin> pins = new LinkedHashMap<>();
    view.map(ViewSpec::pins)
        .orElse(Map.of())
        .forEach(
            (entity, cell) -> {
              String node = alike.first(entity).value();
              pins.putIfAbsent(node, new Diagram.Pin(node, cell.column(), cell.row()));
            });
    return List.copyOf(pins.values());
  }

  private Regions regions(Selected selected) {
    return Regions.of(
        model,
        selected,
        grouping(),
        view.map(ViewSpec::steps).orElse(List.of()),
        Language.of(language),
        text -> ReadableText.of(text.in(language), LABEL_LIMIT));
  }

  /** Activity Flow has no frames but compartments. */
  private ViewSpec.Grouping grouping() {
    ViewSpec.Grouping wanted = view.map(ViewSpec::grouping).orElse(ViewSpec.Grouping.COMPARTMENTS);
    return showing.notation() == Notation.TEXTBOOK || wanted == ViewSpec.Grouping.NONE
        ? wanted
        : ViewSpec.Grouping.COMPARTMENTS;
  }

  private static CausalOrder order(Selected selected) {
    List<String> names = selected.entities().stream().map(e -> e.id().value()).toList();
    List<String> agents =
        selected.entities().stream()
            .filter(e -> e.type().isAgent())
            .map(e -> e.id().value())
            .toList();
    return new CausalOrder(names, selected.claims().stream().map(Diagrams::arc).toList(), agents);
  }

  /** What is needed stands before what needs it, as a cause stands before its effect. */
  private static CausalOrder.Arc arc(Claim claim) {
    String source = claim.source().value();
    String target = claim.target().value();
    return claim.isRequirement()
        ? new CausalOrder.Arc(claim.id().value(), target, source)
        : new CausalOrder.Arc(claim.id().value(), source, target);
  }

  private List<Diagram.Node> nodes(
      Selected selected, Alike alike, Regions regions, CausalOrder order) {
    Map<String, Diagram.Node> byId = new LinkedHashMap<>();
    for (Entity entity : selected.entities()) {
      byId.put(entity.id().value(), node(entity, alike.with(entity.id()), regions));
    }
    return order.nodes().stream().map(byId::get).toList();
  }

  private Diagram.Node node(Entity entity, List<Entity> all, Regions regions) {
    List<String> called = all.stream().map(e -> orId(words(label(e), NAME_LIMIT), e.id())).toList();
    boolean own = all.stream().noneMatch(e -> isRenamed(e.id()));
    BoxLabel.Shown shown = boxes.of(called, own ? all : List.of());
    String full = Language.of(language).all(called);
    shown
        .behind()
        .map(names -> ReadableText.of(shown.text() + " = " + names, BEHIND_LIMIT))
        .ifPresent(behind::add);
    return new Diagram.Node(
        entity.id().value(),
        ReadableText.of(shown.text(), LABEL_LIMIT),
        ReadableText.of(full, NAME_LIMIT),
        NodeKind.of(entity.type()),
        Optional.empty(),
        Optional.ofNullable(regions.of().get(entity.id())),
        showing.highlight().of(entity.id()),
        showing.highlight().move(entity.id()));
  }

  /** Symbols stand only where boxes are shared, else everything is called what it is. */
  private Optional<Symbols> symbols() {
    return isTogether() ? Optional.of(Symbols.bundled()) : Optional.empty();
  }

  private boolean isTogether() {
    return view.map(ViewSpec::together).orElse(false) && showing.isPlain();
  }

  private Text label(Entity entity) {
    return view.map(v -> v.labels().getOrDefault(entity.id(), entity.label()))
        .orElse(entity.label());
  }

  private boolean isRenamed(EntityId id) {
    return view.filter(v -> v.labels().containsKey(id)).isPresent();
  }

  private static String orId(String text, EntityId id) {
    return text.isEmpty() ? ReadableText.of(id.value(), LABEL_LIMIT) : text;
  }

  private List<Diagram.Edge> edges(
      Selected selected, CausalOrder order, List<HypothesisId> told, Map<String, Claim> claims) {
    selected.claims().forEach(c -> claims.put(c.id().value(), c));
    Comparator<CausalOrder.Arc> byPlace = order.arcs();
    return selected.claims().stream()
        .sorted(Comparator.comparing(Diagrams::arc, byPlace))
        .map(c -> edge(c, order, told))
        .toList();
  }

  private Diagram.Edge edge(Claim claim, CausalOrder order, List<HypothesisId> told) {
    CausalOrder.Arc arc = arc(claim);
    var edge =
        Diagram.Edge.builder(
                arc.id(), arc.from(), arc.to(), Influence.of(claim, showing.notation()))
            .certainty(Certainty.of(claim.status()))
            .verb(new Verbs(Language.of(language)).arrow(claim))
            .observation(!claim.direct())
            .feedback(order.isFeedback(arc.id()))
            .hypotheses(claim.hypotheses().stream().map(told::indexOf).filter(i -> i >= 0).toList())
            .emphasis(showing.highlight().of(claim.id()));
    if (showing.citations()) {
      edge.citations(Diagram.Cited.of(claim.evidence(), references, Language.of(language)));
    }
    return edge.build();
  }

  /** Hypotheses are told apart where that is asked for, or where the view is made of several. */
  private List<HypothesisId> hypotheses(Selected selected) {
    boolean compared = view.map(v -> v.include().hypotheses().size() > 1).orElse(false);
    if (!showing.hypotheses() && !compared) {
      return List.of();
    }
    Set<HypothesisId> used = new LinkedHashSet<>();
    selected.claims().forEach(c -> used.addAll(c.hypotheses()));
    List<HypothesisId> ordered =
        new ArrayList<>(model.hypotheses().stream().map(Hypothesis::id).toList());
    ordered.retainAll(used);
    return ordered;
  }

  private List<String> titles(List<HypothesisId> told) {
    return model.hypotheses().stream()
        .filter(h -> told.contains(h.id()))
        .map(h -> words(h.title(), LEGEND_LIMIT))
        .toList();
  }

  private Diagram.Flow flow() {
    return switch (view.map(ViewSpec::direction).orElse(ViewSpec.Direction.AUTO)) {
      case AUTO -> Diagram.Flow.AUTO;
      case RIGHT -> Diagram.Flow.RIGHT;
      case DOWN -> Diagram.Flow.DOWN;
    };
  }

  /** Where a model is from, and that it is for teaching. */
  public static String credit(Model model, String language) {
    String given =
        model
            .header()
            .credit()
            .orElseGet(
                () ->
                    model.id()
                        + model.header().version().map(v -> " " + v).orElse("")
                        + model.header().license().map(l -> ", " + l).orElse(""));
    return ReadableText.of(given, TITLE_LIMIT) + ". " + Language.of(language).say("advice");
  }

  private List<Diagram.BuildStep> steps() {
    return view.map(ViewSpec::steps).orElse(List.of()).stream()
        .map(s -> new Diagram.BuildStep(words(s.title(), TITLE_LIMIT), s.show()))
        .toList();
  }

  private String words(Text text, int limit) {
    return ReadableText.of(text.in(language), limit);
  }
}
