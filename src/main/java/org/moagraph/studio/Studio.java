package org.moagraph.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The work on one file: it is read, looked at, asked, changed and saved, by the names that the page
 * calls these. Every answer is made of the text that comes with the question, so that any number of
 * tabs may ask at once.
 */
public final class Studio {

  /** That a file cannot be worked on, in words. */
  public static final class Unworkable extends Exception {
    private static final long serialVersionUID = 1;

    Unworkable(String message) {
      super(message, null, false, false);
    }
  }

  private final Disk disk;
  private final String fresh;
  private final Answers answers;
  private final Tabs tabs = new Tabs(System::nanoTime);

  private Studio(Disk disk, String fresh, Answers answers) {
    this.disk = disk;
    this.fresh = fresh;
    this.answers = answers;
  }

  /**
   * The work on that file, which need not be there yet.
   *
   * @param fresh the text to start from where there is no file
   */
  public static Studio of(Path file, String fresh, Tool tool) throws IOException, Unworkable {
    if (Files.isRegularFile(file)) {
      var objection = Encoding.objection(Files.readAllBytes(file));
      if (!objection.isEmpty()) {
        throw new Unworkable(objection);
      }
    }
    return new Studio(new Disk(file, tool), fresh, new Answers(tool));
  }

  /** The name of the file, without its folder. */
  String name() {
    return disk.name();
  }

  /** What the page gets for a question of that name, or nothing where there is no such question. */
  Optional<Map<String, Object>> answer(String question, Fields asked) throws IOException {
    return Optional.ofNullable(
        switch (question) {
          case "open" -> open();
          case "look" -> Sight.of(disk.name(), asked.text("text")).fields();
          case "picture" -> answers.picture(asked);
          case "effect" -> answers.effect(asked);
          case "scorecard" -> answers.scorecard(asked);
          case "complete" -> Assisting.complete(asked);
          case "hover" -> Assisting.hover(asked);
          case "change" -> Changing.change(asked);
          case "words" -> Changing.words(asked);
          case "where" -> Changing.where(asked);
          case "cell" -> Cells.cell(asked, Sight.read(disk.name(), asked.text("text")).model());
          case "save" -> save(asked);
          case "keep" -> kept(asked);
          case "forget" -> forgotten();
          case "hear" -> heard(asked);
          default -> null;
        });
  }

  /** A file of the text, as the command line would write it. */
  Tool.Ran file(Handed kind, Fields asked) {
    return answers.file(kind, asked);
  }

  private Map<String, Object> open() throws IOException {
    var version = disk.now();
    var text = version.text().orElse(fresh);
    return ModelParts.fields(
        "name", disk.name(),
        "text", text,
        "version", version.number(),
        "there", version.text().isPresent(),
        "kept", disk.kept().filter(kept -> !kept.equals(text)),
        "vocabulary", ModelParts.vocabulary());
  }

  private Map<String, Object> save(Fields asked) throws IOException {
    var saved = disk.save(asked.text("text"), asked.number("version"));
    if (saved.isPresent()) {
      return ModelParts.fields("version", saved.get().number());
    }
    var now = disk.now();
    return ModelParts.fields("changed", now.number(), "disk", now.text().orElse(""));
  }

  private Map<String, Object> kept(Fields asked) throws IOException {
    disk.keep(asked.text("text"));
    return ModelParts.fields("kept", true);
  }

  private Map<String, Object> forgotten() throws IOException {
    disk.forget();
    return ModelParts.fields("kept", false);
  }

  private Map<String, Object> heard(Fields asked) throws IOException {
    int others = tabs.hear(asked.text("tab"));
    var now = disk.now();
    boolean news = now.number() != asked.number("version");
    return ModelParts.fields(
        "others",
        others,
        "version",
        now.number(),
        "there",
        now.text().isPresent(),
        "disk",
        news ? now.text() : Optional.empty());
  }
}
