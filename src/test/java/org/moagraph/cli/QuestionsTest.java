package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

  @TempDir Path folder;
  private String small = "";

  @BeforeEach
  void writeModel() throws Exception {
    small = file("small.tsv", "A\tactivates\tB\nB\t-\tC\nC\tinhibits\tD\nA\t+\tC\n");
  }

  private String file(String name, String rows) throws Exception {
    var path = folder.resolve(name);
    return Files.writeString(path, "source\trelation\ttarget\n" + rows).toString();
  }

  @Test
  void downstreamHasTheFieldsOfTheContract() {
    var run = moa("downstream", small, "A", "--format", "json").ends(0);
    assertThat(run.json())
        .containsEntry("moa", 1L)
        .containsEntry("model", "small")
        .containsEntry("from", "A")
        .containsEntry("direction", "downstream");
    assertThat(run.list("effects")).extracting(e -> e.get("entity")).containsExactly("B", "C", "D");
    assertThat(run.list("effects").get(0).keySet())
        .containsExactly(
            "entity",
            "label",
            "effect",
            "feedback",
            "settled",
            "distance",
            "witness",
            "hypotheses",
            "foundNone");
    assertThat(run.out()).startsWith("{\n  \"moa\": 1,");
  }

  @Test
  void anAmbiguousEffectShowsARouteOfEachSignAndWhereTheyPart() {
    var run = moa("effect", small, "A", "C").ends(0);
    assertThat(run.out())
        .startsWith("Whether A raises or lowers C is open.\n")
        .contains("they part at A")
        .contains("raises: A → C")
        .contains("lowers: A → B ⊣ C");
  }

  @Test
  void bothSidesAreSaidOnlyWhereAllWhoSpeakAgree() {
    String[] question = {
      "whatif",
      "ketamine",
      "--stimulus",
      "ketamine",
      "--block",
      "mtorc1",
      "--readout",
      "synaptogenesis"
    };
    assertThat(moa(question).ends(0).out())
        .startsWith("Synaptogenesis: blocked.")
        .contains("undecided if")
        .doesNotContain("Without it");
    var one = Arrays.copyOf(question, question.length + 2);
    one[question.length] = "--hypothesis";
    one[question.length + 1] = "extrasynaptic-glun2b";
    assertThat(moa(one).ends(0).out())
        .contains("Without it Synaptogenesis goes up; with it, it stays as it is.");
  }

  @Test
  void noEffectIsAnAnswer() {
    var run = moa("effect", small, "D", "A", "--format", "json").ends(0);
    assertThat(run.json()).containsEntry("effect", "none");
  }

  @Test
  void aBrandNamesItsDrug() {
    var run = moa("effect", "ketamine", "Spravato", "mTORC1", "--format", "json").ends(0);
    assertThat(run.json()).containsEntry("from", "esketamine").containsEntry("to", "mtorc1");
    assertThat(run.json().get("byHypothesis")).isInstanceOf(Map.class);
  }

  @Test
  void aBlockOnTheOnlyRouteBlocks() {
    var run =
        moa(
                "whatif",
                small,
                "--stimulus",
                "B",
                "--readout",
                "D",
                "--block",
                "C",
                "--format",
                "json")
            .ends(0);
    assertThat(run.json())
        .containsEntry("without", "increases")
        .containsEntry("with", "none")
        .containsEntry("outcome", "blocked");
    assertThat(run.list("lost")).extracting(c -> c.get("sign")).contains("-");
    assertThat((String) run.json().get("reason")).contains("C blocked");
  }

  @Test
  void anAddedClaimSpeaksTheVocabularyThePhrasesOrSigns() {
    for (var claim : new String[] {"D activates A", "D increases activity of A", "D + A"}) {
      var run =
          moa(
                  "whatif",
                  small,
                  "--stimulus",
                  "D",
                  "--readout",
                  "A",
                  "--add",
                  claim,
                  "--format",
                  "json")
              .ends(0);
      assertThat(run.json()).containsEntry("outcome", "induced").containsEntry("with", "increases");
    }
  }

  @Test
  void unknownNamesEndWithTwoAndWhatIsNear() {
    var run = moa("effect", "ketamine", "ketamime", "mTORC1").ends(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("nothing is called \"ketamime\"")
        .contains("did you mean")
        .contains("ketamine");
  }

  @Test
  void anAmbiguousNameListsItsCandidates() throws Exception {
    var run = moa("effect", small, "a", "C");
    assertThat(run.code()).isZero();
    var two = file("two.tsv", "x-1\t+\tA\nx_1\t+\tA\n");
    var ambiguous = moa("effect", two, "X 1", "A").ends(2);
    assertThat(ambiguous.err()).contains("names several things").contains("x-1").contains("x_1");
  }
}
