package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachingTest {

  @TempDir Path folder;

  @Test
  void tellsTheFirstViewInPlainSentences() {
    var run = moa("tell", "ketamine").ends(0);
    assertThat(run.out())
        .startsWith("The article's chain")
        .containsPattern(
            "In rodents and in vitro, ketamine blocks the NMDA\\s+receptor on the\\s+postsynaptic"
                + " neuron \\[1, 2\\]\\.")
        .endsWith("This is teaching material, not medical advice.\n");
  }

  @Test
  void tellsTheRoutesBetweenTwoThingsNamedAsPeopleNameThem() {
    var run = moa("tell", "ketamine", "--from", "Ketalar", "--to", "mTORC1").ends(0);
    assertThat(run.out()).startsWith("From ketamine to mTORC1").contains("Route 1");
    assertThat(moa("tell", "ketamine", "--from", "Ketalar").ends(2).err()).contains("--to");
  }

  @Test
  void tellsInEveryFormat() {
    assertThat(moa("tell", "ketamine", "--format", "md").ends(0).out())
        .startsWith("## The article");
    assertThat(moa("tell", "ketamine", "--format", "html").ends(0).out())
        .startsWith("<!DOCTYPE html>")
        .contains("<a href=\"https://pubmed.ncbi.nlm.nih.gov/20724638/\">PMID 20724638</a>");
    var json = moa("tell", "ketamine", "--format", "json").ends(0).json();
    assertThat(json).containsEntry("moa", 1L).containsKeys("title", "sections", "references");
  }

  @Test
  void quizFieldsAreThoseOfTheContract() {
    var run = moa("quiz", "ketamine", "--count", "3", "--level", "2", "--format", "json").ends(0);
    assertThat(run.list("questions"))
        .hasSize(3)
        .allSatisfy(
            q ->
                assertThat(q)
                    .containsOnlyKeys(
                        "id", "level", "question", "options", "reasons", "answer", "explanation"))
        .allSatisfy(q -> assertThat((Iterable<Object>) q.get("options")).contains(q.get("answer")));
  }

  @Test
  void theSameSeedGivesTheSameFile() throws IOException {
    for (var format : new String[] {"md", "gift", "moodle", "anki", "json", "csv", "html"}) {
      var file = folder.resolve("quiz." + format).toString();
      moa("quiz", "ketamine", "--seed", "7", "--format", format, "-o", file).ends(0);
      assertThat(Files.readString(Path.of(file)))
          .isEqualTo(moa("quiz", "ketamine", "--seed", "7", "--format", format).ends(0).out());
    }
  }

  @Test
  void unknownWordsAreAnsweredByWhatThereIs() {
    assertThat(moa("quiz", "ketamine", "--format", "word").ends(2).err()).contains("gift");
    assertThat(moa("tell", "ketamine", "--view", "articel").ends(2).err()).contains("\"article\"");
    assertThat(moa("tell", "ketamine", "--audience", "child").ends(2).err()).contains("clinician");
    assertThat(moa("quiz", "ketamine", "--level", "4").ends(2).err()).contains("1, 2 or 3");
  }

  @Test
  void aHandoutIsOnePageAndOneText() throws IOException {
    var place = folder.resolve("handout");
    moa("handout", "ketamine", "-d", place.toString(), "--count", "4").ends(0);
    var page = Files.readString(place.resolve("handout.html"));
    var text = Files.readString(place.resolve("handout.md"));
    assertThat(page).contains("<svg", "Glossary", "References", "Question 4");
    assertThat(text).contains("](picture.svg)", "## Glossary", "## Questions", "## Answers");
    assertThat(Files.readString(place.resolve("picture.svg"))).contains("<svg");
  }

  @Test
  void aModelWithoutEvidenceWorksEverywhereAndSaysSo() throws IOException {
    var file = folder.resolve("bare.tsv");
    Files.writeString(
        file, "source\trelation\ttarget\nA\tactivates\tB\nB\tinhibits\tC\nC\tactivates\tD\n");
    var bare = file.toString();
    assertThat(moa("tell", bare).ends(0).out()).containsIgnoringCase("no sources");
    assertThat(moa("quiz", bare, "--format", "md").ends(0).out()).contains("names no sources");
    moa("handout", bare, "-d", folder.resolve("handout").toString()).ends(0);
    assertThat(folder.resolve("handout/handout.md")).content().containsIgnoringCase("no sources");
    moa("draw", bare, "-o", folder.resolve("x.html").toString()).ends(0);
    assertThat(folder.resolve("x.html")).content().contains("No evidence is given");
    moa("draw", bare, "-o", folder.resolve("x.pptx").toString()).ends(0);
    assertThat(folder.resolve("x.pptx")).isNotEmptyFile();
  }

  @Test
  void aWorksheetHasItsKeyOnAPageOfItsOwn() throws IOException {
    for (var ending : new String[] {"pdf", "pptx", "svg", "png"}) {
      var file = folder.resolve("sheet." + ending).toString();
      assertThat(moa("worksheet", "ketamine", "--count", "3", "-o", file).ends(0).err())
          .contains("sheet." + ending + ", 3 gaps");
    }
    var both = Files.size(folder.resolve("sheet.pdf"));
    moa("worksheet", "ketamine", "--count", "3", "--no-key", "-o", folder + "/one.pdf").ends(0);
    assertThat(Files.size(folder.resolve("one.pdf"))).isLessThan(both);
    moa("worksheet", "ketamine", "--count", "3", "--key", "-o", folder + "/key.svg").ends(0);
    assertThat(folder.resolve("key.svg")).content().contains("Answers");
    assertThat(folder.resolve("sheet.svg")).content().contains("Words for the gaps");
  }

  @Test
  void whatNoWorksheetIsIsSaid() {
    assertThat(moa("worksheet", "ketamine", "-o", folder + "/x.md").ends(2).err()).contains("pptx");
    assertThat(moa("worksheet", "ketamine", "--hide", "x", "-o", folder + "/x.svg").ends(2).err())
        .contains("labels, signs, nothing");
    moa("worksheet", "ketamine", "--count", "0", "-o", folder + "/x.svg").ends(2);
    assertThat(moa("worksheet", "ketamine", "--count", "99", "-o", folder + "/x.svg").ends(0).err())
        .contains("can be told apart");
  }
}
