package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.query.PathsQuery;
import org.moagraph.query.Route;
import org.moagraph.reason.ConflictsQuery;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.LoopsQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.teach.Chapters.Chapter;
import org.moagraph.teach.Narrative.Section;
import org.moagraph.view.diagram.Selected;
import org.moagraph.words.English;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Words;

/** Writes narratives of a model: of a view, of the whole, or of the routes between two entities. */
public final class NarrativeWriter {

  private static final int MOST_ROUTES = 4;
  private static final int LONGEST_ROUTE = 14;
  private static final int MOST_LOOPS = 5;
  private static final int LONGEST_LOOP = 12;

  private final MoaGraph graph;
  private final Model model;
  private final Labels labels;
  private final Language words;
  private final Audience audience;

  private NarrativeWriter(MoaGraph graph, String language, Audience audience) {
    this.graph = graph;
    this.model = graph.model();
    this.labels = Labels.of(model, language);
    this.words = Language.of(language, "story.");
    this.audience = audience;
  }

  /** For readers of that language, as far as the model has it, and that audience. */
  public static NarrativeWriter of(MoaGraph graph, String language, Audience audience) {
    return new NarrativeWriter(graph, language, audience);
  }

  /** What a view shows, each of its claims once. */
  public Narrative of(ViewSpec view) {
    var selected = Selected.by(model, view);
    var chapters = new Chapters(model, selected.claims(), words);
    var nouns = new Nouns(model, labels, view.labels(), words);
    var parts =
        view.steps().isEmpty() ? chapters.whole() : chapters.bySteps(view, labels.language());
    var title = Nouns.readable(view.title().in(labels.language()), view.id());
    return told(title, view.summary(), parts, chapters.claims(), nouns, named(view));
  }

  /** Every claim of the model once, hypothesis by hypothesis. */
  public Narrative ofWhole() {
    var chapters = new Chapters(model, model.claims(), words);
    var nouns = new Nouns(model, labels, new LinkedHashMap<>(), words);
    var parts = model.hypotheses().isEmpty() ? chapters.whole() : chapters.byHypotheses(labels::of);
    var title = Nouns.readable(labels.title(), model.id());
    return told(title, model.header().summary(), parts, chapters.claims(), nouns, List.of());
  }

  private Narrative told(
      String title,
      Optional<Text> summary,
      List<Chapter> chapters,
      List<Claim> claims,
      Nouns nouns,
      List<EntityId> named) {
    var changes = Changes.of(graph, claims, lead(claims, named));
    var paragraphs = paragraphs(nouns, changes, claims);
    var sections = new ArrayList<Section>();
    opening(summary, claims).ifPresent(sections::add);
    for (var chapter : chapters) {
      chapter.hypothesis().ifPresent(paragraphs::enter);
      var heading = chapter.heading().map(h -> Nouns.readable(h, "section"));
      sections.add(new Section(heading, paragraphs.tell(chapter.claims())));
    }
    loops(claims, nouns).ifPresent(sections::add);
    together(changes, claims, nouns, paragraphs).ifPresent(sections::add);
    var debates = paragraphs.debates();
    if (!debates.isEmpty()) {
      sections.add(new Section(Optional.of(words.say("story.heading.debated")), debates));
    }
    conflicts().ifPresent(sections::add);
    return new Narrative(
        model.id(), title, sections, paragraphs.references(), paragraphs.against(), words);
  }

  private Paragraphs paragraphs(Nouns nouns, Changes changes, List<Claim> claims) {
    return new Paragraphs(
        model, labels, nouns, changes, overall(claims), isSourced(), audience, words);
  }

  private boolean isSourced() {
    return model.claims().stream().anyMatch(c -> !c.evidence().isEmpty());
  }

