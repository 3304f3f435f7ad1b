package org.moagraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.fuzz.Damage;
import org.moagraph.fuzz.FuzzRun;
import org.moagraph.io.Source;
import org.moagraph.text.Json;

/**
 * Damaged questions: lines of a batch, names, steps and paths of models. Each is answered, or
 * refused with a message; none ends as a bug or sends signs to a terminal.
 */
class QuestionFuzzTest {

  private static final String MODEL = "src/test/resources/fuzz/aspirin.yaml";

  private static final List<String> LINES =
      List.of(
          """
          {"id": 1, "model": "%1$s", "from": "aspirin", "to": "pain"}
          {"id": "b", "model": ["%1$s"], "from": "COX-2", "to": "pain", "hypothesis": ["cox"]}
          {"id": null, "model": "%1$s", "from": "aspirin", "to": "pain", "organism": "human", "time": "hours"}
          """
              .formatted(MODEL),
          """
          {"id": 1, "model": "%1$s", "stimulus": ["aspirin=down"], "readout": "pain", "block": ["ptgs2"]}
          {"id": {"a": [1]}, "model": "%1$s", "stimuli": ["aspirin"], "readout": "pain", "cut": [["ptgs2", "pge2"]], "closedWorld": true}
          {"id": 3, "model": "%1$s", "stimulus": "aspirin", "readout": "pain", "add": ["aspirin activates pain"], "invert": ["ptgs2 -> pge2"]}
          """
              .formatted(MODEL));

  private static final List<byte[]> PARTS =
      Stream.of(
              LINES.get(0),
              LINES.get(1),
              "aspirin",
              "Pain",
              "CHEBI:15365",
              "aspirin=down",
              "ptgs2 -> pge2",
              "aspirin inhibits ptgs2",
              MODEL,
              MODEL + "#aspirin",
              "drug:ketamine/depression",
              "ketamine")
          .map(text -> text.getBytes(UTF_8))
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"effect", "whatif"})
  void everyLineOfABatchHasAnAnswer(String command) {
    var run = new FuzzRun("batch-" + command, 150);
    run.every(
        seed -> {
          var good = LINES.get(command.equals("effect") ? 0 : 1).getBytes(UTF_8);
          return new Source("lines.jsonl", new Damage(seed, PARTS).to(good));
        },
        source -> answered(command, new String(source.bytes(), UTF_8)));
    assertThat(run.faults()).isEmpty();
  }

  private static List<String> answered(String command, String lines) {
    var faults = new ArrayList<String>();
    var run = Shell.moaReading(lines, command, "--batch", "-");
    if (run.code() != 0) {
      faults.add("a batch ends with " + run.code() + ": " + run.err());
    }
    var asked = lines.lines().filter(line -> !line.isBlank()).toList();
    var answers = run.out().lines().toList();
    if (asked.size() != answers.size()) {
      faults.add("%d questions, %d answers".formatted(asked.size(), answers.size()));
      return faults;
    }
    for (int i = 0; i < asked.size(); i++) {
      answer(asked.get(i), answers.get(i), faults);
    }
    plain(run.out() + run.err(), faults);
    return faults;
  }

  private static void answer(String asked, String answer, List<String> faults) {
    if (!(Json.read(answer).orElse(null) instanceof Map<?, ?> said)) {
      faults.add("an answer that is no JSON object: " + answer);
      return;
    }
    if (!said.containsKey("error") && !said.containsKey("moa")) {
      faults.add("neither an answer nor an error");
    }
    var words = String.valueOf(said.get("error"));
    if (words.contains("Exception") || words.isBlank()) {
      faults.add("an error in no words: " + words);
    }
    if (Json.read(asked).orElse(null) instanceof Map<?, ?> question
        && question.containsKey("id")
        && !question.get("id").equals(said.get("id"))) {
      faults.add("the answer to another question");
    }
  }

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("effect", MODEL, "aspirin", "?"),
        List.of("effect", MODEL, "?", "pain", "--format", "json"),
        List.of("effect", MODEL, "aspirin", "pain", "--hypothesis", "?"),
        List.of("effect", MODEL, "aspirin", "pain", "--organism", "?"),
        List.of("upstream", MODEL, "?"),
        List.of("downstream", MODEL, "?", "--format", "csv"),
        List.of("paths", MODEL, "?", "pain"),
        List.of("mediators", MODEL, "aspirin", "?"),
        List.of("whatif", MODEL, "--readout", "pain", "--stimulus", "?"),
        List.of("whatif", MODEL, "--readout", "pain", "--stimulus", "aspirin", "--block", "?"),
        List.of("whatif", MODEL, "--readout", "pain", "--stimulus", "aspirin", "--cut", "?"),
        List.of("whatif", MODEL, "--readout", "pain", "--stimulus", "aspirin", "--add", "?"),
        List.of("whatif", MODEL, "--readout", "pain", "--add", "?", "--closed-world"),
        List.of("show", MODEL, "?"),
        List.of("show", "?"),
        List.of("check", "?"),
        List.of("explain", "?"),
        List.of("tell", MODEL, "--view", "?"),
        List.of("?"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyNameStepAndPathIsUnderstoodOrRefused(List<String> command) {
    var name = String.join("-", command).replaceAll("[^a-z?-]+", "_").replace("?", "TEXT");
    var run = new FuzzRun("asked-" + name, 30);
    run.every(
        seed -> {
          var good = PARTS.get(2 + (int) Math.floorMod(seed, (long) PARTS.size() - 2));
          return new Source("text", new Damage(seed, PARTS).to(good));
        },
        source -> understood(command, new String(source.bytes(), UTF_8)));
    assertThat(run.faults()).isEmpty();
  }

  private static List<String> understood(List<String> command, String text) {
    var faults = new ArrayList<String>();
    var args = command.stream().map(arg -> arg.equals("?") ? text : arg).toArray(String[]::new);
    var run = Shell.moa(args);
    if (run.code() < 0 || run.code() > 3) {
      faults.add("ends with " + run.code() + ": " + run.err());
    }
    if (run.code() > 1 && (run.out() + run.err()).isBlank()) {
      faults.add("refused without a word");
    }
    plain(run.out() + run.err(), faults);
    return faults;
  }

  /** No sign that a terminal obeys, or that turns what stands behind it. */
  private static void plain(String said, List<String> faults) {
    said.codePoints()
        .filter(c -> c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c == 0x85 || c == 0x202e)
        .findFirst()
        .ifPresent(c -> faults.add("prints U+%04X".formatted(c)));
  }
}
