package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.TreeReader;
import org.moagraph.io.tree.YamlNode;

/**
 * Indents a file as our writer does, two columns a level, and takes blanks from the ends of lines.
 * Words, quotes, comments, order and the lines themselves stay. A file that is not well-formed, or
 * that would read otherwise afterwards, is left as it is.
 */
final class Formatter {

  private static final int INDENT = 2;

  private final String text;
  private final Lines lines;
  private final Layout layout;
  private final List<Rewrite> changes = new ArrayList<>();
  private final StringBuilder result = new StringBuilder();
  private int done;

  /** How far the line that began last was moved. */
  private int moved;

  private Formatter(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
    this.layout = LooseReader.layout(text);
  }

  /** The changes in the order of the text; none where nothing is to be done, or nothing can. */
  static List<Rewrite> format(String text, Lines lines) {
    var before = tree(text);
    if (before.isEmpty()) {
      return List.of();
    }
    var formatter = new Formatter(text, lines);
    formatter.all();
    var after = tree(formatter.result.toString());
    return after.filter(a -> same(before.get(), a)).isPresent()
        ? List.copyOf(formatter.changes)
        : List.of();
  }

  private static Optional<YamlNode> tree(String text) {
    var findings = Findings.complete("");
    var tree = TreeReader.read(text, findings);
    return findings.all().stream().anyMatch(Diagnostic::isError) ? Optional.empty() : tree;
  }

  private static boolean same(YamlNode a, YamlNode b) {
    if (a instanceof YamlNode.Scalar one && b instanceof YamlNode.Scalar other) {
      return one.value().equals(other.value()) && one.kind() == other.kind();
    }
    if (a instanceof YamlNode.Items one && b instanceof YamlNode.Items other) {
      return same(one.items(), other.items());
    }
    return a instanceof YamlNode.Fields one
        && b instanceof YamlNode.Fields other
        && List.copyOf(one.fields().keySet()).equals(List.copyOf(other.fields().keySet()))
        && same(values(one), values(other));
  }

  private static List<YamlNode> values(YamlNode.Fields fields) {
    return fields.fields().values().stream().map(YamlNode.Field::value).toList();
  }

  private static boolean same(List<YamlNode> some, List<YamlNode> others) {
    for (int i = 0; i < some.size() && i < others.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return some.size() == others.size();
  }

  private void all() {
    int last = lastWritten();
    for (int line = 0; line <= last; line++) {
      line(line);
    }
    int end = lines.end(last);
    change(new Range(end, text.length()), lines.lineBreak());
    result.append(text, done, text.length());
  }

  /** The last line that is not blank. */
  private int lastWritten() {
    int last = lines.count() - 1;
    while (last > 0 && !layout.isText(lines.start(last)) && isBlank(last)) {
      last--;
    }
    return last;
  }

  private boolean isBlank(int line) {
    return text.substring(lines.start(line), lines.end(line)).isBlank();
  }

  private void line(int line) {
    int from = lines.start(line);
    int to = lines.end(line);
    int column = indent(from, to);
    var start = layout.at(from);
    if (start != null) {
      moved = INDENT * start.depth() - column;
      indent(from, column, column + moved);
      start.gaps().forEach(gap -> change(gap, " "));
      trim(from + column, to);
    } else if (layout.isText(from)) {
      if (!isBlank(line)) {
        indent(from, column, column + moved);
      }
    } else if (isBlank(line)) {
      change(new Range(from, to), "");
    } else {
      boolean comment = text.charAt(from + column) == '#';
      indent(from, column, column + (comment ? movedWithNext(line, column) : moved));
      trim(from + column, to);
    }
  }

  /** A comment goes with the line that it stands above, if they begin in one column. */
  private int movedWithNext(int line, int column) {
    for (int next = line + 1; next < lines.count(); next++) {
      var start = layout.at(lines.start(next));
      if (start != null) {
        return start.column() == column ? INDENT * start.depth() - column : moved;
      }
    }
    return moved;
  }

  private int indent(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }

  private void indent(int from, int column, int wanted) {
    change(new Range(from, from + column), " ".repeat(Math.max(0, wanted)));
  }

  private void trim(int from, int to) {
    int end = to;
    while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    change(new Range(end, to), "");
  }

  private void change(Range range, String replacement) {
    if (!text.substring(range.from(), range.to()).equals(replacement)) {
      changes.add(new Rewrite(range, replacement));
      result.append(text, done, range.from()).append(replacement);
      done = range.to();
    }
  }
}
