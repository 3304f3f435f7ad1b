package org.moagraph.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Formats;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.app.Worksheet;
import org.moagraph.ask.LanguageChoice;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.render.Picture;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.Hidden;
import org.moagraph.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a picture with gaps to fill. */
@CommandLine.Command(
    name = "worksheet",
    description =
        "The picture with numbered gaps, the words that fill them and, in a PDF or deck on a page"
            + " of its own, the key at the same places. Of what is hidden, what every route passes"
            + " comes first; no hidden name could stand in the place of another.",
    footer = {
      "",
      "Examples:",
      "  moa worksheet ketamine --view disinhibition -o sheet.pdf",
      "  moa worksheet ketamine --view disinhibition --hide signs -o sheet.pptx",
      "  moa worksheet ketamine --view disinhibition --key -o key.svg"
    })
final class WorksheetCommand implements Command {

  private static final List<String> ENDINGS =
      List.of("svg", "png", "pdf", "pptx", "xml", "tsv", "h5p");

  @Mixin ModelOption model = new ModelOption();
  @Mixin ViewChoice view = new ViewChoice();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description =
          "The file to write: .svg, .png, .pdf or .pptx; .xml for a drag-and-drop question of Moodle;"
              + " .tsv for cards of Anki, with a folder of their pictures beside it; .h5p for sentences"
              + " into which names are dragged.")
  String output = "";

  @Option(
      names = "--hide",
      paramLabel = "WHAT",
      description =
          "labels (default), the names of things; signs, what arrows do; or nothing, where one of the"
              + " numbered arrows says the opposite of the model.")
  String hide = "labels";

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many gaps at most; 8 if not said.")
  @Nullable Integer count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed mixes the words alike; 1 if not said.")
  long seed = 1;

  @Option(names = "--key", description = "Write the key alone.")
  boolean key;

  @Option(names = "--no-key", description = "Leave the key out of a PDF or deck.")
  boolean noKey;

  @Mixin PaperOption paper = new PaperOption();
  @Mixin EvenSo evenSo = new EvenSo();

  @Option(names = "--lang", paramLabel = "LANG", description = "The language of words and labels.")
  @Nullable String language;

  @Override
  public int run(Terminal terminal) {
    var ending = Formats.ending(output);
    if (!ENDINGS.contains(ending)) {
      throw Failure.usage(
          "a worksheet is no ." + ending + " file", "endings: " + String.join(", ", ENDINGS));
    }
    if (most() < 1) {
      throw Failure.usage("there is nothing to hide", "--count is 1 or more");
    }
    var target = OutputFile.of(output);
    var moa = model.open(terminal);
    model.leftOut().forEach(terminal::note);
    evenSo.warnings(model.contradictions(moa)).forEach(terminal::note);
    if (ending.equals("h5p")) {
      drag(moa, target, terminal);
      return 0;
    }
    if (List.of("xml", "tsv").contains(ending)) {
      ask(moa, ending, target, terminal);
      return 0;
    }
    var sheet = sheet(moa, ending);
    int found = sheet.gaps().size();
    if (count != null && found < count && hidden() != Hidden.NOTHING) {
      terminal.note("no more than " + Words.count(found, "gap") + " can be told apart");
    }
    var holding = hidden() == Hidden.NOTHING ? "one arrow turned" : Words.count(found, "gap");
    target.write(bytes(sheet, ending), holding, terminal);
    return 0;
  }

  private void drag(Moa moa, OutputFile target, Terminal terminal) {
    if (hidden() == Hidden.NOTHING) {
      throw Failure.usage("a .h5p file asks for labels or signs", "add --hide labels or signs");
    }
    var words =
        Worksheet.inSentences(moa, view.orFirst(moa.model()), spoken(moa), hidden(), most())
            .orElseThrow(WorksheetCommand::nothing);
    target.write(words.h5p(), Words.count(words.sentences().size(), "gap"), terminal);
  }

  private void ask(Moa moa, String ending, OutputFile target, Terminal terminal) {
    if (hidden() != Hidden.LABELS) {
      throw Failure.usage("a ." + ending + " file asks for labels alone", "leave out --hide");
    }
    var questions =
        Worksheet.onPicture(moa, view.orFirst(moa.model()), spoken(moa), most())
            .orElseThrow(WorksheetCommand::nothing);
    var gaps = Words.count(questions.gaps().size(), "gap");
    boolean cards = ending.equals("tsv");
    var text = cards ? questions.cards() : questions.moodle();
    target.write(text.getBytes(StandardCharsets.UTF_8), gaps, terminal);
    if (cards) {
      var folder = new Folder(output.substring(0, output.length() - 4) + "-media", terminal);
      questions.media().forEach((name, png) -> folder.file(name).write(png, terminal));
    }
  }

  private static Failure nothing() {
    return Failure.usage("nothing can be hidden that the model proves", "choose another view");
  }

  private String spoken(Moa moa) {
    return LanguageChoice.told(
        moa.model(), Optional.ofNullable(language), "a worksheet", "quiz.", "sheet.");
  }

  private Worksheet sheet(Moa moa, String ending) {
    var task = new Worksheet.Task(hidden(), most(), seed);
    var page = ending.equals("pptx") ? Page.WIDE : paper.landscape();
    var laid = Worksheet.of(moa, view.orFirst(moa.model()), spoken(moa), task, page);
    var sheet = laid.sheet().orElseThrow(() -> Failure.usage(laid.why(), "choose a smaller view"));
    if (sheet.gaps().isEmpty()) {
      throw nothing();
    }
    return sheet;
  }

  private byte[] bytes(Worksheet sheet, String ending) {
    var scenes = new ArrayList<Scene>();
    if (!key) {
      scenes.add(sheet.open());
    }
    if (key || !noKey) {
      scenes.add(sheet.key());
    }
    return Pictures.sheets(scenes, ending, Theme.LIGHT)
        .or(() -> Pictures.drawn(Picture.of(scenes.get(0)), ending, Theme.LIGHT))
        .orElseThrow();
  }

  private int most() {
    return count == null ? Worksheet.USUAL : count;
  }

  private Hidden hidden() {
    return Hidden.parse(hide)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown thing to hide \"" + hide + "\"",
                    "it may be " + String.join(", ", Hidden.words())));
  }
}
