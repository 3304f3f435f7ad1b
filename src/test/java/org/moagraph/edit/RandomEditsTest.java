package org.moagraph.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.io.tree.Written;
import org.moagraph.io.tree.WrittenReader;
import org.moagraph.io.yaml.YamlExporter;
import org.moagraph.model.Model;

/**
 * Random changes, one after the other, to every bundled model and to the file of all keys: the text
 * then says what the model says after the same change as a value, comments and other lines stay,
 * and each change can be undone. The seed is in the name of the test.
 */
class RandomEditsTest {

  /** So many times as many changes; more than 1 to look for faults by hand. */
  private static final int TIMES = Integer.getInteger("edits", 1);

  private static final int CHARACTERS = 300_000;

  record Manner(String name, Path file, UnaryOperator<String> style, long seed) {
    @Override
    public String toString() {
      return file.getFileName() + " " + name + ", seed " + seed;
    }
  }

  static Stream<Manner> texts() {
    var files = new ArrayList<>(EditedText.bundled());
    files.add(Path.of("src/test/resources/everything.yaml"));
    var all = new ArrayList<Manner>();
    for (int i = 0; i < files.size(); i++) {
      var file = files.get(i);
      all.add(new Manner("as it is", file, text -> text, 100 + i));
      all.add(
          new Manner(
              "with CRLF and BOM", file, text -> "\uFEFF" + text.replace("\n", "\r\n"), 200 + i));
      all.add(new Manner("as we write it", file, RandomEditsTest::written, 300 + i));
      all.add(new Manner("a part a line", file, OneLiners::of, 400 + i));
    }
    return all.stream();
  }

  private static String written(String text) {
    return written(EditedText.model(text));
  }

  private static String written(Model model) {
    var bytes = new YamlExporter().write(model).bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void theTextSaysWhatTheModelSays(Manner manner) {
    var random = new Random(manner.seed());
    var text = manner.style().apply(EditedText.text(manner.file()));
    var model = EditedText.model(text);
    int changes = TIMES * Math.max(3, Math.min(12, CHARACTERS / text.length()));
    for (int i = 0; i < changes; i++) {
      var trial = new RandomChanges(random, model, ownIds(text)).next();
      var done = EditedText.done(text, trial.change());
      var expected = trial.model().apply(model);
      var now = EditedText.model(done.text());
      if (!now.equals(expected)) {
        assertThat(written(now)).as(trial.change().toString()).isEqualTo(written(expected));
        assertThat(now).as(trial.change().toString()).isEqualTo(expected);
      }
      linesStay(text, done.text(), trial);
      text = done.text();
      model = expected;
    }
  }

  /** The ids that claims of a file state themselves. */
  private static Set<String> ownIds(String text) {
    var root = (Written.Group) ((WrittenReader.Tree) WrittenReader.read(text)).root();
    return References.items(root, "claims").stream()
        .flatMap(c -> Parts.word(c, "id").stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void linesStay(String old, String now, RandomChanges.Trial trial) {
    boolean deletes = trial.change() instanceof Change.Delete;
    var left = new ArrayList<>(now.lines().toList());
    var lost = new ArrayList<String>();
    for (var line : old.lines().toList()) {
      if (!left.remove(line)) {
        lost.add(line);
      }
    }
    assertThat(lost).as(trial.change().toString()).hasSizeLessThanOrEqualTo(trial.lines());
    if (!deletes) {
      assertThat(lost).as("comments").noneMatch(l -> l.strip().startsWith("#"));
    }
    assertThat(blank(now)).as("empty lines").isGreaterThanOrEqualTo(blank(old));
  }

  private static long blank(String text) {
    return text.lines().filter(String::isBlank).count();
  }
}