  private Optional<Section> opening(Optional<Text> summary, List<Claim> claims) {
    var said = new ArrayList<Sentence>();
    summary
        .filter(t -> !authored(t).isEmpty())
        .map(t -> new Original(model, words).quoted(t, Words.stopped(authored(t))))
        .ifPresent(t -> said.add(Sentence.quoted(t)));
    if (claims.isEmpty()) {
      said.add(Sentence.said(words.say("story.nothing")));
    } else if (!isSourced()) {
      said.add(Sentence.said(words.say("story.unsourced")));
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Optional.empty(), List.of(said)));
  }

  private String authored(Text text) {
    return Paragraphs.authored(text.in(labels.language()));
  }

  /** What a view names, in its order: the things it asks for, then those its claims start from. */
  private List<EntityId> named(ViewSpec view) {
    var named = new LinkedHashSet<>(view.include().entities());
    for (var id : view.include().claims()) {
      model.claims().stream().filter(c -> c.id().equals(id)).forEach(c -> named.add(c.source()));
    }
    return List.copyOf(named);
  }

  /**
   * The drug whose action the story follows: the first that its view names, else the one from which
   * most of the told is reached. A tool compound leads only where there is no drug.
   */
  private Optional<EntityId> lead(List<Claim> claims, List<EntityId> named) {
    var drugs = agents(claims).stream().filter(id -> !isTool(id)).toList();
    var first = named.stream().filter(drugs::contains).findFirst();
    if (first.isPresent()) {
      return first;
    }
    var certain = claims.stream().filter(Filter.DEFAULT::accepts).toList();
    var acting = agents(certain);
    return furthest(
        certain, drugs.isEmpty() ? acting : acting.stream().filter(id -> !isTool(id)).toList());
  }

  private boolean isTool(EntityId id) {
    return model.entities().stream()
        .anyMatch(e -> e.id().equals(id) && e.type() == EntityType.TOOL_COMPOUND);
  }

  private static Optional<EntityId> furthest(List<Claim> certain, List<EntityId> agents) {
    Optional<EntityId> lead = Optional.empty();
    int most = 0;
    for (var agent : agents) {
      int reached = reached(certain, agent).size();
      if (reached > most) {
        most = reached;
        lead = Optional.of(agent);
      }
    }
    return lead;
  }

  /** Drugs and the like that act in a story and on which nothing in it acts. */
  private List<EntityId> agents(List<Claim> claims) {
    var acting = new LinkedHashSet<EntityId>();
    var entered = new LinkedHashSet<EntityId>();
    claims.stream().filter(Claim::carries).forEach(c -> acting.add(c.source()));
    claims.forEach(c -> entered.add(c.target()));
    return model.entities().stream()
        .filter(e -> e.type().isAgent() && acting.contains(e.id()) && !entered.contains(e.id()))
        .map(Entity::id)
        .toList();
  }

  private static Set<EntityId> reached(List<Claim> claims, EntityId start) {
    Map<EntityId, List<EntityId>> next = new LinkedHashMap<>();
    for (var claim : claims) {
      if (claim.carries()) {
        next.computeIfAbsent(claim.source(), k -> new ArrayList<>()).add(claim.target());
      }
    }
    var seen = new LinkedHashSet<EntityId>(List.of(start));
    var waiting = new ArrayList<EntityId>(seen);
    for (int head = 0; head < waiting.size(); head++) {
      for (var id : next.getOrDefault(waiting.get(head), List.of())) {
        if (seen.add(id)) {
          waiting.add(id);
        }
      }
    }
    return seen;
  }

  /** Observations whose ends are also joined by other claims of the story. */
  private static Set<String> overall(List<Claim> claims) {
    var overall = new LinkedHashSet<String>();
    if (claims.size() > MoaGraph.ORDINARY) {
      return overall;
    }
    for (var claim : claims) {
      if (!claim.direct() && claim.carries()) {
        var steps = claims.stream().filter(c -> c.direct() && !c.equals(claim)).toList();
        if (reached(steps, claim.source()).contains(claim.target())) {
          overall.add(claim.id().value());
        }
      }
    }
    return overall;
  }

  private Optional<Section> loops(List<Claim> claims, Nouns nouns) {
    if (claims.size() > MoaGraph.ORDINARY) {
      return Optional.empty();
    }
    var part = MoaGraph.of(model.withClaims(claims));
    var found = new LoopsQuery(LONGEST_LOOP, MOST_LOOPS, Filter.DEFAULT).run(part);
    var said = new LoopSentences(nouns, words).sentences(found);
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Optional.of(words.say("story.heading.feedback")), List.of(said)));
  }

  /** What the lead does to the outcomes told, in the model as a whole. */
  private Optional<Section> together(
      Changes changes, List<Claim> claims, Nouns nouns, Paragraphs paragraphs) {
    if (changes.lead().isEmpty() || graph.claimCount() > MoaGraph.ORDINARY) {
      return Optional.empty();
    }
    var lead = changes.lead().get();
    var reached = reached(claims, lead);
    var effects =
        model.entities().stream()
            .filter(e -> e.type().isOutcome() && reached.contains(e.id()))
            .map(e -> new EffectQuery(lead, e.id(), Filter.DEFAULT).bare(graph))
            .toList();
    var outcomes = new EffectSentences(nouns, labels, words);
    var said = new ArrayList<>(outcomes.sentences(effects));
    effects.forEach(e -> said.addAll(contradicted(e, nouns, paragraphs)));
    agents(claims).stream()
        .filter(agent -> !agent.equals(lead))
        .forEach(agent -> said.addAll(outcomes.sentences(open(agent, claims))));
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Optional.of(words.say("story.heading.whole")), List.of(said)));
  }

  /** Findings of no effect on the very pair of which an effect was told. */
  private List<Sentence> contradicted(Effect effect, Nouns nouns, Paragraphs paragraphs) {
    if (effect.verdict() == Verdict.NONE) {
      return List.of();
    }
    return model.claims().stream()
        .filter(c -> c.relation() == Relation.DOES_NOT_AFFECT && Filter.DEFAULT.accepts(c))
        .filter(c -> c.status().compareTo(Status.SUPPORTED) >= 0)
        .filter(c -> c.source().equals(effect.from()) && c.target().equals(effect.to()))
        .map(c -> paragraphs.foundNone(c, nouns.named(c.source()), nouns.named(c.target())))
        .toList();
  }

  /** Where to look for what the model says both ways, if it does so anywhere. */
  private Optional<Section> conflicts() {
    if (graph.claimCount() > MoaGraph.ORDINARY) {
      return Optional.empty();
    }
    var found = new ConflictsQuery(Filter.DEFAULT).run(graph);
    return !found.direct().isEmpty() || !found.routed().isEmpty()
        ? Optional.of(
            new Section(
                Optional.empty(),
                List.of(List.of(Sentence.said(words.say("story.conflicts", model.id()))))))
        : Optional.empty();
  }

  /** The outcomes told on which the routes of an agent disagree. */
  private List<Effect> open(EntityId agent, List<Claim> claims) {
    var reached = reached(claims, agent);
    return model.entities().stream()
        .filter(e -> e.type().isOutcome() && reached.contains(e.id()))
        .map(e -> new EffectQuery(agent, e.id(), Filter.DEFAULT).bare(graph))
        .filter(e -> e.verdict() == Verdict.AMBIGUOUS)
        .toList();
  }

  /** The routes from one entity to another, shortest first, each claim once. */
  public Narrative between(EntityId from, EntityId to) {
    var found = new PathsQuery(from, to, MOST_ROUTES, LONGEST_ROUTE, Filter.DEFAULT).run(graph);
    var nouns = new Nouns(model, labels, new LinkedHashMap<>(), words);
    var claims = found.routes().stream().flatMap(r -> r.claims().stream()).distinct().toList();
    var changes = Changes.of(graph, claims, Optional.of(from));
    var paragraphs = paragraphs(nouns, changes, claims);
    var sections = new ArrayList<Section>();
    sections.add(
        new Section(Optional.empty(), List.of(overture(from, to, found, nouns, paragraphs))));
    var told = new LinkedHashSet<Claim>();
    int number = 0;
    for (var route : found.routes()) {
      number++;
      sections.add(route(route, number, told, paragraphs, nouns));
    }
    var debates = paragraphs.debates();
    if (!debates.isEmpty()) {
      sections.add(new Section(Optional.of(words.say("story.heading.debated")), debates));
    }
    var title = words.say("story.heading.between", nouns.named(from), nouns.named(to));
    return new Narrative(
        model.id(), title, sections, paragraphs.references(), paragraphs.against(), words);
  }

  private List<Sentence> overture(
      EntityId from, EntityId to, PathsQuery.Result found, Nouns nouns, Paragraphs paragraphs) {
    var said = new ArrayList<Sentence>();
    if (found.routes().isEmpty()) {
      said.add(Sentence.said(words.say("story.between.none", nouns.named(from), nouns.named(to))));
      return said;
    }
    int count = found.routes().size();
    var number = found.complete() ? words.number(count) : more(count);
    var routes =
        words.agree(count != 1, "story.between", number, nouns.named(from), nouns.named(to));
    said.add(Sentence.said(English.capital(routes)));
    var effect = new EffectQuery(from, to, Filter.DEFAULT).bare(graph);
    said.addAll(new EffectSentences(nouns, labels, words).sentences(List.of(effect)));
    said.addAll(contradicted(effect, nouns, paragraphs));
    if (!found.complete()) {
      said.add(Sentence.said(words.say("story.between.shortest")));
    }
    if (!isSourced()) {
      said.add(Sentence.said(words.say("story.unsourced")));
    }
    return said;
  }

  /** How many there are at least, where the search was ended. */
  private String more(int count) {
    return count == 1
        ? words.say("story.between.least", words.number(count))
        : words.say("story.between.more", words.number(count - 1));
  }

  private Section route(
      Route route, int number, Set<Claim> told, Paragraphs paragraphs, Nouns nouns) {
    var sentences = new ArrayList<List<Sentence>>();
    var untold = route.claims().stream().filter(c -> !told.contains(c)).toList();
    var known = route.claims().stream().filter(told::contains).toList();
    if (!known.isEmpty()) {
      var names = new LinkedHashSet<String>();
      route.claims().forEach(c -> names.add(nouns.named(c.source())));
      var by = names.stream().skip(1).toList();
      var key = untold.isEmpty() ? "story.route.told" : "story.route.shared";
      sentences.add(List.of(Sentence.said(words.say(key, by))));
    }
    told.addAll(untold);
    if (!untold.isEmpty()) {
      sentences.addAll(paragraphs.tell(untold));
    }
    var key =
        route.sign() == Sign.UNKNOWN
            ? "story.heading.route.unknown"
            : route.sign() == Sign.PLUS ? "story.heading.route.up" : "story.heading.route.down";
    return new Section(Optional.of(words.say(key, number)), sentences);
  }
}
