package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.English;
import org.moagraph.words.Language;
import org.moagraph.words.Verbs;
import org.moagraph.words.Words;

/** Tells a picture in words, from the claims that it draws. */
final class DescriptionWriter {
  private static final int BRIEF_LIMIT = 149;

  private final Language language;
  private final String title;
  private final Map<String, Diagram.Node> nodes = new LinkedHashMap<>();
  private final Map<String, Diagram.Region> regions = new LinkedHashMap<>();
  private final List<Diagram.Edge> edges;
  private final Map<String, Claim> claims;

  /** Whether what is dimmed is what no longer changes, which is no outcome then. */
  private final boolean stops;

  /** What the signs at boxes mean, of those that there are. */
  private final Map<Move, String> ways;

  /** Nodes from which anything follows, be it only what goes back. */
  private final Set<String> leading = new LinkedHashSet<>();

  /** Nodes that edges leave and enter which do not go back. */
  private final Set<String> left = new LinkedHashSet<>();

  private final Set<String> entered = new LinkedHashSet<>();

  /**
   * @param claims the claim of each edge, by edge id
   */
  DescriptionWriter(
      Language language,
      String title,
      List<Diagram.Node> nodes,
      List<Diagram.Region> regions,
      List<Diagram.Edge> edges,
      Map<String, Claim> claims,
      Highlight highlight) {
    this.language = language;
    this.title = title;
    nodes.forEach(n -> this.nodes.put(n.id(), n));
    regions.forEach(r -> this.regions.put(r.id(), r));
    this.edges = edges;
    this.claims = claims;
    this.stops = !highlight.rest();
    this.ways = highlight.told().words();
    edges.stream().filter(e -> e.influence() != Influence.STRUCTURE).forEach(this::note);
  }

  private void note(Diagram.Edge edge) {
    leading.add(edge.from());
    if (!edge.feedback()) {
      left.add(edge.from());
      entered.add(edge.to());
    }
  }

  PictureDescription tell(Optional<String> summary) {
    return new PictureDescription(brief(summary), sentences());
  }

  private List<PictureDescription.Sentence> sentences() {
    List<PictureDescription.Sentence> sentences = new ArrayList<>();
    sentences.add(plain(Words.stopped(title)));
    sentences.add(plain(extent()));
    ways.forEach((move, words) -> sentences.add(plain(moving(move, words))));
    edges.stream()
        .filter(e -> !e.feedback())
        .forEach(
            e -> sentences.add(new PictureDescription.Sentence(Optional.of(e.id()), sentence(e))));
    edges.stream()
        .filter(Diagram.Edge::feedback)
        .forEach(
            e ->
                sentences.add(
                    new PictureDescription.Sentence(
                        Optional.of(e.id()), language.say("description.feedback", sentence(e)))));
    outcome().map(DescriptionWriter::plain).ifPresent(sentences::add);
    alone().map(DescriptionWriter::plain).ifPresent(sentences::add);
    sentences.add(plain(language.say("advice")));
    return sentences;
  }

  private String moving(Move move, String words) {
    List<Diagram.Node> all =
        nodes.values().stream().filter(n -> n.move().equals(Optional.of(move))).toList();
    return language.say("highlight.told", words, language.all(names(all)));
  }

  private static PictureDescription.Sentence plain(String text) {
    return new PictureDescription.Sentence(Optional.empty(), text);
  }

  private String extent() {
    int steps = edges.size();
    String count =
        steps == 1
            ? language.say("description.steps.one")
            : steps == 0
                ? language.say("description.steps.none")
                : language.say("description.steps", steps);
    List<String> starts = names(starts());
    return starts.isEmpty()
        ? count + "."
        : language.say("description.starts", count, language.all(starts)) + ".";
  }

  private Optional<String> outcome() {
    List<Diagram.Node> ends = ends();
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    boolean outcomes = ends.stream().allMatch(n -> n.kind().isOutcome());
    String key =
        !outcomes
            ? "description.ends"
            : ends.size() == 1 ? "description.outcome" : "description.outcomes";
    return Optional.of(language.say(key, language.all(names(ends))) + ".");
  }

  private Optional<String> alone() {
    Set<String> touched = new LinkedHashSet<>();
    edges.forEach(e -> touched.addAll(List.of(e.from(), e.to())));
    List<String> alone =
        nodes.values().stream()
            .filter(n -> !touched.contains(n.id()))
            .map(Diagram.Node::name)
            .toList();
    return alone.isEmpty()
        ? Optional.empty()
        : Optional.of(language.say("description.alone", language.all(alone)) + ".");
  }

  private String sentence(Diagram.Edge edge) {
    Optional<Claim> claim = Optional.ofNullable(claims.get(edge.id()));
    String said = claim.map(this::statement).orElse(edge.verb()) + qualified(edge);
    Optional<String> region = region(edge);
    if (region.isPresent()) {
      String place = language.articled(region.get());
      return English.capital(language.say("description.place", place, said)) + ".";
    }
    // free text is not translated
    return claim
            .filter(c -> language.isEnglish())
            .flatMap(DescriptionWriter::place)
            .map(p -> language.say("description.somewhere", p, English.capital(said)))
            .orElse(English.capital(said))
        + ".";
  }

  private static Optional<String> place(Claim claim) {
    return claim.context().place().map(p -> ReadableText.of(p, 80));
  }

  private String statement(Claim claim) {
    String source = claim.source().value();
    return new Verbs(language)
        .statement(named(source), isSeveral(source), claim, named(claim.target().value()));
  }

  private boolean isSeveral(String id) {
    return Optional.ofNullable(nodes.get(id))
        .filter(n -> n.kind().mayBeSeveral() && language.namesSeveral(n.name()))
        .isPresent();
  }

  private String qualified(Diagram.Edge edge) {
    List<String> words = new ArrayList<>();
    if (!edge.certainty().isSolid()) {
      words.add(language.say(edge.certainty().label()));
    }
    if (edge.observation()) {
      words.add(language.say("description.observed"));
    }
    return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
  }

  private Optional<String> region(Diagram.Edge edge) {
    return Optional.ofNullable(nodes.get(edge.to()))
        .flatMap(Diagram.Node::region)
        .map(regions::get)
        .filter(r -> r.kind().isPlace())
        .map(Diagram.Region::label);
  }

  private String named(String id) {
    return Optional.ofNullable(nodes.get(id)).map(Diagram.Node::name).orElse(id);
  }

  private String brief(Optional<String> summary) {
    if (summary.isPresent()) {
      return Words.stopped(ReadableText.of(summary.get(), BRIEF_LIMIT - 1));
    }
    List<String> starts = names(starts());
    List<String> ends = names(ends());
    String route =
        starts.isEmpty() || ends.isEmpty()
            ? title
            : language.say("description.brief", title, starts.get(0), ends.get(0));
    return Words.stopped(ReadableText.of(route, BRIEF_LIMIT - 1));
  }

  private List<String> names(List<Diagram.Node> some) {
    return some.stream().map(Diagram.Node::name).toList();
  }

  private List<Diagram.Node> starts() {
    return nodes.values().stream()
        .filter(n -> left.contains(n.id()) && !entered.contains(n.id()))
        .toList();
  }

  private List<Diagram.Node> ends() {
    return nodes.values().stream()
        .filter(n -> entered.contains(n.id()) && !isStopped(n))
        .filter(n -> n.kind().isOutcome() || !leading.contains(n.id()))
        .toList();
  }

  private boolean isStopped(Diagram.Node node) {
    return stops && (node.emphasis() == Emphasis.DIM || node.emphasis() == Emphasis.LOST);
  }
}
