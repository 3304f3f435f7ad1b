package org.moagraph.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Gap;
import org.moagraph.layout.GapScenes;
import org.moagraph.layout.LayoutResult;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TurnedScenes;
import org.moagraph.layout.WordBank;
import org.moagraph.model.ViewSpec;
import org.moagraph.teach.GapChoice;
import org.moagraph.teach.Hidden;
import org.moagraph.teach.Lesson;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.quiz.Cloze;
import org.moagraph.words.Language;

/**
 * A picture to complete: with gaps and the words that fill them, and its key, in which everything
 * stands at the same place.
 */
public record Worksheet(Scene open, Scene key, List<Gap> gaps) {

  /** How many gaps are usual. */
  public static final int USUAL = 8;

  private static final int PROOF_LINES = 3;

  public Worksheet {
    gaps = List.copyOf(gaps);
  }

  /** What is hidden of a picture, how much of it at most, and by which seed words are mixed. */
  public record Task(Hidden hidden, int most, long seed) {}

  /**
   * The worksheet of a view on that page; it has no gap where nothing can be hidden, and says what
   * there is too much of where the picture has no places.
   */
  public static LaidSheet of(
      Moa moa, Optional<ViewSpec> view, String language, Task task, Page page) {
    var diagram = Diagrams.of(moa.model(), view, Highlight.NONE, language);
    if (diagram.nodes().isEmpty()) {
      return new LaidSheet(Optional.empty(), "there is nothing to draw");
    }
    var choice = new GapChoice(Lesson.of(moa.index(), view, language), diagram);
    return switch (task.hidden()) {
      case LABELS -> ofNames(choice, diagram, task, page);
      case SIGNS -> ofSigns(choice, diagram, task, page);
      case NOTHING -> turned(choice, diagram, task, page);
    };
  }

  /** A worksheet, or why there is none. */
  public record LaidSheet(Optional<Worksheet> sheet, String why) {}

  /**
   * The same names of a view asked for on its picture alone; nothing where none can be hidden, or
   * the picture has no places.
   */
  public static Optional<PictureQuestions> onPicture(
      Moa moa, Optional<ViewSpec> view, String language, int most) {
    var diagram = Diagrams.of(moa.model(), view, Highlight.NONE, language);
    if (diagram.nodes().isEmpty()) {
      return Optional.empty();
    }
    var gaps = names(new GapChoice(Lesson.of(moa.index(), view, language), diagram), diagram, most);
    return Pictures.layout()
        .lay(diagram, PictureQuestions.PAGE)
        .fold(
            scene -> Optional.of(new PictureQuestions(scene, gaps)),
            tooLarge -> Optional.<PictureQuestions>empty())
        .filter(questions -> !questions.gaps().isEmpty());
  }

  /**
   * Sentences of a view into which names or signs are dragged; nothing where fewer than two can be
   * told apart.
   */
  public static Optional<WordsToDrag> inSentences(
      Moa moa, Optional<ViewSpec> view, String language, Hidden hidden, int most) {
    var diagram = Diagrams.of(moa.model(), view, Highlight.NONE, language);
    if (diagram.nodes().isEmpty()) {
      return Optional.empty();
    }
    var choice = new GapChoice(Lesson.of(moa.index(), view, language), diagram);
    var words = Language.of(diagram.language());
    var dragged =
        hidden == Hidden.SIGNS
            ? new WordsToDrag(diagram, words.say("sheet.drag.signs"), signs(choice, diagram, most))
            : new WordsToDrag(diagram, words.say("sheet.drag.names"), choice.sentences(most));
    return Optional.of(dragged).filter(d -> d.sentences().size() > 1);
  }

  private static List<Cloze> signs(GapChoice choice, Diagram diagram, int most) {
    var all = diagram.edges().stream().map(Diagram.Edge::id).toList();
    var proven = choice.signs(most, all);
    var words = Language.of(diagram.language());
    return diagram.edges().stream()
        .filter(e -> proven.contains(e.id()))
        .map(
            e ->
                new Cloze(
                    name(diagram, e.from()) + " ",
                    words.say(e.influence().label()),
                    " " + name(diagram, e.to()) + "."))
        .toList();
  }

  private static String name(Diagram diagram, String node) {
    return diagram.node(node).map(Diagram.Node::name).orElse(node);
  }

  private static List<Gap> names(GapChoice choice, Diagram diagram, int most) {
    var gaps = new ArrayList<Gap>();
    for (var id : choice.names(most)) {
      var label = diagram.node(id).map(Diagram.Node::label).orElse(id);
      gaps.add(new Gap(gaps.size() + 1, id, label));
    }
    return gaps;
  }

