package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void anUnknownViewThemeOrEndingListsWhatThereIs() {
    assertThat(moa("draw", "ketamine", "--view", "articel").ends(2).err())
        .contains("did you mean \"article\"");
    assertThat(moa("draw", small, "--theme", "pink").ends(2).err()).contains("high-contrast");
    assertThat(moa("draw", small, "-o", in("x.bmp")).ends(2).err()).contains("svg");
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

  @Test
  void theReportHasTheMeasures() {
    var run = moa("draw", small, "--report", "--format", "json").ends(0);
    assertThat(run.json()).containsKeys("minNodeFontPt", "fill", "crossings", "nodes", "edges");
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
}
