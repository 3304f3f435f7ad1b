package org.moagraph.assist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;

/**
 * What a finding proposes, as a change of the text: the word that was meant instead of the one that
 * is written. Nothing where the text is no longer what the finding speaks of.
 */
final class FixReader {

  private static final Pattern MEANT = Pattern.compile("^did you mean \"([^\"]+)\"\\?");
  private static final Pattern WRITTEN = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern READ_AS = Pattern.compile("^\"[^\"]+\" is read as \"([^\"]+)\"$");
  private static final String FIRST_LINE = "moa: 1";

  private final String text;
  private final Lines lines;

  FixReader(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  List<Fix> of(Diagnostic finding) {
    if (finding.code() == Code.E0110
        && finding.help().filter(h -> h.contains('"' + FIRST_LINE + '"')).isPresent()) {
      return firstLine(finding);
    }
    return meant(finding).flatMap(m -> replaced(finding, m)).stream().toList();
  }

  private static Optional<String> meant(Diagnostic finding) {
    var older = READ_AS.matcher(finding.message());
    if (older.find()) {
      return Optional.of(older.group(1));
    }
    var help = MEANT.matcher(finding.help().orElse(""));
    return help.find() ? Optional.of(help.group(1)) : Optional.empty();
  }

  private Optional<Fix> replaced(Diagnostic finding, String meant) {
    var written = WRITTEN.matcher(finding.message());
    if (finding.span().line() == 0 || !written.find()) {
      return Optional.empty();
    }
    var range = lines.range(finding.span());
    var there = text.substring(range.from(), range.to());
    int at = there.indexOf(written.group(1));
    if (at < 0 || at > 1) {
      return Optional.empty();
    }
    int from = range.from() + at;
    var replaced = new Range(from, from + written.group(1).length());
    boolean bare = at == 0 && there.length() == written.group(1).length();
    var inserted = bare && isWhole(replaced) ? Plain.written(meant, true) : meant;
    return Optional.of(
        new Fix("Write \"" + meant + "\"", List.of(new Rewrite(replaced, inserted))));
  }

  /** Whether it is a value of its own and no part of a claim. */
  private boolean isWhole(Range range) {
    int before = range.from() - 1;
    return before < 0
        || "{[,\n".indexOf(text.charAt(before)) >= 0
        || before > 0
            && text.charAt(before) == ' '
            && ":-,[{ ".indexOf(text.charAt(before - 1)) >= 0;
  }

  private List<Fix> firstLine(Diagnostic finding) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    if (finding.message().startsWith("the file has no")) {
      return List.of(
          new Fix(
              "Begin with \"" + FIRST_LINE + '"',
              List.of(new Rewrite(new Range(at, at), FIRST_LINE + lines.lineBreak()))));
    }
    return List.of(
        new Fix(
            "Write \"" + FIRST_LINE + '"', List.of(new Rewrite(lines.range(finding.span()), "1"))));
  }
}
