package org.moagraph.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.Effect;
import org.moagraph.teach.Mentions;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Language;

/**
 * Makes interactive pages of diagrams. Every answer is asked of the whole model, so that a page
 * never says anything else than a command does: one query for each thing and hypothesis, and one
 * for each stimulus, readout and thing that can be blocked.
 */
public final class PageMaker {
  private static final int TITLE_LIMIT = 140;

  private final MoaGraph graph;
  private final Diagram diagram;
  private final Filter filter;
  private final List<Hypothesis> hypotheses;
  private final Optional<ViewSpec> view;
  private final Scopes scopes;
  private final Language words;

  private PageMaker(MoaGraph graph, Diagram diagram, Filter filter) {
    this.graph = graph;
    this.diagram = diagram;
    this.filter = filter;
    this.hypotheses =
        graph.model().hypotheses().stream()
            .filter(h -> filter.hypotheses().isEmpty() || filter.hypotheses().contains(h.id()))
            .toList();
    this.view = view();
    this.words = Language.of(diagram.language(), "pages.", "why.");
    var model = graph.model();
    this.scopes =
        new Scopes(
            filter,
            hypotheses.stream().map(Hypothesis::id).toList(),
            view.map(model::hypothesesOf).orElse(List.of()));
  }

  /**
   * The page of a diagram of the graph's model. A page that shows every entity lists every claim,
   * also those that are not drawn.
   *
   * @param filter the claims that count for its answers
   */
  public static InteractivePage of(MoaGraph graph, Diagram diagram, Filter filter) {
    return new PageMaker(graph, diagram, filter).page();
  }

  private InteractivePage page() {
    var mentions = Mentions.of(graph, view, diagram.language());
    var contents = new Contents(graph, diagram, scopes.hypotheses(), words, mentions);
    var things = contents.things();
    return new InteractivePage(
        diagram,
        view.map(ViewSpec::id).orElse(""),
        words(graph.model().header().title().in(diagram.language())),
        scope(),
        things,
        contents.statements(),
        hypotheses.stream().map(this::theory).toList(),
        scopes.own(),
        scopes.about().stream().map(scopes.hypotheses()::indexOf).toList(),
        contents.organisms(),
        filter.minStatus(),
        reaches(contents),
        new WhatIfTable(graph, scopes, contents, things, hypotheses).ask(),
        new Stories(graph, diagram, contents.places()).of(view),
        contents.naming(),
        words);
  }

  private InteractivePage.Theory theory(Hypothesis hypothesis) {
    return new InteractivePage.Theory(
        hypothesis.id().value(), words(hypothesis.title().in(diagram.language())));
  }

  /** The view that the picture shows. */
  private Optional<ViewSpec> view() {
    var model = graph.model();
    return model.views().stream()
        .filter(v -> diagram.id().equals(model.id() + "-" + v.id()))
        .findFirst();
  }

  private static String words(String text) {
    return ReadableText.of(text, TITLE_LIMIT);
  }

  private String scope() {
    var said = new ArrayList<String>();
    var begins = words.say("pages.scope");
    var titles = hypotheses.stream().map(h -> words(h.title().in(diagram.language()))).toList();
    said.add(
        titles.isEmpty()
            ? words.say("pages.scope.without", begins)
            : words.say("pages.scope.each", begins, String.join("; ", titles)));
    said.add(
        switch (filter.minStatus()) {
          case DISPUTED -> words.say("pages.disputed");
          case PUTATIVE -> words.say("pages.undisputed");
          case SUPPORTED, ESTABLISHED -> words.say("pages.least", filter.minStatus().word());
        });
    filter.organism().ifPresent(o -> said.add(words.say("pages.organism only", words(o))));
    filter.time().ifPresent(t -> said.add(words.say("pages.phase", t.word())));
    return String.join(" ", said);
  }

  private List<InteractivePage.ReachTable> reaches(Contents contents) {
    var filters = new ArrayList<>(List.of(filter));
    if (hypotheses.size() > 1) {
      hypotheses.forEach(h -> filters.add(filter.only(h.id())));
    }
    if (scopes.own() == InteractivePage.WhatIfs.OWN) {
      filters.add(scopes.filter(scopes.own()));
    }
    return filters.stream().map(f -> reach(contents, f)).toList();
  }

  private InteractivePage.ReachTable reach(Contents contents, Filter asked) {
    return new InteractivePage.ReachTable(
        IntStream.range(0, contents.size()).mapToObj(i -> line(contents, i, asked)).toList());
  }

  private String line(Contents contents, int from, Filter asked) {
    var line = new StringBuilder(".".repeat(contents.size()));
    for (var effect : new DownstreamQuery(contents.entity(from), asked).run(graph)) {
      contents.place(effect.to()).ifPresent(i -> line.setCharAt(i, mark(effect)));
    }
    return line.toString();
  }

  private static char mark(Effect effect) {
    return switch (effect.verdict()) {
      case INCREASES -> effect.opposes() ? 'p' : '+';
      case DECREASES -> effect.opposes() ? 'm' : '-';
      case AMBIGUOUS -> '~';
      case UNKNOWN -> '?';
      case NONE -> '.';
    };
  }

  /** The place of each hypothesis in a list. */
  static Map<HypothesisId, Integer> places(List<HypothesisId> ids) {
    var places = new LinkedHashMap<HypothesisId, Integer>();
    ids.forEach(id -> places.put(id, places.size()));
    return places;
  }
}