  private static LaidSheet ofNames(GapChoice choice, Diagram diagram, Task task, Page page) {
    var gaps = names(choice, diagram, task.most());
    var words = Language.of(diagram.language());
    var labels = gaps.stream().map(Gap::answer).toList();
    var bank = new WordBank(words.say("sheet.words"), GapChoice.shuffled(labels, task.seed()));
    var key = key(gaps, words);
    double height = Math.max(bank.height(page.width()), key.height(page.width()));
    return laid(diagram, page, height)
        .fold(
            scene -> new LaidSheet(Optional.of(sheet(scene, gaps, bank, key, height)), ""),
            Worksheet::tooLarge);
  }

  private static LaidSheet ofSigns(GapChoice choice, Diagram diagram, Task task, Page page) {
    var words = Language.of(diagram.language());
    var both = List.of(words.say("raises"), words.say("lowers"));
    var bank = new WordBank(words.say("sheet.signs"), both);
    var longest = new ArrayList<String>();
    for (int i = 0; i < task.most(); i++) {
      longest.add("00 " + both.get(i % both.size()));
    }
    double height = new WordBank("", longest).height(page.width());
    return laid(diagram, page, height)
        .fold(
            scene -> {
              var gaps = arrows(choice, diagram, scene, task);
              var sheet = sheet(scene, gaps, bank, key(gaps, words), height);
              return new LaidSheet(Optional.of(sheet), "");
            },
            Worksheet::tooLarge);
  }

  /** Arrows whose signs the model proves, in the order of reading. */
  private static List<Gap> arrows(GapChoice choice, Diagram diagram, Scene scene, Task task) {
    var words = Language.of(diagram.language());
    var proven = choice.signs(task.most(), withVerb(scene));
    var arrows = new ArrayList<Gap>();
    for (var edge : diagram.edges()) {
      if (proven.contains(edge.id())) {
        arrows.add(new Gap(arrows.size() + 1, edge.id(), words.say(edge.influence().label())));
      }
    }
    return arrows;
  }

  /** Of the numbered arrows one is turned in the picture; all that is left to tell is which. */
  private static LaidSheet turned(GapChoice choice, Diagram diagram, Task task, Page page) {
    double height = WordBank.height(PROOF_LINES);
    return laid(diagram, page, height)
        .fold(
            scene -> {
              var arrows = arrows(choice, diagram, scene, task);
              var ids = arrows.stream().map(Gap::id).toList();
              var sheet =
                  choice
                      .turned(ids, task.seed())
                      .map(id -> turned(choice, scene, arrows, id, height));
              return new LaidSheet(sheet, "no arrow can be turned that the model proves");
            },
            Worksheet::tooLarge);
  }

  private static Worksheet turned(
      GapChoice choice, Scene scene, List<Gap> arrows, String id, double height) {
    var words = Language.of(scene.diagram().language());
    var wrong = arrows.stream().filter(a -> a.id().equals(id)).toList();
    var numbers = arrows.stream().map(a -> "(" + a.number() + ")").toList();
    var bank = new WordBank(words.say("sheet.turned"), numbers);
    var proof = words.say("sheet.right", wrong.get(0).number(), choice.truth(id));
    var key = WordBank.ofText(words.say("quiz.answers"), proof, scene.width(), PROOF_LINES);
    return new Worksheet(
        bank.under(TurnedScenes.wrong(scene, arrows, id), height),
        key.under(TurnedScenes.right(scene, arrows, id), height),
        wrong);
  }

  private static LaidSheet tooLarge(LayoutResult.TooLarge tooLarge) {
    return new LaidSheet(Optional.empty(), tooLarge.told());
  }

  private static LayoutResult laid(Diagram diagram, Page page, double kept) {
    var above = new Page(page.width(), page.height() - kept, page.legend(), page.titled());
    return Pictures.layout().lay(diagram, above);
  }

  private static List<String> withVerb(Scene scene) {
    return scene.routes().stream()
        .filter(r -> r.label().isPresent())
        .map(r -> r.edge().id())
        .toList();
  }

  private static WordBank key(List<Gap> gaps, Language words) {
    return new WordBank(
        words.say("quiz.answers"), gaps.stream().map(g -> g.number() + " " + g.answer()).toList());
  }

  private static Worksheet sheet(
      Scene scene, List<Gap> gaps, WordBank bank, WordBank key, double height) {
    return new Worksheet(
        bank.under(GapScenes.open(scene, gaps), height),
        key.under(GapScenes.filled(scene, gaps), height),
        gaps);
  }
}
