package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.collection.Paths;

/** Models of collections, from the command line. */
class CollectionTest {

  @TempDir Path folder;
  private String before = "";
  private String file = "";

  @BeforeEach
  void add() throws IOException {
    before = System.getProperty(Shelves.FOLDER, "");
    System.setProperty(Shelves.FOLDER, folder.resolve("shelf").toString());
    file = Files.writeString(folder.resolve("small.yaml"), Paths.ALL).toString();
    moa("collection", "add", file).ends(0);
  }

  @AfterEach
  void restore() {
    if (before.isEmpty()) {
      System.clearProperty(Shelves.FOLDER);
    } else {
      System.setProperty(Shelves.FOLDER, before);
    }
  }

  @Test
  void theListHasCountsAndGrades() {
    var run = moa("collection", "--format", "json").ends(0);
    assertThat(run.list("collections"))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c)
                    .containsEntry("name", "small")
                    .containsEntry("models", 5L)
                    .containsEntry("drugs", 4L)
                    .extracting("grades")
                    .hasToString("{A=2, B=1, C=2, none=0}"));
    assertThat(moa("collection").ends(0).out()).contains("small", "opposite of what is indicated");
  }

  @Test
  void findSaysWhatItIsAndHowToOpenIt() {
    var found = moa("find", "fixolol", "--format", "json").ends(0).list("found");
    assertThat(found)
        .extracting("open")
        .containsExactly("drug:fixolol", "drug:fixolol/red-fever", "drug:fixolol/blue-fever");
    assertThat(found)
        .allSatisfy(
            f ->
                assertThat(f)
                    .containsEntry("kind", "drug")
                    .containsEntry("collection", "small")
                    .containsEntry("grade", "A"));
    for (var hit : found) {
      moa("show", String.valueOf(hit.get("open"))).ends(0);
    }
    assertThat(moa("find", "heat", "kinase", "--format", "csv").ends(0).out()).contains("target");
    assertThat(moa("find", "spravato", "--format", "json").ends(0).list("found"))
        .allSatisfy(f -> assertThat(f).containsKeys("kind", "open").doesNotContainKey("grade"));
    moa("find", "no-such-thing").ends(1);
  }

  @Test
  void aDrugStandsWhereAModelDoes() throws IOException {
    assertThat(moa("tell", "drug:fixolol/blue").ends(0).out()).contains("Blue fever");
    assertThat(moa("show", "small:R2").ends(0).err()).contains("R2 of small: grade A");
    assertThat(moa("show", "drug:Fixolol").ends(0).err()).contains("2 models").contains("grade A");
    assertThat(moa("effect", "drug:fixolol", "fixolol", "Red fever").ends(0).out())
        .contains("lowers");
    assertThat(moa("check", "drug:fixolol", "--format", "json").ends(0).out()).contains("findings");
    var picture = folder.resolve("x.svg");
    moa("draw", "drug:fixolol", "-o", picture.toString()).ends(0);
    assertThat(picture).content().contains("Heat kinase");
    var written = folder.resolve("my.yaml");
    moa("convert", "drug:fixolol", written.toString()).ends(0);
    assertThat(moa("show", written.toString()).ends(0).out())
        .contains("fixolol in Red fever, Blue fever");
    moa("convert", "drug:wrongol", written.toString()).ends(0);
    assertThat(written).content().contains("# W0601: the effect of \"MESH:wrongol\"");
    moa("check", written.toString()).ends(0);
  }

  @Test
  void whatIsNotThereIsRefusedWithWhatIsNear() {
    assertThat(moa("show", "drug:fixolo").ends(2).err()).contains("did you mean fixolol?");
    assertThat(moa("show", "drug:fixolol/fever").ends(2).err()).contains("Red fever, Blue fever");
    assertThat(moa("show", "drug:fixolol/green").ends(2).err()).contains("Red fever, Blue fever");
    assertThat(moa("show", "smal:R1").ends(2).err()).contains("did you mean \"small\"?");
    assertThat(moa("show", "small:R9").ends(2).err()).contains("no record \"R9\"");
    assertThat(moa("collection", "remove", "smal").ends(2).err()).contains("small");
    assertThat(moa("collection", "mend", "small").ends(2).err()).contains("add FILE");
    assertThat(moa("collection", "add", "no-such-file").ends(3).err()).contains("no-such-file");
  }

  @Test
  void collectionsWithTheSameRecordsAreToldApart() throws IOException {
    var other =
        Files.writeString(
            folder.resolve("other.yaml"), Paths.FIRST.replace("Heat kinase", "Cold kinase"));
    moa("collection", "add", other.toString()).ends(0);
    assertThat(moa("show", "drug:fixolol").ends(2).err())
        .contains("ambiguous", "small:fixolol", "other:fixolol");
    assertThat(moa("show", "other:R1").ends(0).out()).contains("Cold kinase");
    assertThat(moa("show", "small:R1").ends(0).out()).contains("Heat kinase");
    assertThat(moa("show", "small:fixolol").ends(0).out()).contains("Heat kinase");
    assertThat(moa("find", "fixolol", "--format", "json").list("found"))
        .extracting("open")
        .contains("small:fixolol/red-fever", "other:fixolol")
        .doesNotContain("drug:fixolol");
    assertThat(moa("collection", "add", other.toString(), "--name", "small").ends(2).err())
        .contains("small.yaml");
  }

  @Test
  void whatContradictsItsIndicationSaysSo() {
    for (var drug : new String[] {"drug:wrongol", "drug:vaguol"}) {
      assertThat(moa("tell", drug).ends(0).out()).startsWith("This model contradicts");
      assertThat(moa("draw", drug, "-o", "-").ends(0).err()).contains("This model contradicts");
      assertThat(moa("show", drug).ends(0).err()).contains("grade C");
      assertThat(moa("draw", drug, "-d", folder.resolve("d").toString()).ends(0).err())
          .contains("This model contradicts");
      moa("quiz", drug).ends(1);
      moa("handout", drug, "-d", folder.resolve("h").toString()).ends(1);
      assertThat(moa("quiz", drug, "--even-so").ends(0).out().lines().skip(1).findFirst())
          .hasValueSatisfying(line -> assertThat(line).startsWith("This model contradicts"));
    }
    assertThat(moa("tell", "drug:bareol").ends(0).out()).doesNotContain("contradicts");
  }

  @Test
  void curatorsGetRecordLineAndNames() {
    var rows = Csv.read(moa("collection", "check", "small", "--format", "csv").ends(0).out());
    assertThat(rows.get(0)).contains("code", "record", "line", "names");
    int record = rows.get(0).indexOf("record");
    int line = rows.get(0).indexOf("line");
    assertThat(rows.stream().skip(1).filter(r -> r.get(record).equals("R4")))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(Integer.parseInt(r.get(line))).isPositive());
    assertThat(rows.stream().map(r -> r.get(rows.get(0).indexOf("names"))))
        .anyMatch(names -> names.contains("= wrongol"));
  }

  @Test
  void whereNoIndexCanBeWrittenItSaysWhy() throws IOException {
    var taken = Files.writeString(folder.resolve("taken"), "").toString();
    System.setProperty(Shelves.FOLDER, taken);
    assertThat(moa("collection", "add", file).ends(3).err()).contains("cannot be added", taken);
    moa("find", "spravato").ends(0);
  }

  @Test
  void aDamagedIndexLeavesTheOthers() throws IOException {
    var other = Files.writeString(folder.resolve("other.yaml"), Paths.FIRST);
    moa("collection", "add", other.toString()).ends(0);
    Files.writeString(
        folder.resolve("shelf").resolve("small.index"), "of somebody else ".repeat(9));
    assertThat(moa("show", "drug:fixolol").ends(0).err()).contains("not an index of moa");
    assertThat(moa("show", "small:R1").ends(3).err()).contains("moa collection add FILE");
    assertThat(moa("find", "fixolol").ends(0).out()).contains("drug:fixolol");
    moa("collection", "add", file).ends(0);
    moa("show", "small:R1").ends(0);
  }

  @Test
  void whereNoneCanBeOpenedTheListSaysSoAndNotThatThereAreNone() throws IOException {
    Files.writeString(folder.resolve("shelf").resolve("small.index"), "cut");
    var run = moa("collection").ends(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("is cut off").contains("none of the collections can be opened");
  }

  @Test
  void namesOfDrugsAndRecordsAreCompleted() {
    assertThat(moa("completion", "drug:fix").ends(0).out()).isEqualTo("drug:fixolol\n");
    assertThat(moa("completion", "drug:fixolol/").ends(0).out().lines())
        .containsExactly("drug:fixolol/red-fever", "drug:fixolol/blue-fever");
    assertThat(moa("completion", "small:R").ends(0).out().lines()).contains("small:R1");
    assertThat(moa("completion", "small:").ends(0).out()).contains("small:fixolol", "small:R1");
    assertThat(moa("completion", "nowhere:R").ends(0).out()).isEmpty();
    assertThat(moa("completion", "ketamine").ends(0).out()).isEmpty();
    moa("show", "drug:fixolol/blue-fever").ends(0);
  }

  /** The script as bash runs it, with a moa that knows two names. */
  @Test
  void theScriptAsksForNamesBehindAColon() throws Exception {
    var script = Files.writeString(folder.resolve("script"), moa("completion").ends(0).out());
    var fake = folder.resolve("moa");
    Files.writeString(
        fake, "#!/bin/sh\n[ \"$2\" = drug:fi ] && printf 'drug:fixolol\\ndrug:figs\\n'\n");
    assumeTrue(fake.toFile().setExecutable(true) && Files.isExecutable(Path.of("/bin/bash")));
    var asked =
        "source %s; COMP_WORDS=(%s show drug : fi); COMP_CWORD=4; COMP_LINE='moa show drug:fi';"
            + " COMP_POINT=${#COMP_LINE}; _complete_moa_names; echo \"${COMPREPLY[@]}\"";
    var bash =
        new ProcessBuilder("/bin/bash", "-c", asked.formatted(script, fake))
            .redirectErrorStream(true)
            .start();
    var said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).isEqualTo("fixolol figs\n");
  }

  @Test
  void whatIsRemovedIsGoneAndItsFileStays() {
    moa("collection", "remove", "small").ends(0);
    assertThat(moa("collection").ends(0).out()).contains("No collection");
    assertThat(Path.of(file)).exists();
    assertThat(moa("show", "drug:fixolol").ends(2).err()).contains("moa collection add");
  }

  @Test
  void whatCouldNotBeReadCountsOnlyIfWanted() throws IOException {
    var broken =
        Files.writeString(
            folder.resolve("broken.yaml"), Paths.FIRST.replace("target: UniProt:P1", "note: x"));
    assertThat(moa("collection", "add", broken.toString()).ends(0).err()).contains("R1");
    assertThat(moa("show", "broken:R1").ends(1).err()).contains("could not be read");
    assertThat(moa("show", "broken:R1", "--keep-going").ends(0).out()).contains("Left out");
  }
}
