package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grading the maps of a class. */
class GradeTest {

  @TempDir Path folder;

  @BeforeEach
  void writeMaps() throws IOException {
    Files.writeString(
        folder.resolve("anna.tsv"),
        """
        source\trelation\ttarget
        Ketalar\tinhibits\tNMDA receptor (interneuron)
        GABA release\tactivates\tpyramidal cell firing
        synaptogenesis\tactivates\tmTORC1
        dark matter\tactivates\tglutamate
        """);
    Files.writeString(folder.resolve("ben.tsv"), "source\trelation\ttarget\nketamine\tinhibits\n");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void saysWhatIsSoAndWhatIsNot() {
    var run = moa("grade", file("anna.tsv"), "ketamine", "--view", "disinhibition").ends(0);
    assertThat(run.out())
        .contains("against \"Disinhibition\"")
        .contains("Not so, by the model\n  GABA release → Pyramidal cell firing. The model: GABA")
        .contains("Things that the model does not know\n  dark matter")
        .contains("Synaptogenesis → mTORC1. The model has it the other way round: mTORC1")
        .contains("Missing steps")
        .contains("What the corrections rest on");
  }

  @Test
  void aMapThatCannotBeReadDoesNotHideTheOthers() {
    var run =
        moa(
                "grade",
                file("anna.tsv"),
                file("ben.tsv"),
                file("nobody.tsv"),
                "ketamine",
                "--view",
                "disinhibition",
                "--format",
                "csv")
            .ends(1);
    assertThat(run.out().lines()).hasSize(2).anyMatch(line -> line.contains("anna.tsv"));
    assertThat(run.err()).contains("ben.tsv\" is not graded").contains("nobody.tsv");
  }

  @Test
  void programsReadEachArrow() {
    var run =
        moa("grade", file("anna.tsv"), "ketamine", "--view", "disinhibition", "--format", "json")
            .ends(0);
    assertThat(run.json()).containsKeys("model", "asked", "maps");
    assertThat(run.list("maps"))
        .singleElement()
        .satisfies(
            map ->
                assertThat(map)
                    .containsOnlyKeys(
                        "map",
                        "points",
                        "stepsRight",
                        "steps",
                        "waysWhole",
                        "ways",
                        "complete",
                        "arrows",
                        "missing",
                        "missingThings",
                        "unnamed",
                        "taken"));
  }

  @Test
  void oneFileIsNotEnough() {
    assertThat(moa("grade", file("anna.tsv")).ends(2).err()).contains("MAP");
    assertThat(moa("grade", file("anna.tsv"), "nothing-of-that-name").ends(2).err())
        .contains("no bundled model");
  }
}
