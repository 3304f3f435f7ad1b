package org.moagraph.render.text;

import java.util.Arrays;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;

/**
 * Writes a finding for people: what, where, the line of the file with the place underlined, and
 * what to do. Long lines are cut around the place. Plain characters only, no colour.
 */
public final class FindingRenderer {

  /** Columns of a source line that are shown at most. */
  private static final int COLUMNS = 100;

  private static final int BEFORE = 40;
  private static final String CUT = "...";

  /** The finding in several lines, the last one ended. */
  public String render(Diagnostic finding, SourceLines lines) {
    var span = finding.span();
    var gutter = " ".repeat(Math.max(2, Integer.toString(span.line()).length()));
    var text = new StringBuilder();
    text.append(headline(finding)).append('\n');
    text.append(gutter).append("--> ").append(VisibleText.of(span.place())).append('\n');
    lines.line(span.line()).ifPresent(line -> text.append(excerpt(line, span, gutter)));
    finding.notes().forEach(n -> text.append(remark(gutter, "note", n)));
    finding.help().ifPresent(h -> text.append(remark(gutter, "help", h)));
    return text.toString();
  }

  private static String headline(Diagnostic finding) {
    return "%s[%s]: %s"
        .formatted(finding.severity().word(), finding.code(), VisibleText.of(finding.message()));
  }

  private static String remark(String gutter, String kind, String words) {
    return "%s = %s: %s\n".formatted(gutter, kind, VisibleText.of(words));
  }

  private static String excerpt(String line, Span span, String gutter) {
    var points = line.codePoints().toArray();
    int from = Math.min(span.column() - 1, points.length);
    int to = Math.min(from + Math.max(1, span.length()), Math.max(points.length, from + 1));
    int first = width(points, 0, points.length) <= COLUMNS ? 0 : firstShown(points, from);
    int end = endShown(points, first);
    var before = first > 0 ? CUT : "";
    var after = end < points.length ? CUT : "";
    int indent = before.length() + width(points, first, Math.min(from, end));
    int marks = Math.max(1, width(points, from, Math.min(to, end)));
    return "%s |\n%s | %s\n%s | %s%s\n"
        .formatted(
            gutter,
            " ".repeat(gutter.length() - Integer.toString(span.line()).length()) + span.line(),
            (before + visible(points, first, end) + after).stripTrailing(),
            gutter,
            " ".repeat(indent),
            "^".repeat(marks));
  }

  private static int firstShown(int[] points, int from) {
    int first = from;
    int columns = 0;
    while (first > 0 && columns < BEFORE) {
      columns += VisibleText.width(points[--first]);
    }
    return first;
  }

  private static int endShown(int[] points, int first) {
    int end = first;
    int columns = 0;
    while (end < points.length && columns + VisibleText.width(points[end]) <= COLUMNS) {
      columns += VisibleText.width(points[end++]);
    }
    return end;
  }

  private static int width(int[] points, int from, int to) {
    return from >= Math.min(to, points.length)
        ? 0
        : Arrays.stream(points, from, Math.min(to, points.length)).map(VisibleText::width).sum();
  }

  private static String visible(int[] points, int from, int to) {
    var text = new StringBuilder();
    Arrays.stream(points, from, to).forEach(c -> text.append(VisibleText.of(c)));
    return text.toString();
  }
}
