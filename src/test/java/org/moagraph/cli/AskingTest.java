package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;
import static org.moagraph.cli.Shell.moaReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that people write: filters, names, sentences, and what an answer says of itself. */
class AskingTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @ParameterizedTest
  @CsvSource({
    "mice, mouse",
    "Mus musculus, mouse",
    "rats, rat",
    "people, human",
    "patients, human",
    "Homo sapiens, human",
    "mouze, mouse"
  })
  void anOrganismByAnotherNameIsRefusedWithItsWord(String word, String meant) {
    var run = moa("effect", "ketamine", "ketamine", "mTORC1", "--organism", word).ends(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unknown organism").contains("did you mean \"" + meant + "\"?");
    assertThat(moa("effect", "ketamine", "ketamine", "mTORC1", "--organism", meant).ends(0).out())
        .contains("Asked under a filter: claims on " + meant);
  }

  @Test
  void everyFilterWordThatTheModelLacksIsAnError() {
    assertThat(moa("downstream", "ketamine", "ketamine", "--time", "hour").ends(2).err())
        .contains("did you mean \"hours\"");
    assertThat(moa("upstream", "ketamine", "bdnf", "--type", "drugs").ends(2).err())
        .contains("did you mean \"drug\"");
    assertThat(moa("tell", "ketamine", "--view", "artikle").ends(2).err())
        .contains("did you mean \"article\"");
    var batch =
        moaReading(
                "{\"id\":1,\"model\":\"ketamine\",\"from\":\"ketamine\",\"to\":\"bdnf\","
                    + "\"organism\":\"mice\"}",
                "effect",
                "--batch",
                "-")
            .ends(0);
    assertThat(batch.out()).contains("\"error\"").contains("did you mean");
  }

  @Test
  void showListsTheOrganisms() {
    assertThat(moa("show", "ketamine").ends(0).out())
        .contains("mouse, rat, human, in vitro, monkey");
    assertThat(moa("show", "ketamine", "--format", "json").ends(0).json())
        .containsEntry("organisms", List.of("mouse", "rat", "human", "in vitro", "monkey"));
  }

  @ParameterizedTest
  @CsvSource({
    "mTOR, mtorc1",
    "AMPA, ampar",
    "NMDA, nmdar",
    "global brain connectivity, global-brain-connectivity",
    "RAAD, depressive-symptom-reduction",
    "K, ketamine",
    "ESK, esketamine",
    "NMDA-Receptor, nmdar"
  })
  void theWordsOfTheArticleFindTheirThings(String word, String id) {
    assertThat(moa("show", "ketamine", word, "--format", "json").ends(0).json())
        .containsEntry("entity", id);
  }

  @Test
  void aWordOfOneThingIsTakenWithANoteAndOfSeveralIsAQuestion() {
    assertThat(moa("effect", "ketamine", "ketamine", "synapto").ends(0).err())
        .isEqualTo("note: taking \"synapto\" for Synaptogenesis\n");
    assertThat(moa("effect", "ketamine", "ketamine", "opioid").ends(2).err())
        .contains("could be several things")
        .contains("Mu-opioid receptor", "Opioid signalling");
    assertThat(moa("show", "ketamine", "K/ESK").ends(2).err()).contains("Ketamine, Esketamine");
  }

  @Test
  void aNumberIsNoBeginningOfALongerOne() throws IOException {
    var chain = file("x.tsv", "source\trelation\ttarget\nn10\t+\tn31\n");
    assertThat(moa("effect", chain, "n10", "n3").ends(2).err()).contains("did you mean n31");
    assertThat(moa("effect", chain, "n1", "n31").ends(2).err()).contains("did you mean n10");
  }

  @Test
  void aSentenceGetsTheCommandsThatCouldAnswerIt() {
    assertThat(moa("what if we block mTOR").ends(2).err()).contains("moa whatif");
    assertThat(moa("block", "mTORC1").ends(2).err()).contains("moa whatif");
    assertThat(moa("why", "does", "ketamine", "work").ends(2).err())
        .contains("moa effect ketamine", "moa tell ketamine");
  }

  @Test
  void aModelOfWhichSomeIsUnreadableNeedsToBeAskedForTheRest() throws IOException {
    var part = file("part.tsv", "source\trelation\ttarget\nA\t+\tB\nB\t-\nB\t+\tC\tX\nA\t+\tC\n");
    assertThat(moa("effect", part, "A", "C").ends(1).out()).isEmpty();
    assertThat(moa("convert", part, "-", "--to", "sif").ends(1).out()).isEmpty();
    assertThat(moa("draw", part).ends(1).out()).isEmpty();
    var run = moa("effect", part, "A", "C", "--keep-going").ends(0);
    assertThat(run.out()).startsWith("Left out: 2 parts of ").contains("lines 3, 4");
    assertThat(run.out()).contains("A increases C");
    var question =
        "{\"id\":1,\"model\":\"%s\",\"from\":\"A\",\"to\":\"C\"}"
            .formatted(part.replace('\\', '/'));
    assertThat(moaReading(question, "effect", "--batch", "-").ends(0).out()).contains("\"error\"");
    assertThat(moaReading(question, "effect", "--batch", "-", "--keep-going").ends(0).out())
        .contains("\"effect\": \"increases\"", "\"warnings\": [\"Left out: 2 parts");
  }

  @Test
  void inAClosedWorldAnUnknownNameIsAThingWithoutClaims() throws IOException {
    var ab = file("ab.tsv", "source\trelation\ttarget\nA\t+\tB\n").replace('\\', '/');
    var question = "{\"id\":1,\"model\":\"%s\",\"stimulus\":[\"A\"],\"readout\":\"B\",%s}";
    var blocked = question.formatted(ab, "\"block\":[\"X\"]");
    assertThat(moaReading(blocked, "whatif", "--batch", "-").ends(0).out()).contains("\"error\"");
    for (var done :
        List.of("\"block\":[\"X\"]", "\"cut\":[[\"A\",\"X\"]]", "\"invert\":[[\"X\",\"B\"]]")) {
      var asked = question.formatted(ab, done + ",\"closedWorld\":true");
      assertThat(moaReading(asked, "whatif", "--batch", "-").ends(0).out())
          .contains("\"outcome\": \"unaffected\"", "is not in the model");
    }
    var run =
        moa(
                "whatif",
                ab,
                "--stimulus",
                "A",
                "--readout",
                "B",
                "--add",
                "A inhibits X",
                "--add",
                "X activates B",
                "--closed-world",
                "--format",
                "json")
            .ends(0);
    assertThat(run.json()).containsEntry("outcome", "opposed");
    assertThat(run.out()).contains("\\\"X\\\" is not in the model");
  }

  private static final String AGAINST =
      """
      moa: 1
      id: against
      title: Against itself
      expects:
        - {from: d, to: o, effect: decreases}
      entities:
        d: {type: drug, label: Drug}
        t: {type: receptor, label: Target}
        o: {type: outcome, label: Illness}
      claims:
        - {claim: d activates t, direct: true}
        - {claim: t increases o, direct: true}
      """;

  @Test
  void whatContradictsItsOwnExpectationSaysSoAndIsNotTaught() throws IOException {
    var model = file("against.yaml", AGAINST);
    var head = "This model contradicts its own expectation: it expects that Drug lowers Illness";
    assertThat(moa("effect", model, "d", "o").ends(0).out()).startsWith(head);
    assertThat(moa("show", model).ends(0).out()).startsWith(head);
    assertThat(moa("tell", model).ends(0).out()).startsWith(head);
    assertThat(moa("tell", model, "--format", "csv").ends(0).err()).contains(head);
    assertThat(moa("quiz", model).ends(1).err()).contains(head).contains("--even-so");
    assertThat(moa("quiz", model, "--even-so").ends(0).out()).contains(head);
    var notes = folder.resolve("handout");
    assertThat(moa("handout", model, "-d", notes.toString()).ends(1).err()).contains("--even-so");
    moa("handout", model, "-d", notes.toString(), "--even-so").ends(0);
    assertThat(Files.readString(notes.resolve("handout.md"))).contains("contradicts its own");
    assertThat(moa("draw", model).ends(0).err()).contains("contradicts its own");
  }

  @Test
  void whatTheArticleCallsTwoThingsInOneBreathFindsBoth() {
    assertThat(moa("find", "K/ESK", "--format", "csv").ends(0).out().lines().skip(1))
        .hasSize(2)
        .anyMatch(line -> line.contains("Ketamine"))
        .anyMatch(line -> line.contains("Esketamine"));
    assertThat(moa("downstream", "ketamine", "K/ESK").ends(2).err())
        .contains("say which: Ketamine, Esketamine");
  }

  @Test
  void conflictsAreFoundWithoutKnowingTheirOption() {
    assertThat(moa("conflicts", "sertraline").ends(0).out())
        .isEqualTo(moa("show", "sertraline", "--conflicts").out());
    assertThat(moa("check", "sertraline").ends(0).out()).contains("\"moa conflicts sertraline\"");
    assertThat(moa("tell", "sertraline").ends(0).out()).contains("moa conflicts sertraline");
  }

  private static final String TIMED =
      """
      moa: 1
      id: timed
      title: In time
      entities:
        d: {type: drug, label: Drug}
        a: {type: protein, label: A}
        b: {type: protein, label: B}
        o: {type: outcome, label: Mood}
      claims:
        - {claim: d activates a, direct: true}
        - {claim: a inhibits b, direct: true, time: hours}
        - {claim: b inhibits o, direct: true, time: weeks}
        - {claim: d increases o, direct: true, time: days}
      """;

  @Test
  void aTimelineSaysWhatMovesInWhichPhaseAndWhatSetsThePace() throws IOException {
    var run = moa("timeline", file("timed.yaml", TIMED), "d", "--format", "json").ends(0);
    assertThat(run.list("phases").stream().map(AskingTest::told))
        .containsExactly(
            "minutes [a increases by d-activates-a]",
            "hours [b decreases by a-inhibits-b]",
            "days [o increases by d-increases-o]",
            "weeks []");
  }

  private static final String LANES =
      "What moves when after Drug. At once, as far as the model says: Drug, A."
          + " From hours on: B. From days on: Mood. ";

  @Test
  void aPictureOverTimeHasALaneForEachPhaseInWhichThingsFirstMove() throws IOException {
    var timed = file("timed.yaml", TIMED);
    assertThat(moa("draw", timed, "--time", "--alt", "-").ends(0).out()).contains(LANES);
    assertThat(moa("draw", timed, "--time", "hours", "--alt", "-").ends(0).out())
        .contains(" From hours on: B. ")
        .doesNotContain("From days on", "Mood");
    assertThat(moa("draw", timed, "--time", "--stimulus", "a", "--alt", "-").ends(0).out())
        .contains("What moves when after A. At once, as far as the model says: A.");
    assertThat(moa("draw", timed, "--time", "noon", "--alt", "-").ends(2).err())
        .contains("minutes, hours, days, weeks");
    var grouped = file("grouped.yaml", TIMED + GROUPED);
    assertThat(moa("draw", grouped, "--lang", "de", "-o", "-").ends(0).out())
        .contains(">Ab Stunden<", ">Ab Tagen<");
  }

  private static final String GROUPED =
      """
      views:
        all: {title: All, include: {entities: [d, a, b, o]}, group: time}
      """;

  @Test
  void aTimelineAndConflictsAreAlsoPictures() throws IOException {
    var timed = file("timed.yaml", TIMED + "  - {claim: d inhibits a, direct: true}\n");
    moa("timeline", timed, "d", "-o", in("time.svg")).ends(0);
    assertThat(text("time.svg")).contains(">From hours on<", ">What moves when after Drug<");
    moa("conflicts", timed, "--time", "minutes", "-o", in("odds.svg")).ends(0);
    assertThat(text("odds.svg"))
        .contains("Where the model speaks against itself", "d-activates-a", "d-inhibits-a")
        .doesNotContain("a-inhibits-b");
    assertThat(moa("conflicts", "ketamine", "-o", in("none.svg")).ends(2).err())
        .contains("there is nothing to draw");
    assertThat(moa("timeline", timed, "d", "-o", in("time.sbgn")).ends(2).err())
        .contains("cannot show this answer");
  }

  @SuppressWarnings("unchecked")
  private static String told(Map<String, Object> phase) {
    var entities = (List<Map<String, Object>>) phase.getOrDefault("entities", List.of());
    return phase.get("phase") + " " + entities.stream().map(AskingTest::entity).toList();
  }

  @SuppressWarnings("unchecked")
  private static String entity(Map<String, Object> entity) {
    var via = (List<Map<String, Object>>) entity.getOrDefault("via", List.of());
    return entity.get("entity")
        + " "
        + entity.get("effect")
        + " by "
        + String.join(", ", via.stream().map(c -> String.valueOf(c.get("id"))).toList());
  }
}
