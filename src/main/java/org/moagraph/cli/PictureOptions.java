package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.ask.GivenReader;
import org.moagraph.ask.HighlightReader;
import org.moagraph.ask.LanguageChoice;
import org.moagraph.ask.NameReader;
import org.moagraph.ask.WhatIfWords;
import org.moagraph.graph.Filter;
import org.moagraph.graphviz.DotEngine;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Layout;
import org.moagraph.layout.dot.InstalledDot;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.query.AcceptedQuery;
import org.moagraph.reason.Timeline;
import org.moagraph.reason.TimelineQuery;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.ModuleMap;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.PictureLimits;
import org.moagraph.view.diagram.Selected;
import org.moagraph.view.diagram.Showing;
import org.moagraph.view.diagram.TimelineDiagram;
import org.moagraph.view.diagram.WhatIfDiagram;
import org.moagraph.words.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a picture shows, and in which colours. */
final class PictureOptions {

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "A view of the model; without it the first, else the whole model.")
  @Nullable String view;

  @Option(
      names = "--all-views",
      description =
          "All views of the model in one page with a menu (.html); --view says which comes first.")
  boolean allViews;

  @Option(
      names = "--whole",
      description =
          "The whole model, whatever views it has, with a box for each thing; a page of more than"
              + " 60 things opens on a map, whose boxes can be opened.")
  boolean whole;

  @Option(
      names = "--map",
      description =
          "A map of the model, or of a view: what is tied most strongly shares a box. More than"
              + " 60 things are drawn so unless --whole is given.")
  boolean map;

  @Mixin ThemeOption colours = new ThemeOption();

  @Option(
      names = "--notation",
      paramLabel = "NOTATION",
      description = "textbook (default), or sbgn-af for SBGN Activity Flow, level 1.")
  @Nullable String notation;

  @Option(
      names = "--highlight",
      paramLabel = "ANSWER",
      description = {
        "Bring out \"downstream X\", \"upstream X\", \"paths X Y\", \"route X Y\"",
        "(the one that \"moa effect\" shows first), \"hubs\" or \"motifs KIND\"."
      })
  @Nullable String highlight;

  @Option(
      names = "--whatif",
      paramLabel = "DONE",
      description =
          "Show what \"block X\", \"knockout X\", \"with X\", \"give X\", \"cut A -> B\", \"invert A"
              + " -> B\" or \"add A activates B\" stops; a view of a hypothesis asks that one. May be"
              + " repeated.")
  List<String> whatIf = new ArrayList<>();

  @Option(
      names = "--stimulus",
      paramLabel = "NAME",
      description =
          "What is given in --whatif or before --time; without it the model's first expectation.")
  List<String> stimuli = new ArrayList<>();

  @Option(
      names = "--readout",
      paramLabel = "NAME",
      description = "What is read out in --whatif; without it the model's first expectation.")
  @Nullable String readout;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "The language of labels, where the model has it, and of all other words (en or de).")
  @Nullable String language;

  private boolean page;

  /** Whether a page is drawn, which shows more than it draws at once. */
  boolean isPage() {
    return page;
  }

  @Option(
      names = "--observations",
      description = "Draw observations across several steps too, dotted.")
  boolean observations;

  @Option(names = "--hypotheses", description = "Mark each step with its hypotheses.")
  boolean hypotheses;

  @Option(
      names = "--citations",
      description = "Number the publications that each step rests on, and list them.")
  boolean citations;

  @Option(
      names = "--steps",
      description =
          "One picture for each step of a lecture: NAME-1.svg, NAME-2.svg, ...; one slide each in"
              + " PPTX.")
  boolean steps;

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description = {
        "The steps in one file: reveal, HTML slides that need nothing else and fit into a deck of",
        "reveal.js (.html), or animation, a picture that builds itself (.svg). Implies --steps."
      })
  @Nullable String as;

  @Option(names = "--dim-earlier", description = "With --steps, dim what came before.")
  boolean dimEarlier;

  @Option(names = "--report", description = "Print how legible the picture is on a slide.")
  boolean report;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The format of the report: text (default), json, csv or md.")
  String reportFormat = "text";

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "embedded (default), or dot for the one installed on this computer.")
  String engine = "embedded";

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = "best (default), folded, right or down.")
  String layout = "best";

  /** The layout that was chosen. */
  Layout layout() {
    return new SlideLayout(engine(), choice());
  }

  private SlideLayout.Choice choice() {
    var choices = List.of(SlideLayout.Choice.values());
    return choices.stream()
        .filter(c -> c.name().equalsIgnoreCase(layout))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown layout \"" + layout + "\"", "layouts: best, folded, right, down"));
  }

  private DotEngine engine() {
    return switch (engine) {
      case "embedded" -> new EmbeddedGraphviz();
      case "dot" ->
          InstalledDot.onPath(System.getenv())
              .orElseThrow(
                  () ->
                      Failure.file(
                          "there is no dot on the PATH",
                          "leave out --engine to use the one inside"));
      default -> throw Failure.usage("unknown engine \"" + engine + "\"", "engines: embedded, dot");
    };
  }

  /** The views to draw, each an option of its own; nothing where it is the whole model. */
  List<Optional<String>> views(Model model) {
    var asked = Optional.ofNullable(view);
    if (!allViews || whole || model.views().isEmpty()) {
      return List.of(asked);
    }
    var first = asked.map(v -> NameReader.view(model, v).id()).stream();
    return Stream.concat(first, model.views().stream().map(ViewSpec::id))
        .distinct()
        .map(Optional::of)
        .toList();
  }

  /** The colours. */
  Theme theme(Terminal terminal) {
    return colours.theme(terminal);
  }

  /** How many things of a model the picture shows, where that can be told without making it. */
  int things(Model model, Filter filter) {
    // filters and notations may leave things out, which only the diagram tells
    if (notation() != Notation.TEXTBOOK || !filter.equals(Filter.DEFAULT)) {
      return 0;
    }
    var shown = Failure.unless(() -> viewOf(model));
    return shown
        .map(v -> Selected.by(model, v))
        .orElseGet(() -> Selected.all(model))
        .entities()
        .size();
  }

  /** The diagram of a model; what is in another language than asked for is said. */
  Diagram diagram(Moa moa, Filter filter, boolean lanes, Terminal terminal) {
    if (map && !isMappable(lanes)) {
      throw Failure.usage(
          "a map shows neither answers nor each thing by itself",
          "leave out --map, or --whole, --highlight, --whatif, --time, --steps and --notation");
    }
    var diagram = Failure.unless(() -> asked(moa, filter, lanes, terminal));
    var drawn = isMappable(lanes) ? mapped(diagram) : diagram;
    if (drawn.isMap()) {
      terminal.note(
          diagram.id()
              + " has "
              + diagram.nodes().size()
              + " things and is drawn as a map of "
              + drawn.nodes().size()
              + " boxes; --whole draws each thing");
    }
    return drawn;
  }

  /** As a map where it is large, and one shows how things are tied. */
  private Diagram mapped(Diagram diagram) {
    if (!map && diagram.nodes().size() <= PictureLimits.MOST_READABLE) {
      return diagram;
    }
    var drawn = ModuleMap.of(diagram);
    return map || drawn.nodes().size() > 2 ? drawn : diagram;
  }

  private boolean isMappable(boolean lanes) {
    return !whole
        && !page
        && !lanes
        && !steps
        && highlight == null
        && whatIf.isEmpty()
        && notation() == Notation.TEXTBOOK;
  }

  /** How many things a picture may be made of. */
  int most(boolean lanes) {
    return isMappable(lanes) ? PictureLimits.MOST_ON_A_MAP : PictureLimits.MOST_NODES;
  }

  private Diagram asked(Moa moa, Filter filter, boolean lanes, Terminal terminal) {
    var spoken = spoken(moa.model(), terminal);
    var shown = showing(spoken);
    if (lanes) {
      var timeline = timeline(moa, filter);
      if (whatIf.isEmpty()) {
        return TimelineDiagram.of(
            counted(moa, filter), view(moa), brought(moa, filter, shown), timeline);
      }
      shown = shown.withTimeline(timeline);
    }
    return whatIf.isEmpty()
        ? Diagrams.of(counted(moa, filter), view(moa), brought(moa, filter, shown))
        : afterwards(moa, filter, shown);
  }

  private Optional<ViewSpec> view(Moa moa) {
    return viewOf(moa.model());
  }

  /** The model with the claims alone that a filter lets count. */
  private static Model counted(Moa moa, Filter filter) {
    return filter.equals(Filter.DEFAULT) ? moa.model() : new AcceptedQuery(filter).run(moa.index());
  }

  private Showing brought(Moa moa, Filter filter, Showing shown) {
    if (highlight == null) {
      return shown;
    }
    var plain = Diagrams.of(counted(moa, filter), view(moa), shown);
    var reader = new HighlightReader(moa.index(), moa.names(), filter);
    return shown.withHighlight(
        reader.told(
            highlight, id -> plain.node(id.value()).isPresent(), Language.of(shown.language())));
  }

  private Timeline timeline(Moa moa, Filter filter) {
    var from = new GivenReader(moa.model(), moa.names()).given(stimuli, view(moa));
    return new TimelineQuery(from, filter).about(view(moa), moa.index()).run(moa.index());
  }

  private Diagram afterwards(Moa moa, Filter filter, Showing shown) {
    var words = new WhatIfWords(whatIf, stimuli, Optional.ofNullable(readout));
    var view = view(moa);
    var own = view.map(moa.model()::hypothesesOf).orElse(List.of());
    var query = words.in(moa.model(), moa.names(), filter).about(own, moa.index());
    var compared = query.compared(moa.index());
    return WhatIfDiagram.of(
        moa.model(), view, shown, compared.answer(), compared.changes(), whatIf);
  }

  private String spoken(Model model, Terminal terminal) {
    var asked = Optional.ofNullable(language);
    if (!whatIf.isEmpty()) {
      LanguageChoice.told(model, asked, "what-ifs", "why.");
    }
    if (page) {
      LanguageChoice.told(model, asked, "a page", "pages.");
    }
    var choice = LanguageChoice.drawn(model, asked);
    choice.notes().forEach(terminal::note);
    return choice.code();
  }

  private Showing showing(String spoken) {
    return Showing.PLAIN
        .withLanguage(spoken)
        .withHypotheses(hypotheses)
        .withCitations(citations)
        .withNotation(notation());
  }

  private Notation notation() {
    return notation == null ? Notation.TEXTBOOK : NotationOption.of(notation);
  }

  /** What files of that ending are to be, the steps in one where that is asked for. */
  Pictures.Format kind(String ending) {
    if (as == null) {
      return Drafts.format(ending);
    }
    var build =
        Pictures.build(as)
            .orElseThrow(
                () ->
                    Failure.usage(
                        "unknown kind \"" + as + "\" for the steps of a picture",
                        "kinds: " + String.join(", ", Pictures.builds())));
    if (!build.ending().equals(ending)) {
      throw Failure.usage(
          "--as " + as + " is a ." + build.ending() + " file",
          "add -o FILE." + build.ending() + ", or leave out --as");
    }
    steps = true;
    return build;
  }

  /** Draws what files of that ending hold: the one notation that they can, or a whole page. */
  void drawnFor(String ending) {
    page = ending.equals("html") && as == null;
    if (allViews && !page) {
      throw Failure.usage("only a page holds all views", "add -o FILE.html");
    }
    var only = Pictures.notation(ending);
    if (only.isPresent() && notation != null && notation() != only.get()) {
      throw Failure.usage(
          "a ." + ending + " file holds no picture in the " + notation + " notation",
          "leave out --notation");
    }
    only.ifPresent(o -> notation = o.word());
  }

  private Optional<ViewSpec> viewOf(Model model) {
    var wanted = Optional.ofNullable(view);
    var first = whole || map ? Optional.<ViewSpec>empty() : model.views().stream().findFirst();
    var shown = wanted.isEmpty() ? first : wanted.map(v -> NameReader.view(model, v));
    if (page) {
      // on a page each thing is asked about, so each has its box
      shown = shown.map(v -> v.toBuilder().together(false).build());
    }
    return observations
        ? Optional.of(shown.orElseGet(() -> ViewSpec.whole(model)).withObservations())
        : shown;
  }
}
