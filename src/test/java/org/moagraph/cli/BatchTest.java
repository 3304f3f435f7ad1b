package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;
import static org.moagraph.cli.Shell.moaReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.text.Json;

class BatchTest {

  @TempDir Path folder;
  private String one = "";
  private String two = "";

  @BeforeEach
  void writeModels() throws IOException {
    one = write("one.tsv", "source\trelation\ttarget\nA\t+\tB\nB\t-\tC\n");
    two = write("two.tsv", "source\trelation\ttarget\nC\t+\tD\n");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString().replace('\\', '/');
  }

  private static List<String> lines(Shell.Run run) {
    return run.ends(0).out().lines().toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(String line) {
    return (Map<String, Object>) Json.read(line).orElseThrow();
  }

  @Test
  void everyLineIsAnsweredInOrderWithItsOwnId() {
    var questions =
        """
        {"id":"q","model":"ONE","from":"A","to":"C"}
        {"id":12345678901234567890,"model":"ONE","from":"C","to":"A"}

        {"id":-1.5,"model":["ONE","TWO"],"from":"A","to":"D"}
        """
            .replace("ONE", one)
            .replace("TWO", two);
    var lines = lines(moaReading(questions, "effect", "--batch", "-"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"moa\": 1, \"id\": \"q\", ");
    assertThat(lines.get(1)).contains("\"id\": 12345678901234567890,");
    assertThat(lines.get(2)).contains("\"id\": -1.5,");
    assertThat(lines.stream().map(l -> object(l).get("effect")))
        .containsExactly("decreases", "none", "decreases");
  }

  @Test
  void aBadLineHasAnErrorAndTheRestGoOn() throws IOException {
    var file =
        write(
            "questions.jsonl",
            """
            {"id":1,"model":"ONE","from":"A","to":"nobody"}
            {"id":2,"model":"missing.tsv","from":"A","to":"B"}
            {"id":3,"from":"A","to":"B"}
            {"id":4,"model":"ONE","from":["A"],"to":"B"}
            this is no JSON
            [5]
            {"id":6,"model":"ONE","from":"A","to":"B"}
            """
                .replace("ONE", one));
    var answers = lines(moa("effect", "--batch", file)).stream().map(BatchTest::object).toList();
    assertThat(answers).hasSize(7);
    assertThat(answers.subList(0, 6))
        .allSatisfy(a -> assertThat(a.keySet()).containsExactly("id", "error"));
    assertThat(answers.get(0)).containsEntry("id", 1L);
    assertThat(answers.get(6)).containsEntry("id", 6L).containsEntry("effect", "increases");
  }

  @Test
  void whatIfsTakeAllInterventions() {
    var questions =
        """
        {"id":1,"model":"ONE","stimulus":["A"],"readout":"C","block":["B"]}
        {"id":2,"model":"ONE","stimulus":"A=down","readout":"C"}
        {"id":3,"model":"ONE","stimulus":["A"],"readout":"C","cut":[["A","B"]]}
        {"id":4,"model":"ONE","stimulus":["A"],"readout":"C","invert":[["B","C"]],"add":[]}
        {"id":5,"model":"ONE","stimulus":["C"],"readout":"A","add":[["C","increases activity of","A"]]}
        {"id":6,"model":"ONE","stimulus":["A"],"readout":"C","add":[["A","befriends","C"]]}
        """
            .replace("ONE", one);
    var answers =
        lines(moaReading(questions, "whatif", "--batch", "-")).stream()
            .map(BatchTest::object)
            .toList();
    assertThat(answers.subList(0, 5).stream().map(a -> a.get("outcome")))
        .containsExactly("blocked", "unaffected", "blocked", "reversed", "induced");
    assertThat(answers.get(1)).containsEntry("with", "increases");
    assertThat((String) answers.get(5).get("error")).contains("befriends");
  }

  @Test
  void theHelpOfABatchIsShown() {
    assertThat(moa("effect", "--batch", "--help").ends(0).out()).contains("--batch=FILE");
    assertThat(moa("whatif", "-h", "--batch").ends(0).out()).contains("--batch=FILE");
  }

  @Test
  void aMissingFileOfQuestionsEndsWithThree() {
    assertThat(moa("effect", "--batch", "missing.jsonl").ends(3).err()).contains("missing.jsonl");
  }

  @Test
  void tenThousandQuestionsAreAnswered() {
    var questions = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      questions.append(
          "{\"id\":%d,\"model\":\"%s\",\"from\":\"A\",\"to\":\"C\"}\n".formatted(i, one));
    }
    assertThat(lines(moaReading(questions.toString(), "effect", "--batch", "-"))).hasSize(10_000);
  }
}
