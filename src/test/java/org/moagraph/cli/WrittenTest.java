package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is named, in the format of its ending, and nothing of others is replaced. */
class WrittenTest {

  @TempDir Path folder;
  private String before = "";

  @BeforeEach
  void keepListHere() {
    before = System.getProperty(Shelves.FOLDER, "");
    System.setProperty(Shelves.FOLDER, folder.resolve("user").toString());
  }

  @AfterEach
  void restore() {
    if (before.isEmpty()) {
      System.clearProperty(Shelves.FOLDER);
    } else {
      System.setProperty(Shelves.FOLDER, before);
    }
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void everyFileIsNamed() {
    assertThat(moa("draw", "sertraline", "-o", file("s.svg")).ends(0).err())
        .contains("wrote " + file("s.svg"));
    assertThat(moa("draw", "ketamine", "--steps", "-o", file("k.pptx")).ends(0).err())
        .containsPattern("wrote .*k\\.pptx, \\d+ slides");
    assertThat(moa("quiz", "sertraline", "--count", "3", "-o", file("q.gift")).ends(0).err())
        .contains("q.gift, 3 questions");
  }

  @Test
  void theEndingChoosesTheFormat() throws IOException {
    moa("quiz", "sertraline", "-o", file("q.gift")).ends(0);
    moa("quiz", "sertraline", "-o", file("q.xml")).ends(0);
    moa("quiz", "sertraline", "-o", file("q.qti.zip")).ends(0);
    moa("quiz", "sertraline", "-o", file("q.h5p")).ends(0);
    moa("tell", "sertraline", "-o", file("t.zip")).ends(2);
    moa("tell", "sertraline", "-o", file("t.html")).ends(0);
    moa("show", "sertraline", "--references", "-o", file("r.bib")).ends(0);
    moa("effect", "sertraline", "sertraline", "serotonin", "-o", file("e.json")).ends(0);
    assertThat(Files.readString(Path.of(file("q.gift")))).contains("::").contains("{");
    assertThat(Files.readString(Path.of(file("q.xml")))).contains("<quiz>");
    assertThat(Files.readAllBytes(Path.of(file("q.qti.zip")))).startsWith('P', 'K');
    assertThat(Files.readAllBytes(Path.of(file("q.h5p")))).startsWith('P', 'K');
    assertThat(Files.readString(Path.of(file("t.html")))).startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(Path.of(file("r.bib")))).startsWith("@");
    assertThat(Files.readString(Path.of(file("e.json")))).startsWith("{");
  }

  @Test
  void anEndingThatDoesNotFitIsAnError() {
    assertThat(moa("tell", "sertraline", "-o", file("t.pdf")).ends(2).err()).contains("html", "md");
    assertThat(moa("tell", "sertraline", "--format", "md", "-o", file("t.json")).ends(2).err())
        .contains("leave out --format");
    assertThat(moa("quiz", "sertraline", "--format", "anki", "-o", file("c.csv")).ends(0).err())
        .contains("wrote");
    assertThat(Files.exists(Path.of(file("t.json")))).isFalse();
  }

  @Test
  void ownWorkIsReplacedAndNothingElse() throws IOException {
    var target = Path.of(file("s.svg"));
    moa("draw", "sertraline", "-o", target.toString()).ends(0);
    moa("draw", "sertraline", "-o", target.toString()).ends(0);
    var changed = Files.readString(target) + "<!-- mine -->\n";
    Files.writeString(target, changed);
    assertThat(moa("draw", "sertraline", "-o", target.toString()).ends(3).err())
        .contains("not as moa wrote it", "--force");
    assertThat(Files.readString(target)).isEqualTo(changed);
    moa("draw", "sertraline", "-o", target.toString(), "--force").ends(0);
    assertThat(Files.readString(target)).doesNotContain("mine");
  }

