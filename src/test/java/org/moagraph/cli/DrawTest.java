package org.moagraph.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.app.Pictures;

class DrawTest {

  @TempDir Path folder;
  private String small = "";

  @BeforeEach
  void writeModel() throws IOException {
    var path = folder.resolve("small.tsv");
    Files.writeString(path, "source\trelation\ttarget\nA\tactivates\tB\nB\tinhibits\tC\n");
    small = path.toString();
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void theEndingSaysWhatIsDrawn() throws IOException {
    assertThat(moa("draw", small, "-o", in("x.svg")).ends(0).out()).isEmpty();
    assertThat(Files.readString(folder.resolve("x.svg"))).contains("<svg ").endsWith("</svg>\n");
    moa("draw", small, "-o", in("x.dot")).ends(0);
    assertThat(Files.readString(folder.resolve("x.dot"))).startsWith("digraph ");
  }

  @Test
  void aDashIsTheOutputAndSvg() {
    assertThat(moa("draw", small, "-o", "-").ends(0).out()).contains("<svg ");
  }

  @Test
  void manyModelsGoIntoAFolderAndWhatFailsDoesNotStopTheRest() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "moa: 1\nid: broken\n");
    var run = moa("draw", in("broken.yaml"), in("missing.tsv"), small, "-d", in("out"));
    assertThat(run.ends(3).err()).contains("broken.yaml").contains("missing.tsv");
    assertThat(folder.resolve("out/small.svg")).exists();
  }

  @Test
  @SuppressWarnings("unchecked")
  void theReportOnManyModelsHasOnePictureForEachThatWasDrawn() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "moa: 1\nid: broken\n");
    var run =
        moa(
            "draw",
            small,
            in("broken.yaml"),
            "sertraline",
            "-d",
            in("out"),
            "--report",
            "--format",
            "json");

    var report = run.ends(1).json();
    assertThat((List<Object>) report.get("pictures")).hasSize(2);
    var one = moa("draw", small, "--report", "--format", "json").ends(0).json();
    one.remove("moa");
    assertThat((List<Object>) report.get("pictures")).first().isEqualTo(one);
    assertThat(moa("draw", in("broken.yaml"), "-d", in("out"), "--report").ends(1).out()).isEmpty();
  }

  @Test
  void aGraphThatNoPictureCanShowIsRefusedAndStillWrittenAsDot() throws IOException {
    var rows = new StringBuilder("source\trelation\ttarget\n");
    for (int i = 0; i < 600; i++) {
      rows.append('N').append(i % 40).append("\t+\tN").append((i * 7 + 1) % 41).append('\n');
    }
    Files.writeString(folder.resolve("large.tsv"), rows);
    assertThat(moa("draw", in("large.tsv"), "-o", in("large.svg")).ends(2).err())
        .contains("600 arrows are more than a picture can show")
        .contains("a smaller part");
    assertThat(folder.resolve("large.svg")).doesNotExist();
    moa("draw", in("large.tsv"), "-o", in("large.dot")).ends(0);
  }

  @Test
  void anUnknownViewThemeOrEndingListsWhatThereIs() {
    assertThat(moa("draw", "ketamine", "--view", "articel").ends(2).err())
        .contains("did you mean \"article\"");
    assertThat(moa("draw", small, "--theme", "pink").ends(2).err()).contains("high-contrast");
    assertThat(moa("draw", small, "-o", in("x.bmp")).ends(2).err()).contains("svg");
    assertThat(moa("draw", small, "--notation", "sbgn-pd").ends(2).err()).contains("sbgn-af");
  }

  @Test
  void activityFlowSaysWhatItLeavesOut() {
    var run = moa("draw", "ketamine", "--notation", "sbgn-af").ends(0);

    assertThat(run.err())
        .contains(
            "note[N0902]: left out: step: observed across steps (6)",
            "note[N0902]: left out: step: putative (3)");
    assertThat(run.out()).contains("SBGN AF does not say: observed across steps (6), putative (3)");
    assertThat(moa("draw", "ketamine").ends(0).err()).isEmpty();
  }

  @Test
  void aMapForEditorsIsAlwaysInActivityFlow() throws IOException {
    moa("draw", "ketamine", "-o", in("map.sbgn")).ends(0);

    assertThat(Files.readString(folder.resolve("map.sbgn"))).contains("<sbgn ", "activity flow");
    assertThat(
            moa("draw", "ketamine", "--notation", "textbook", "-o", in("map.sbgn")).ends(2).err())
        .contains("leave out --notation");
    var compared = "compare ketamine --hypothesis hnk --hypothesis opioid -o ".split(" ");
    var command = new ArrayList<>(List.of(compared));
    command.add(in("map.sbgn"));
    assertThat(moa(command.toArray(String[]::new)).ends(2).err()).contains("svg");
  }

  @Test
  void activityFlowSaysWhichOfItsRulesThePictureWouldBreak() {
    var file = "src/test/resources/codes/W0701-fail.yaml";

    assertThat(moa("draw", file, "--notation", "sbgn-af").ends(0).err())
        .contains("warning[W0701]: phenotype that acts on something: pain");
    assertThat(moa("draw", "ketamine", "--notation", "sbgn-af").ends(0).err())
        .contains("W0704")
        .doesNotContain("W0703");
    assertThat(moa("check", file).ends(0).out()).contains("nothing found");
    assertThat(moa("check", file, "--notation", "sbgn-af", "--strict").ends(1).out())
        .contains("warning[W0701]");
  }

  @Test
  void aThemeFileColoursEveryKindOfPicture() throws IOException {
    var theme = folder.resolve("mine.yaml");
    Files.writeString(
        theme,
        "font: \"Times New Roman, serif\"\nlines: {raises: \"#123abc\"}\nnodes: {entity: \"#fedcba\"}");
    var coloured =
        Pictures.endings().stream()
            .filter(e -> Pictures.notation(e).isEmpty() && !e.equals("mmd"))
            .toList();
    for (String ending : coloured) {
      var plain = folder.resolve("plain." + ending);
      var file = folder.resolve("themed." + ending);
      moa("draw", small, "-o", plain.toString()).ends(0);
      var run = moa("draw", small, "--theme", theme.toString(), "-o", file.toString()).ends(0);
      assertThat(run.err()).startsWith("wrote " + file).hasLineCount(1);
      assertThat(Files.readAllBytes(file)).as(ending).isNotEqualTo(Files.readAllBytes(plain));
      if (List.of("svg", "dot", "html").contains(ending)) {
        assertThat(Files.readString(file)).contains("#123abc", "#fedcba", "Times New Roman");
      }
    }
    moa(
            "compare",
            "ketamine",
            "--hypothesis",
            "hnk",
            "--hypothesis",
            "opioid",
            "--theme",
            theme.toString(),
            "-o",
            in("compared.svg"))
        .ends(0);
    moa("scorecard", "ketamine", "--theme", theme.toString(), "-o", in("score.svg")).ends(0);
    assertThat(Files.readString(folder.resolve("score.svg"))).contains("#123abc");
  }

  @Test
  void aFaintThemeIsDrawnAndSaidAndAnUnreadableOneIsNot() throws IOException {
    Files.writeString(folder.resolve("faint.yaml"), "lines: {raises: \"#56b4e9\"}");
    var run = moa("draw", small, "--theme", in("faint.yaml"), "-o", in("x.svg")).ends(0);
    assertThat(run.err()).containsOnlyOnce("warning[W0804]").contains("faint.yaml:1:");
    assertThat(folder.resolve("x.svg")).exists();
    Files.writeString(folder.resolve("bad.yaml"), "text: \"#eeeeee\"");
    run = moa("draw", small, "--theme", in("bad.yaml"), "-o", in("y.svg")).ends(1);
    assertThat(run.err()).contains("error[E0803]");
    assertThat(folder.resolve("y.svg")).doesNotExist();
  }

  @Test
  void aThemeFileThatIsNoneEndsWithThree() {
    assertThat(moa("draw", small, "--theme", in("none.yaml")).ends(3).err())
        .contains("there is no theme file");
    assertThat(moa("draw", small, "--theme", folder.toString()).ends(3).err())
        .contains("is a folder, not a theme");
    assertThat(moa("draw", small, "--theme", "ligth").ends(2).err())
        .contains("did you mean \"light\"");
  }

  @Test
  void aPictureNeverReplacesAFolderNorGoesIntoAMissingOne() {
    assertThat(moa("draw", small, "-o", folder.toString(), "--to", "svg").ends(3).err())
        .contains("is a folder");
    assertThat(moa("draw", small, "-o", in("none/x.svg")).ends(3).err())
        .contains("there is no folder");
  }

  @Test
  void highlightsAndWhatIfsChangeThePicture() {
    var plain = moa("draw", small, "-o", "-").ends(0).out();
    assertThat(moa("draw", small, "--highlight", "downstream B", "-o", "-").ends(0).out())
        .isNotEqualTo(plain);
    assertThat(moa("draw", small, "--highlight", "paths A C", "-o", "-").ends(0).out())
        .isNotEqualTo(plain);
    assertThat(
            moa(
                    "draw",
                    small,
                    "--whatif",
                    "block B",
                    "--stimulus",
                    "A",
                    "--readout",
                    "C",
                    "-o",
                    "-")
                .ends(0)
                .out())
        .contains("blocked");
    assertThat(moa("draw", small, "--highlight", "sideways A").ends(2).err())
        .contains("unknown answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ketamine ケタミン", "阿司匹林", "كيتامين", "שלום", "Ca \uD83D\uDE00"})
  void lettersThatAFormatCannotShowAreRefusedByNameWithTheWayOut(String label) throws IOException {
    Files.writeString(folder.resolve("far.tsv"), "source\trelation\ttarget\n" + label + "\t+\tB\n");
    for (var ending : List.of("png", "pdf")) {
      assertThat(moa("draw", in("far.tsv"), "-o", in("far." + ending)).ends(2).err())
          .contains("\"" + label + "\" has letters that PNG and PDF files cannot show")
          .contains("write .svg or .pptx instead");
      assertThat(folder.resolve("far." + ending)).doesNotExist();
    }
    moa("draw", in("far.tsv"), "-o", in("far.svg")).ends(0);
    assertThat(Files.readString(folder.resolve("far.svg"))).contains(label);
  }

  @Test
  void titleAndLegendSayWhatIsBroughtOut() {
    var up = moa("draw", "ketamine", "--highlight", "upstream synaptogenesis").ends(0).out();
    assertThat(up)
        .contains("chain: what changes Synaptogenesis (↑ raises it: ")
        .contains(">what changes Synaptogenesis: ↑ raises it, ↓ lowers it<")
        .contains(">not part of it<")
        .contains("Marked &quot;lowers it&quot;: ");
    assertThat(
            moa("draw", "ketamine", "--lang", "de", "--highlight", "downstream ketamine")
                .ends(0)
                .out())
        .contains(": worauf Ketamin wirkt (↑ steigt: ");
    assertThat(moa("draw", "ketamine", "--highlight", "hubs").ends(0).out())
        .contains(">what most ways pass<")
        .doesNotContain("undecided");
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "dot"})
  void numbersOfPublicationsHaveTheirList(String to) {
    var drawn = moa("draw", "ketamine", "--citations", "--to", to).ends(0).out();
    assertThat(drawn).contains("[13,14]").contains("13. Kim DH et al. 2002 Cell 110:163");
    assertThat(moa("draw", "ketamine", "--to", to).ends(0).out()).doesNotContain("Kim DH");
  }

  @Test
  void twoPicturesOfOneViewShareNoIds() {
    var plain = ids(moa("draw", "ketamine").ends(0).out());
    for (var other :
        List.of(
            List.of("--whatif", "block mTORC1"),
            List.of("--lang", "de"),
            List.of("--highlight", "downstream ketamine"),
            List.of("--theme", "dark"),
            List.of("--size", "4:3"))) {
      var words = new ArrayList<>(List.of("draw", "ketamine"));
      words.addAll(other);
      var second = ids(moa(words.toArray(String[]::new)).ends(0).out());
      assertThat(second).as(other.toString()).isNotEmpty().doesNotContainAnyElementsOf(plain);
    }
    assertThat(ids(moa("draw", "ketamine").ends(0).out())).isEqualTo(plain);
  }

  private static List<String> ids(String svg) {
    return Pattern.compile(" id=\"([^\"]+)\"").matcher(svg).results().map(r -> r.group(1)).toList();
  }

  @Test
  void hubsAndMotifsAreBroughtOut() throws IOException {
    Files.writeString(
        folder.resolve("brake.tsv"), "source\trelation\ttarget\nA\t-\tB\nB\t-\tC\nC\t+\tD\n");
    moa("draw", in("brake.tsv"), "--highlight", "motifs double-inhibition", "-o", in("m.dot"));
    assertThat(Files.readAllLines(folder.resolve("m.dot")))
        .filteredOn(line -> line.contains("penwidth\"=\"4"))
        .extracting(line -> line.replaceFirst(" \\[.*", ""))
        .containsExactly(
            "\"A\"", "\"B\"", "\"C\"", "\"legend of marks 0\"", "\"A\" -> \"B\"", "\"B\" -> \"C\"");
    moa("draw", in("brake.tsv"), "--highlight", "hubs", "-o", in("h.dot"));
    assertThat(Files.readAllLines(folder.resolve("h.dot")))
        .filteredOn(line -> line.contains("penwidth\"=\"4") && !line.contains("->"))
        .filteredOn(line -> !line.contains("legend of marks"))
        .hasSize(2);
    assertThat(moa("draw", small, "--highlight", "motifs feedback", "-o", "-").ends(2).err())
        .contains("shows no such motif");
    assertThat(moa("draw", small, "--highlight", "motifs x", "-o", "-").ends(2).err())
        .contains("feed-forward");
  }

  @Test
  void theReportHasTheMeasures() {
    var run = moa("draw", small, "--report", "--format", "json").ends(0);
    assertThat(run.json()).containsKeys("minNodeFontPt", "fill", "crossings", "nodes", "edges");
  }

  @Test
  void aPageGoesThroughTheStepsByItself() throws IOException {
    moa("draw", "ketamine", "--view", "article", "--steps", "-o", in("x.html")).ends(0);
    try (var names = Files.list(Path.of(in("x.html")).getParent())) {
      assertThat(names.filter(n -> n.toString().endsWith(".html"))).hasSize(1);
    }
    assertThat(Path.of(in("x.html"))).content().contains("<body data-started>", "\"steps\"");
    assertThat(moa("draw", small, "--steps", "-o", in("y.html")).ends(2).err())
        .contains("no steps", ".pptx");
  }

  @Test
  void stepsAreSlidesOrOneMovingPictureWhereThatIsAsked() throws IOException {
    assertThat(moa("draw", small, "--as", "reveal", "-o", in("x.html")).ends(0).err())
        .contains("x.html, 3 slides");
    assertThat(Path.of(in("x.html"))).content().contains("class=\"slides\"");
    assertThat(moa("draw", small, "--steps", "--as", "animation", "-o", in("x.svg")).ends(0).err())
        .contains("x.svg, 2 steps");
    assertThat(Path.of(in("x.svg"))).content().contains("prefers-reduced-motion");
    assertThat(moa("draw", small, "--as", "reveal", "-o", in("x.svg")).ends(2).err())
        .contains("--as reveal is a .html file");
    assertThat(moa("draw", small, "--as", "film", "-o", in("x.svg")).ends(2).err())
        .contains("reveal, animation");
    assertThat(moa("draw", small, "--as", "animation").ends(2).err()).contains("-o FILE");
    assertThat(moa("draw", small, "--as", "animation", "-d", in("d")).ends(2).err())
        .contains("one model");
  }

  @Test
  void stepsAreNumberedAndKeepTheSize() throws IOException {
    moa("draw", small, "--steps", "-o", in("x.svg")).ends(0);
    assertThat(folder.resolve("x-1.svg")).exists();
    assertThat(Files.readString(folder.resolve("x-2.svg"))).contains("<svg ");
    assertThat(moa("draw", small, "--steps", "-o", "-").ends(2).err()).contains("-o FILE");
  }

  @Test
  void observationsAreDrawnWhenAskedFor() {
    var steps = moa("draw", "sertraline", "--whole", "-o", "-", "--to", "dot").ends(0).out();
    var all =
        moa("draw", "sertraline", "--whole", "--observations", "-o", "-", "--to", "dot")
            .ends(0)
            .out();
    assertThat(all.lines().count()).isGreaterThan(steps.lines().count());
  }

  @Test
  void theAlternativeTextIsTheShortSentenceAndTheDescriptionOfThePicture() throws IOException {
    moa("draw", small, "-o", in("x.svg"), "--alt", in("x.txt")).ends(0);
    var lines = Files.readString(folder.resolve("x.txt")).split("\n", -1);
    assertThat(lines).hasSize(4);
    assertThat(lines[0]).isNotBlank().hasSizeLessThan(150);
    assertThat(lines[1]).isEmpty();
    assertThat(lines[2]).contains("A activates B").contains("B inhibits C");
    assertThat(Files.readString(folder.resolve("x.svg"))).contains(">" + lines[2] + "</desc>");
  }

  @Test
  void everyStepHasItsOwnAlternativeText() throws IOException {
    moa("draw", small, "--steps", "-o", in("x.svg"), "--alt", in("x.txt")).ends(0);
    assertThat(Files.readString(folder.resolve("x-1.txt"))).doesNotContain("B inhibits C");
    assertThat(Files.readString(folder.resolve("x-2.txt"))).contains("B inhibits C");
  }

  @Test
  void theSizeIsThePageOfThePicture() {
    assertThat(moa("draw", small, "--size", "4:3").ends(0).out())
        .contains("width=\"960\" height=\"720\"");
    assertThat(moa("draw", small, "--size", "1080x1350").ends(0).out())
        .contains("width=\"1080\" height=\"1350\"");
    assertThat(moa("draw", small, "--size", "0x9").ends(2).err()).contains("16:9, 4:3, a4");
    assertThat(moa("draw", small, "--size", "99999x99999").ends(2).err()).contains("8000");
  }

  @Test
  void theDirectionTurnsThePicture() {
    var right = moa("draw", small, "--direction", "right", "--to", "dot").ends(0).out();
    assertThat(right).contains("\"rankdir\"=\"LR\"");
    assertThat(moa("draw", small, "--direction", "down", "--to", "dot").ends(0).out())
        .contains("\"rankdir\"=\"TB\"");
    assertThat(moa("draw", small, "--direction", "up").ends(2).err()).contains("right, down");
  }

  @Test
  void theScaleIsThePixelsOfAPng() throws IOException {
    moa("draw", small, "--scale", "0.5", "-o", in("x.png")).ends(0);
    var image = ImageIO.read(folder.resolve("x.png").toFile());
    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(moa("draw", small, "--scale", "1000").ends(2).err()).contains("--scale");
    assertThat(moa("draw", small, "--scale", "NaN").ends(2).err()).contains("--scale");
  }

  @Test
  void stepsLeadToTheirPublicationsOnlyWhenAskedTo() {
    var plain = moa("draw", "ketamine", "--view", "disinhibition").ends(0).out();
    var linked =
        moa("draw", "ketamine", "--view", "disinhibition", "--link-evidence").ends(0).out();
    assertThat(plain).doesNotContain("href");
    assertThat(linked).containsPattern("<a href=\"https://(doi.org|pubmed)[^\"]*\"");
    assertThat(
            moa("draw", "ketamine", "--view", "disinhibition", "--link-evidence", "--no-links")
                .ends(0)
                .out())
        .isEqualTo(plain);
  }

  @Test
  void aPictureOfTooMuchSaysHowSmallItGetsAndWhichViewsHelp() {
    var run = moa("draw", "propranolol", "--whole", "-o", "-").ends(0);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(" pt on a slide").contains("--view ").contains("--steps");
    assertThat(moa("draw", small, "-o", "-").ends(0).err()).isEmpty();
  }

  @Test
  void aWhatIfCanBeCitedToo() {
    var what = new String[] {"draw", "ketamine", "--whatif", "block mTORC1", "-o", "-"};
    var cited = java.util.Arrays.copyOf(what, what.length + 1);
    cited[what.length] = "--citations";
    assertThat(moa(cited).ends(0).out()).isNotEqualTo(moa(what).ends(0).out());
  }

  @Test
  void aScorecardIsDrawnWhenItsFileIsAPicture() throws IOException {
    assertThat(moa("scorecard", "ketamine", "-o", in("s.svg")).ends(0).out()).isEmpty();
    assertThat(Files.readString(folder.resolve("s.svg")))
        .contains("data-experiment=\"B014\"", "not medical advice");
    moa("scorecard", "ketamine", "-o", in("s.pdf"), "--theme", "dark").ends(0);
    assertThat(Files.readAllBytes(folder.resolve("s.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(moa("scorecard", "ketamine", "-o", in("s.dot")).ends(2).err()).contains(".svg");
    assertThat(moa("scorecard", small, "-o", in("t.svg")).ends(2).err()).contains("no experiments");
    moa("scorecard", "ketamine", "-o", in("s.md"), "--format", "md").ends(0);
    assertThat(Files.readString(folder.resolve("s.md"))).contains("| B014 |");
  }

  @Test
  void comparisonsAreDrawnWhenTheirFileIsAPicture() throws IOException {
    moa(
            "compare",
            "ketamine",
            "--hypothesis",
            "disinhibition",
            "--hypothesis",
            "nmdar-at-rest",
            "-o",
            in("c.svg"))
        .ends(0);
    assertThat(Files.readString(folder.resolve("c.svg")))
        .contains("Only Disinhibition", ">A</text>", ">B</text>");
    var other = folder.resolve("other.tsv");
    Files.writeString(other, "source\trelation\ttarget\nA\tactivates\tB\nB\tactivates\tD\n");
    moa("diff", small, other.toString(), "-o", in("d.svg")).ends(0);
    assertThat(Files.readString(folder.resolve("d.svg"))).contains("Only small", "Only other");
  }

  @Test
  void whatIfsExplainTheirMarks() {
    var view = List.of("draw", "ketamine", "--view", "shared-downstream", "-o", "-");
    var asked = new ArrayList<>(view);
    asked.addAll(List.of("--whatif", "block mTORC1"));
    var svg = moa(asked.toArray(String[]::new)).ends(0).out();
    assertThat(svg)
        .contains(">blocked, or acts no longer</text>", ">no longer changes</text>")
        .contains("No longer: In the dendrite and spine, mTORC1 activates");
    assertThat(moa(view.toArray(String[]::new)).ends(0).out())
        .doesNotContain("acts no longer", "no longer changes");
  }

  @Test
  void eachSideOfAComparisonIsDrawnAloneAtTheSamePlaces() throws IOException {
    String[] sides = {"compare", "ketamine", "--hypothesis", "hnk", "--hypothesis", "opioid"};
    moa(with(sides, "--steps", "-o", in("both.svg"))).ends(0);
    var both = Files.readString(folder.resolve("both.svg"));
    for (String name : List.of("both-1.svg", "both-2.svg")) {
      var side = Files.readString(folder.resolve(name));
      assertThat(outlines(both)).containsAll(outlines(side));
      assertThat(outlines(side)).hasSizeBetween(3, outlines(both).size());
    }
    moa(with(sides, "--steps", "-o", in("both.pptx"))).ends(0);
    assertThat(new String(Files.readAllBytes(folder.resolve("both.pptx")), ISO_8859_1))
        .contains("ppt/slides/slide3.xml")
        .doesNotContain("ppt/slides/slide4.xml");
    assertThat(moa(with(sides, "--steps")).ends(2).err()).contains("add -o FILE");
    assertThat(moa(with(sides, "--steps", "-o", in("x.txt"))).ends(2).err()).contains("add -o");
  }

  @Test
  void aLanguageThatThereIsNotListsThoseThereAre() {
    var run = moa("draw", "ketamine", "--lang", "fr", "-o", "-").ends(2);
    assertThat(run.err()).contains("no words for a picture in \"fr\"", "de, en", "words: en, de");
    assertThat(run.out()).isEmpty();
    assertThat(moa("draw", "ketamine", "--lang", "not a code", "-o", "-").ends(2).err())
        .contains("is not the code of a language");
    run = moa("draw", "ketamine", "--lang", "de", "-o", "-").ends(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("xml:lang=\"de\"", ">blockiert</text>", ">Ketamin</text>");
    run = moa("draw", small, "--lang", "de", "-o", "-").ends(0);
    assertThat(run.err()).contains("no labels in \"de\"");
    assertThat(run.out()).contains(">aktiviert</text>");
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
  }

  /** The first path of each node. */
  private static List<String> outlines(String svg) {
    return Pattern.compile("<g class=\"node\" .*?<path d=\"([^\"]*)\"", Pattern.DOTALL)
        .matcher(svg)
        .results()
        .map(r -> r.group(1))
        .toList();
  }
}
