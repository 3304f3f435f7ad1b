package org.moagraph.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.Golden;
import org.moagraph.render.pptx.Deck;

/**
 * What the README shows is what the tool prints: every {@code $ moa ...} line of a code block is
 * run, and the lines under it must be its output. A last line {@code ...} leaves the rest out.
 * Every {@code ./moa ...} line is run too, and must write the file it names.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^\\$ moa (?<command>.*)\n(?<output>(?:(?!```|\\$ ).*\n)*)");
  private static final Pattern WRITES =
      Pattern.compile("(?m)^\\./moa (?<command>.*?(?<option>-o|-d) (?<name>\\S+)) *(#.*)?$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String REST = "...\n";

  @Test
  void everyExampleIsWhatTheToolPrints() throws IOException {
    var text = Files.readString(README);
    assertThat(EXAMPLE.matcher(text).results().count()).isGreaterThanOrEqualTo(3);
    var actual = EXAMPLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(run(found)));
    Golden.assertSame(README, actual.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Arguments> writingCommands() throws IOException {
    return WRITES
        .matcher(Files.readString(README))
        .results()
        .map(found -> Arguments.of(found.group(1), found.group(3)));
  }

  @ParameterizedTest
  @MethodSource("writingCommands")
  void everyFileThatACommandNamesIsWritten(String command, String name, @TempDir Path folder)
      throws IOException {
    var target = folder.resolve(name);
    assertThat(run(command.replaceFirst("\\S+$", target.toString())).lines())
        .as("nothing is said but what was written")
        .isNotEmpty()
        .allMatch(line -> line.startsWith("wrote " + target));
    assertWritten(target);
    try (var names = Files.list(folder)) {
      assertThat(names).containsExactly(target);
    }
  }

  @Test
  void everyCommandToRunNamesAFile() throws IOException {
    var text = Files.readString(README);
    assertThat(WRITES.matcher(text).results().count())
        .isEqualTo(text.lines().filter(line -> line.startsWith("./moa ")).count())
        .isGreaterThanOrEqualTo(6);
  }

  private static void assertWritten(Path target) throws IOException {
    var name = target.getFileName().toString();
    if (Files.isDirectory(target)) {
      var whole = name.equals("lecture") ? "index.html" : "handout.md";
      for (var part : List.of(whole, "handout.html", "picture.svg")) {
        assertThat(target.resolve(part)).isNotEmptyFile();
      }
      return;
    }
    switch (name.substring(name.lastIndexOf('.'))) {
      case ".svg" -> assertThat(target).content().contains("<svg ").endsWith("</svg>\n");
      case ".html" ->
          assertThat(target).content().startsWith("<!DOCTYPE html>").contains("</html>");
      case ".gift" -> assertThat(Files.readAllLines(target)).areExactly(20, aQuestion());
      case ".pptx" ->
          assertThat(new Deck(Files.readAllBytes(target)).names())
              .contains("ppt/slides/slide1.xml", "ppt/slides/slide2.xml");
      case ".pdf" ->
          assertThat(new String(Files.readAllBytes(target), StandardCharsets.ISO_8859_1))
              .startsWith("%PDF-");
      default -> throw new AssertionError("what should be in " + name + "?");
    }
  }

  private static Condition<String> aQuestion() {
    return new Condition<>(line -> line.startsWith("::"), "a question");
  }

  private static String run(MatchResult found) {
    var shown = found.group(2);
    var printed = run(found.group(1));
    return "$ moa "
        + found.group(1)
        + "\n"
        + (shown.endsWith(REST) ? start(printed, shown) : printed);
  }

  private static String start(String printed, String shown) {
    long lines = shown.lines().count() - 1;
    return printed.lines().limit(lines).map(line -> line + "\n").collect(joining()) + REST;
  }

  private static String run(String command) {
    var terminal = new ByteArrayOutputStream();
    var stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    Main.run(words(command).toArray(String[]::new), stream, stream);
    return terminal.toString(StandardCharsets.UTF_8);
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
        .toList();
  }
}