  @Test
  void whatOnlyItsOwnerMayReadStaysSo() throws IOException {
    var file = folder.resolve("own.svg");
    moa("draw", "ketamine", "--view", "article", "-o", file.toString()).ends(0);
    Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    var own = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, own);
    moa("draw", "ketamine", "--view", "article", "-o", file.toString()).ends(0);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(own);
  }

  @Test
  void aLinkToNothingMakesTheFileOrSaysThatItIsALink() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link.sif"), Path.of("there.sif"));
    moa("convert", "ketamine", link.toString()).ends(0);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(folder.resolve("there.sif")).isNotEmptyFile();
    var lost = Files.createSymbolicLink(folder.resolve("lost.sif"), Path.of("no/there.sif"));
    assertThat(moa("convert", "ketamine", lost.toString()).ends(3).err())
        .contains("is a link to", "which is not there");
  }

  @Test
  void linksStayLinks() throws IOException {
    var shelf = Files.createDirectory(folder.resolve("shelf"));
    var file = Files.writeString(shelf.resolve("s.svg"), "");
    var link = Files.createSymbolicLink(folder.resolve("s.svg"), Path.of("shelf", "s.svg"));
    moa("draw", "sertraline", "-o", link.toString()).ends(0);
    assertThat(link).isSymbolicLink();
    assertThat(file).isNotEmptyFile();
    var pictures = Files.createSymbolicLink(folder.resolve("pictures"), Path.of("shelf"));
    moa("draw", "sertraline", "-d", pictures.toString()).ends(0);
    moa("handout", "sertraline", "-d", pictures.toString()).ends(0);
    assertThat(pictures).isSymbolicLink();
    assertThat(shelf.resolve("sertraline.svg")).isNotEmptyFile();
    assertThat(shelf.resolve("handout.html")).isNotEmptyFile();
  }

  @Test
  void aFileIsNoFolderToWriteTo() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "mine");
    for (var name : List.of(file.toString(), file.resolve("in it").toString())) {
      assertThat(moa("handout", "sertraline", "-d", name).ends(3).err())
          .contains("the folder \"" + name + "\" cannot be made: ")
          .doesNotContain("Exception");
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFullDiskIsSaidAndLeavesWhatWasThere() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
    assertThat(moa("draw", "sertraline", "--to", "svg", "-o", "/dev/full").ends(3).err())
        .startsWith("error: \"/dev/full\" cannot be written: ");
  }

  @Test
  void twoWritersInOneFolderBothEndWellAndLeaveWholeFiles() throws Exception {
    moa("draw", "sertraline", "lithium", "-d", file("alone")).ends(0);
    Callable<Shell.Run> draw = () -> moa("draw", "sertraline", "lithium", "-d", file("both"));
    var threads = Executors.newFixedThreadPool(2);
    try {
      for (var run : threads.invokeAll(List.of(draw, draw, draw, draw))) {
        run.get().ends(0);
      }
    } finally {
      threads.shutdown();
    }
    try (var files = Files.list(folder.resolve("both"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("sertraline.svg", "lithium.svg");
    }
    for (var name : List.of("sertraline.svg", "lithium.svg")) {
      assertThat(folder.resolve("both").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("alone").resolve(name));
    }
    moa("draw", "sertraline", "lithium", "-d", file("both")).ends(0);
  }

  @Test
  void oneCollectionAddedTwiceAtOnceIsWhole() throws Exception {
    var tsv = Files.writeString(folder.resolve("c.tsv"), "source\trelation\ttarget\nA\t+\tB\n");
    Callable<Shell.Run> add = () -> moa("collection", "add", tsv.toString(), "--name", "twice");
    var threads = Executors.newFixedThreadPool(2);
    try {
      for (var run : threads.invokeAll(List.of(add, add, add, add))) {
        run.get().ends(0);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(moa("collection", "--format", "json").ends(0).list("collections")).hasSize(1);
    try (var files = Files.list(folder.resolve("user"))) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactly("twice.index");
    }
  }

  @Test
  void aHandoutToStandardOutputIsItsPage() throws IOException {
    moa("handout", "sertraline", "-d", file("sheet")).ends(0);
    assertThat(moa("handout", "sertraline", "-d", "-").ends(0).out()).isEqualTo(handout("sheet"));
  }

  @Test
  void questionsThatThereAreNotAreNotWritten() throws IOException {
    var bare =
        Files.writeString(folder.resolve("q.tsv"), "source\trelation\ttarget\nA\tpart of\tB\n");
    for (var name : List.of("q.gift", "q.xml", "q.qti.zip", "q.md")) {
      var file = folder.resolve(name);
      assertThat(moa("quiz", bare.toString(), "-o", file.toString()).ends(1).err())
          .contains("no question of this kind");
      assertThat(file).doesNotExist();
    }
    moa("quiz", bare.toString()).ends(1);
  }

  @Test
  void aModelIsNotConvertedOverItself() throws IOException {
    var text = "moa: 1\nid: small # mine\ntitle: Small\nentities:\n  a: {type: drug}\n";
    var model = Files.writeString(folder.resolve("small.yaml"), text);
    moa("convert", model.toString(), model.toString()).ends(3);
    assertThat(Files.readString(model)).isEqualTo(text);
  }

  @Test
  void aModelFileKeepsItsTextAndComments() throws IOException {
    var text =
        "# mine\r\nmoa: 1\r\nid: small   # the id\r\ntitle: 'Small'\r\nentities:\r\n"
            + "    a: {type: drug}\r\n    b: { type: protein }\r\nclaims:\r\n"
            + "- {claim: a inhibits b, time: early}  # at once\r\n";
    var model = Files.writeString(folder.resolve("small.yaml"), text);
    var out = folder.resolve("out.yaml");

    assertThat(moa("convert", model.toString(), out.toString()).ends(0).err())
        .doesNotContain("left out");

    assertThat(Files.readString(out)).isEqualTo(text.replace("time: early", "time: hours"));
    moa("convert", model.toString(), model.toString(), "--force").ends(0);
    assertThat(Files.readString(model)).isEqualTo(Files.readString(out));
  }

  @Test
  void commentsThatAreLostAreCounted() throws IOException {
    var text =
        "# one\n# two\nmoa: 1\nid: %1$s\ntitle: A # three\nentities:\n  a: {type: drug}\n"
            + "  b: {type: protein}\nclaims:\n  - claim: a inhibits b\n";
    var one = Files.writeString(folder.resolve("one.yaml"), text.formatted("one"));
    var two = Files.writeString(folder.resolve("two.yaml"), text.formatted("two"));
    var out = folder.resolve("out.yaml");

    var run = moa("convert", one.toString(), out.toString(), "--merge", two.toString()).ends(0);

    assertThat(run.err()).contains("left out: comment (6)");
    assertThat(Files.readString(out)).contains("a inhibits b").doesNotContain("one\n#", "three");
  }

  @Test
  void anEmptyFileIsFilled() throws IOException {
    var empty = Files.createTempFile(folder, "made", ".svg");
    moa("draw", "sertraline", "-o", empty.toString()).ends(0);
  }

  @Test
  void whereNoListCanBeKeptForceIsNeeded() throws IOException {
    System.setProperty(
        Shelves.FOLDER, Files.writeString(folder.resolve("no folder"), "").toString());
    moa("tell", "sertraline", "-o", file("t.md")).ends(0);
    moa("tell", "sertraline", "-o", file("t.md")).ends(3);
    moa("tell", "sertraline", "-o", file("t.md"), "--force").ends(0);
  }

  @Test
  void aLectureIsAllInOneFolder() throws IOException {
    var run = moa("lecture", "lithium", "--view", "gsk-3", "-d", file("lecture")).ends(0);
    List<String> files;
    try (Stream<Path> listed = Files.list(folder.resolve("lecture"))) {
      files = listed.map(f -> f.getFileName().toString()).sorted().toList();
    }
    assertThat(files)
        .containsExactly(
            "deck.pptx",
            "handout-with-answers.html",
            "handout.html",
            "index.html",
            "page.html",
            "picture.h5p",
            "picture.svg",
            "quiz-anki.tsv",
            "quiz-gift.gift",
            "quiz-moodle.xml",
            "quiz-qti.zip",
            "quiz.h5p",
            "words.h5p",
            "worksheet.pdf");
    files.forEach(f -> assertThat(run.err()).contains(f));
    var index = Files.readString(folder.resolve("lecture").resolve("index.html"));
    assertThat(index).contains("<a href=\"deck.pptx\">deck.pptx</a>");
    assertThat(Files.readString(folder.resolve("lecture").resolve("handout.html")))
        .doesNotContain(">Answers<");
    assertThat(Files.readString(folder.resolve("lecture").resolve("handout-with-answers.html")))
        .contains(">Answers<");
  }

  @Test
  void theFilesOfALectureAreThoseOfTheCommands() throws IOException {
    moa("lecture", "lithium", "--view", "gsk-3", "-d", file("lecture")).ends(0);
    moa("quiz", "lithium", "--view", "gsk-3", "-o", file("q.gift")).ends(0);
    moa("draw", "lithium", "--view", "gsk-3", "--steps", "-o", file("d.pptx")).ends(0);
    assertThat(folder.resolve("lecture").resolve("quiz-gift.gift"))
        .hasSameBinaryContentAs(folder.resolve("q.gift"));
    assertThat(folder.resolve("lecture").resolve("deck.pptx"))
        .hasSameBinaryContentAs(folder.resolve("d.pptx"));
  }

  @Test
  void answersStandWhereTheyAreWanted() throws IOException {
    for (var answers : List.of("none", "separate", "inline")) {
      moa("handout", "sertraline", "--answers", answers, "-d", file(answers)).ends(0);
    }
    assertThat(handout("none")).doesNotContain(">Answers<");
    assertThat(handout("separate")).containsPattern("<section>\\s*<h2>Answers");
    assertThat(handout("inline")).doesNotContain(">Answers<").contains("<strong>A. ");
    moa("handout", "sertraline", "--answers", "nowhere", "-d", file("x")).ends(2);
  }

  @Test
  void aHandoutIsPrintedOnItsPaperUnderOneTitle() throws IOException {
    moa("handout", "sertraline", "--view", "delay", "-d", file("a4")).ends(0);
    moa("handout", "sertraline", "--view", "delay", "--paper", "Letter", "-d", file("us")).ends(0);
    assertThat(handout("a4")).contains("@page{size:A4;").containsOnlyOnce("<h1>");
    assertThat(handout("us")).contains("@page{size:letter;");
    var title = handout("a4").replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1");
    assertThat(handout("a4").split("<figure>")[1]).doesNotContain(">" + title + "</text>");
    assertThat(moa("handout", "sertraline", "--paper", "a5", "-d", file("x")).ends(2).err())
        .contains("a4, letter");
  }

  private String handout(String answers) throws IOException {
    return Files.readString(folder.resolve(answers).resolve("handout.html"));
  }
}
