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
import org.junit.jupiter.api.Test;
import org.moagraph.Golden;

/**
 * What the README shows is what the tool prints: every {@code $ moa ...} line of a code block is
 * run, and the lines under it must be its output. A last line {@code ...} leaves the rest out.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^\\$ moa (?<command>.*)\n(?<output>(?:(?!```|\\$ ).*\n)*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String REST = "...\n";

  @Test
  void everyExampleIsWhatTheToolPrints() throws IOException {
    var text = Files.readString(README);
    assertThat(EXAMPLE.matcher(text).results().count()).isGreaterThanOrEqualTo(3);
    var actual = EXAMPLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(run(found)));
    Golden.assertSame(README, actual.getBytes(StandardCharsets.UTF_8));
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
