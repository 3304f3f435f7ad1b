package org.moagraph.app;

import guru.nidi.graphviz.model.MutableGraph;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;
import org.moagraph.ask.Contradictions;
import org.moagraph.ask.FilterWords;
import org.moagraph.ask.NameReader;
import org.moagraph.ask.WhatIfWords;
import org.moagraph.diag.Diagnostic;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Names;
import org.moagraph.graph.jgrapht.ClaimGraph;
import org.moagraph.io.Exporter;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.query.PathsQuery;
import org.moagraph.reason.Blocks;
import org.moagraph.reason.BlocksQuery;
import org.moagraph.reason.CompareQuery;
import org.moagraph.reason.Comparison;
import org.moagraph.reason.Conflicts;
import org.moagraph.reason.ConflictsQuery;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Hub;
import org.moagraph.reason.HubsQuery;
import org.moagraph.reason.LoopsQuery;
import org.moagraph.reason.Mediators;
import org.moagraph.reason.MediatorsQuery;
import org.moagraph.reason.Motif;
import org.moagraph.reason.MotifKind;
import org.moagraph.reason.MotifsQuery;
import org.moagraph.reason.Scorecard;
import org.moagraph.reason.ScorecardQuery;
import org.moagraph.reason.Timeline;
import org.moagraph.reason.TimelineQuery;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.reason.WhatIf;
import org.moagraph.render.dot.DotRenderer;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.Audience;
import org.moagraph.teach.Narrative;
import org.moagraph.teach.NarrativeWriter;
import org.moagraph.teach.Quizzes;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;
import org.moagraph.view.quiz.Quiz;

/**
 * The front door of the library: a mechanism that can be asked. Entities are named as people name
 * them, by id, label, synonym, brand or CURIE.
 *
 * <pre>{@code
 * var ketamine = Moa.bundled("ketamine");
 * ketamine.effect("Spravato", "mTORC1").verdict();
 * }</pre>
 */
public final class Moa {

  private static final int ROUTES = 20;
  private static final int LONGEST_ROUTE = 30;
  private static final int BLOCKS = 20;
  private static final int LONGEST_LOOP = 12;
  private static final int LOOPS = 100;
  private static final int MOTIFS = 100;

  private final Model model;
  private final Filter filter;
  private @Nullable MoaGraph index;
  private final @Nullable Consumer<String> notes;
  private @Nullable NameReader names;
  private @Nullable Contradictions contradictions;

  private Moa(
      Model model, @Nullable MoaGraph index, @Nullable Consumer<String> notes, Filter filter) {
    this.model = model;
    this.index = index;
    this.notes = notes;
    this.filter = filter;
  }

  /** A mechanism made by a program. */
  public static Moa of(Model model) {
    return new Moa(model, null, null, Filter.DEFAULT);
  }

  /** The bundled model of that id; throws where there is none. */
  public static Moa bundled(String id) {
    if (!BundledModels.has(id)) {
      throw new IllegalArgumentException("no bundled model \"" + id + "\"");
    }
    return BundledModels.packed(id)
        .map(Moa::of)
        .orElseGet(() -> read(BundledModels.source(id)).single().orElseThrow());
  }

  /** Reads a file of any format; what is wrong with it is in the findings of what comes back. */
  public static Opened open(Path file) {
    return Opened.read(file);
  }

  /** Reads bytes of any format, chosen by the name's ending and by content. */
  public static Opened read(Source source) {
    return Opened.read(source);
  }

  /** The same mechanism where only what that hypothesis accepts counts; by id or title. */
  public Moa under(String hypothesis) {
    return counting(filter.only(names().hypothesis(hypothesis)));
  }

  /** The same mechanism where only those claims count that a filter accepts. */
  public Moa counting(Filter other) {
    return new Moa(model, index(), notes, other);
  }

  /** The same, as people write it: "mouse", "hours"; throws where the model has no such word. */
  public Moa counting(FilterWords words) {
    return counting(words.in(model));
  }

