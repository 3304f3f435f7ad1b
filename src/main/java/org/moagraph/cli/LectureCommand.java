package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.app.Renderers;
import org.moagraph.app.Worksheet;
import org.moagraph.ask.LanguageChoice;
import org.moagraph.ask.NotUnderstood;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.document.HtmlDocument;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.Answers;
import org.moagraph.teach.Hidden;
import org.moagraph.teach.Quizzes;
import org.moagraph.view.quiz.Quiz;
import org.moagraph.view.text.Document;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Language;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Writes all files of a lecture. */
@CommandLine.Command(
    name = "lecture",
    description =
        "All that a lecture on a view needs, in one folder: deck, interactive page, handout with and"
            + " without answers, worksheet with its key, questions for Moodle, GIFT, Anki, QTI and H5P, a picture to explore and words to drag in H5P, and an index of them.",
    footer = {
      "",
      "Examples:",
      "  moa lecture ketamine --view disinhibition -d lecture",
      "  moa lecture drug:metformin -d metformin"
    })
final class LectureCommand implements Command {

  private static final String DECK = "deck.pptx";
  private static final String SHEET = "worksheet.pdf";
  private static final String PAGE = "page.html";
  private static final String EXPLORED = "picture.h5p";
  private static final String DRAGGED = "words.h5p";

  @Mixin LessonOptions lesson = new LessonOptions();

  private final List<List<Phrase>> written = new ArrayList<>();

  @Override
  public int run(Terminal terminal) {
    var moa = lesson.model.open(terminal);
    var warnings = lesson.warnings(moa);
    var chosen = lesson.view.orFirst(moa.model());
    var spoken =
        LanguageChoice.told(
            moa.model(),
            Optional.ofNullable(lesson.language),
            "a lecture",
            "story.",
            "quiz.",
            "sheet.");
    var paper = lesson.paper.paper();
    var folder = new Folder(lesson.directory, terminal);
    draw(moa, DECK, "lecture.deck", folder);
    draw(moa, PAGE, "lecture.page", folder);
    var sheet = new HandoutSheet(moa, chosen, spoken, lesson.audience.audience());
    sheet
        .figure()
        .ifPresent(f -> write(f.file(), "lecture.picture", folder, out -> out.append(f.svg())));
    var plain = sheet.document(lesson.questions(), lesson.seed, Answers.NONE).warning(warnings);
    var answered =
        sheet.document(lesson.questions(), lesson.seed, Answers.SEPARATE).warning(warnings);
    write("handout.html", "lecture.handout", folder, out -> HtmlDocument.render(plain, paper, out));
    write(
        "handout-with-answers.html",
        "lecture.answers",
        folder,
        out -> HtmlDocument.render(answered, paper, out));
    try {
      worksheet(moa, chosen, spoken, folder);
    } catch (NotUnderstood unwritable) {
      terminal.note(SHEET + " is not written: " + unwritable.words());
    }
    ask(quiz(moa, chosen, spoken).warning(warnings), folder);
    try {
      draw(moa, EXPLORED, "lecture.hotspots", folder);
    } catch (NotUnderstood unwritable) {
      terminal.note(EXPLORED + " is not written: " + unwritable.words());
    }
    Worksheet.inSentences(moa, chosen, spoken, Hidden.LABELS, Worksheet.USUAL)
        .ifPresent(
            words -> {
              folder.file(DRAGGED).write(words.h5p(), terminal);
              written.add(row(DRAGGED, "lecture.words"));
            });
    var index = index(plain.title(), spoken);
    folder.write("index.html", out -> HtmlDocument.render(index, out));
    return 0;
  }

  private void draw(Moa moa, String name, String about, Folder folder) {
    var drawing = new DrawingOptions();
    drawing.picture.view = lesson.view.view;
    drawing.picture.whole = lesson.view.whole;
    drawing.picture.allViews = name.equals(PAGE);
    drawing.picture.steps = name.equals(DECK);
    drawing.picture.language = name.equals(PAGE) ? null : lesson.language;
    var ending = name.substring(name.indexOf('.') + 1);
    drawing.picture.drawnFor(ending);
    var drafts = drawing.drafts(folder.terminal());
    var file = folder.file(name).toString();
    new OneDrawing(folder.terminal(), drawing.picture, drawing.finish, drafts, file)
        .draw(moa, Drafts.format(ending), true);
    written.add(row(name, about));
  }

  private void worksheet(Moa moa, Optional<ViewSpec> chosen, String spoken, Folder folder) {
    var task = new Worksheet.Task(Hidden.LABELS, Worksheet.USUAL, lesson.seed);
    var page = lesson.paper.landscape();
    Worksheet.of(moa, chosen, spoken, task, page)
        .sheet()
        .filter(sheet -> !sheet.gaps().isEmpty())
        .flatMap(sheet -> Pictures.sheets(List.of(sheet.open(), sheet.key()), "pdf", Theme.LIGHT))
        .ifPresent(
            pdf -> {
              folder.file(SHEET).write(pdf, folder.terminal());
              written.add(row(SHEET, "lecture.worksheet"));
            });
  }

  private Quiz quiz(Moa moa, Optional<ViewSpec> chosen, String spoken) {
    return Quizzes.of(moa.index(), chosen, spoken)
        .quiz(lesson.questions(), Quizzes.LEVELS, lesson.seed);
  }

  private void ask(Quiz quiz, Folder folder) {
    if (quiz.questions().isEmpty()) {
      return;
    }
    ask(quiz, "moodle", "quiz-moodle.xml", folder);
    ask(quiz, "gift", "quiz-gift.gift", folder);
    ask(quiz, "anki", "quiz-anki.tsv", folder);
    pack(quiz, "qti", "quiz-qti.zip", folder);
    pack(quiz, "h5p", "quiz.h5p", folder);
  }

  private void ask(Quiz quiz, String format, String name, Folder folder) {
    var renderer = Renderers.quizzes(format).orElseThrow();
    write(name, "lecture." + format, folder, out -> renderer.render(quiz, out));
  }

  private void pack(Quiz quiz, String format, String name, Folder folder) {
    folder.file(name).write(Renderers.packages(format).orElseThrow().pack(quiz), folder.terminal());
    written.add(row(name, "lecture." + format));
  }

  private void write(String name, String about, Folder folder, Folder.Text text) {
    folder.write(name, text);
    written.add(row(name, about));
  }

  private static List<Phrase> row(String name, String about) {
    return List.of(Phrase.of(name, Tone.FILE), Phrase.of(Language.of("en").say(about)));
  }

  private Document index(String title, String spoken) {
    var words = Language.of("en");
    var page = Prose.write();
    page.say(words.say("lecture.about"));
    page.grid(Table.of(words.each("lecture.head.file", "lecture.head.what"), written, row -> row));
    page.say(words.say("advice"));
    return new Document(title, spoken, Optional.empty(), page.page());
  }
}