  /**
   * The same mechanism, which takes a beginning or a word of one thing's name for that thing, and
   * says so in a note.
   */
  public Moa taking(Consumer<String> taken) {
    return new Moa(model, index, taken, filter);
  }

  /** The model as a value. */
  public Model model() {
    return model;
  }

  /** The model's index, for queries of the packages {@code query} and {@code reason}. */
  public synchronized MoaGraph index() {
    if (index == null) {
      index = MoaGraph.of(model);
    }
    return index;
  }

  /** Where the model comes out against the effects that it expects. */
  public synchronized Contradictions contradictions() {
    if (contradictions == null) {
      contradictions = Contradictions.of(index());
    }
    return contradictions;
  }

  /** The index with further things, of which the model claims nothing. */
  public MoaGraph index(List<EntityId> more) {
    return more.isEmpty() ? index() : MoaGraph.of(model.withThings(more));
  }

  /**
   * The model as a JGraphT graph for algorithms of that library: its entities joined by all its
   * claims. A view that cannot be changed.
   */
  public Graph<Entity, Claim> graph() {
    return ClaimGraph.of(index());
  }

  /**
   * The same under one hypothesis: its entities joined by the claims alone that carry effects if
   * that hypothesis is right. Throws where the model has no such hypothesis.
   */
  public Graph<Entity, Claim> graph(HypothesisId hypothesis) {
    var frames = index().frames(Filter.DEFAULT.only(hypothesis)).hypotheses();
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("no hypothesis \"" + hypothesis + "\"");
    }
    return ClaimGraph.of(index(), frames.get(0));
  }

  /** What a name comes to in this model. */
  public Names.Resolution resolve(String name) {
    return names().resolve(name);
  }

  /** What reads names in this model. */
  public synchronized NameReader names() {
    if (names == null) {
      names = notes == null ? NameReader.of(index()) : NameReader.taking(index(), notes);
    }
    return names;
  }

  /** The entity of that name; throws where none or several have it. */
  public EntityId entity(String name) {
    return names().entity(name);
  }

  /** Does raising the one entity raise or lower the other? */
  public Effect effect(String from, String to) {
    return new EffectQuery(entity(from), entity(to), filter).run(index());
  }

  /** What changes when the entity is raised, nearest first. */
  public List<Effect> downstream(String name) {
    return new DownstreamQuery(entity(name), filter).run(index());
  }

  /** What changes the entity when raised, nearest first. */
  public List<Effect> upstream(String name) {
    return new UpstreamQuery(entity(name), filter).run(index());
  }

  /** The twenty shortest routes of at most thirty steps from one entity to another. */
  public PathsQuery.Result paths(String from, String to) {
    return new PathsQuery(entity(from), entity(to), ROUTES, LONGEST_ROUTE, filter).run(index());
  }

  /** What every route from one entity to another passes. */
  public Mediators mediators(String from, String to) {
    return new MediatorsQuery(entity(from), entity(to), filter).run(index());
  }

  /** The smallest sets of entities whose block stops every route, at most twenty. */
  public Blocks blocks(String from, String to) {
    return new BlocksQuery(entity(from), entity(to), BLOCKS, filter).run(index());
  }

  /** The feedback loops of at most twelve steps, shortest first, at most a hundred. */
  public LoopsQuery.Result loops() {
    return new LoopsQuery(LONGEST_LOOP, LOOPS, filter).run(index());
  }

  /** Where the model speaks against itself. */
  public Conflicts conflicts() {
    return new ConflictsQuery(filter).run(index());
  }

  /**
   * What becomes of the effect of one entity on another.
   *
   * @param done each with its verb: "block mTORC1", "cut A -> B", "add A activates B"
   */
  public WhatIf whatIf(String stimulus, String readout, String... done) {
    return new WhatIfWords(List.of(done), List.of(stimulus), Optional.of(readout))
        .in(model, names(), filter)
        .run(index());
  }

  /**
   * The same, where a name in what is blocked, cut, inverted or added that the model lacks is taken
   * as a thing without claims.
   */
  public WhatIf whatIfInClosedWorld(String stimulus, String readout, String... done) {
    var open = names().inClosedWorld();
    var query =
        new WhatIfWords(List.of(done), List.of(stimulus), Optional.of(readout))
            .in(model, names(), open, filter);
    return query.run(index(open.lacking()));
  }

  /** The things that most ways between other things pass, at most so many. */
  public List<Hub> hubs(int limit) {
    return new HubsQuery(limit, filter).run(index()).hubs();
  }

  /** The shapes that teachers name, such as feedback, at most a hundred. */
  public List<Motif> motifs() {
    return new MotifsQuery(List.of(MotifKind.values()), MOTIFS, filter).run(index()).motifs();
  }

  /** What moves when after the entity is raised. */
  public Timeline timeline(String name) {
    return new TimelineQuery(entity(name), filter).run(index());
  }

  /** Two hypotheses side by side, each by id or title. */
  public Comparison compare(String hypothesis, String other) {
    var a = names().hypothesis(hypothesis);
    return new CompareQuery(a, names().hypothesis(other), filter.withHypotheses(List.of()))
        .run(index());
  }

  /** The model graded against its published experiments. */
  public Scorecard score() {
    return new ScorecardQuery(filter).run(index());
  }

  /** The first view, else the whole model, in plain sentences for students. */
  public Narrative tell() {
    var narratives = narratives();
    return model.views().stream().findFirst().map(narratives::of).orElseGet(narratives::ofWhole);
  }

  /** The routes from one entity to another in plain sentences for students. */
  public Narrative tell(String from, String to) {
    return narratives().between(entity(from), entity(to));
  }

  private NarrativeWriter narratives() {
    return NarrativeWriter.of(index(), model.header().language(), Audience.STUDENT);
  }

  /**
   * Questions of all levels whose answers the model proves.
   *
   * @param seed the same seed gives the same questions
   */
  public Quiz quiz(int count, long seed) {
    return Quizzes.of(index(), Optional.empty(), model.header().language())
        .quiz(count, Quizzes.LEVELS, seed);
  }

  /** What is wrong or doubtful in the model; places are in the file only where it was read so. */
  public List<Diagnostic> check() {
    return Checks.findings(new Loaded(Optional.of(model), Origins.of(model.id()), List.of()));
  }

  /** The picture of a view, for a slide, as SVG; throws where the model has no such view. */
  public String draw(String view) {
    return new String(draw(view, "svg"), StandardCharsets.UTF_8);
  }

  /**
   * The picture of a view, for a slide, as a file; throws where the model has no such view.
   *
   * @param ending what to draw: svg, html, dot, png, pdf, pptx, drawio, mmd or sbgn
   */
  public byte[] draw(String view, String ending) {
    var notation = Pictures.notation(ending).orElse(Notation.TEXTBOOK);
    var showing = Showing.PLAIN.withLanguage(model.header().language()).withNotation(notation);
    var diagram = Diagrams.of(model, Optional.of(NameReader.view(model, view)), showing);
    return Pictures.format(ending)
        .orElseThrow(() -> new IllegalArgumentException("no kind of picture \"" + ending + "\""))
        .draw(new Drawing(this, filter, diagram, Pictures.layout(), Theme.LIGHT));
  }

  /**
   * The picture of a view as a graph of graphviz-java, to restyle and draw; throws where the model
   * has no such view.
   */
  public MutableGraph dot(String view) {
    var showing = Showing.PLAIN.withLanguage(model.header().language());
    var diagram = Diagrams.of(model, Optional.of(NameReader.view(model, view)), showing);
    return DotRenderer.graph(diagram, Theme.LIGHT);
  }

  /**
   * The model in another format, with what that format cannot hold; throws where there is no such
   * format to write.
   */
  public Exporter.Exported convert(String format) {
    return Formats.exporter(format)
        .orElseThrow(() -> new IllegalArgumentException("no format \"" + format + "\""))
        .write(model);
  }
}
