package org.moagraph.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid flowchart</a> under
 * construction. No text can end its quotes or be taken for markup. Mermaid lays it out itself.
 */
public final class MermaidChart {

  /** The line of an edge, by what it does. Mermaid has no bar: what lowers ends in a cross. */
  public enum Line {
    RAISES("-->"),
    LOWERS("--x"),
    UNKNOWN("-.->"),
    NEEDED("==>"),
    PLAIN("-.-");

    private final String sign;

    Line(String sign) {
      this.sign = sign;
    }
  }

  /** The outline of a node. */
  public enum Shape {
    BOX("[", "]"),
    ROUNDED("(", ")"),
    STADIUM("([", "])"),
    HEXAGON("{{", "}}");

    private final String open;
    private final String close;

    Shape(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private final UniqueNames names = new UniqueNames();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private int depth = 1;

  /** An empty chart of that title that runs that way: LR, to the right, or TB, downwards. */
  public MermaidChart(String title, String direction) {
    out.append("---\ntitle: ").append(Json.script(plain(title))).append("\n---\n");
    out.append("%% --> raises, --x lowers, -.-> acts in an unknown way, ==> is needed for\n");
    out.append("flowchart ").append(direction).append('\n');
  }

  /** Begins a group around what follows. */
  public MermaidChart open(String id, String label) {
    line("subgraph " + name("place " + id, id) + "[\"" + escaped(label) + "\"]");
    depth++;
    return this;
  }

  /** Ends the group that was begun last. */
  public MermaidChart close() {
    depth--;
    return line("end");
  }

  /** A node. */
  public MermaidChart node(String id, String label, Shape shape) {
    return line(name("node " + id, id) + shape.open + '"' + escaped(label) + '"' + shape.close);
  }

  /** An edge with a word, which may be blank, between nodes that were named before. */
  public MermaidChart edge(String from, String to, Line line, String word) {
    var label = word.isBlank() ? "" : "|\"" + escaped(word) + "\"|";
    return line(
        name("node " + from, from) + " " + line.sign + label + " " + name("node " + to, to));
  }

  private MermaidChart line(String text) {
    out.append(INDENT.repeat(depth)).append(text).append('\n');
    return this;
  }

  /** The id here of a thing: letters and digits, and no word of Mermaid's own. */
  private String name(String key, String id) {
    return ids.computeIfAbsent(key, k -> names.next(simple(id), n -> simple(id) + "_" + n));
  }

  private static String simple(String id) {
    var simple = new StringBuilder("n_");
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean kept = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      simple.append(kept ? c : '_');
    }
    return simple.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** Mermaid writes characters as {@code #name;} or {@code #number;}. */
  private static String escaped(String text) {
    var escaped = new StringBuilder();
    plain(text).codePoints().forEach(c -> append(escaped, c));
    return escaped.isEmpty() ? " " : escaped.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("#quot;");
      case '<' -> out.append("#lt;");
      case '>' -> out.append("#gt;");
      case '&' -> out.append("#amp;");
      case '#', '`', '\\', '*', '_', ';', '%' -> out.append('#').append(c).append(';');
      default -> out.appendCodePoint(c);
    }
  }

  /** The chart so far. */
  @Override
  public String toString() {
    return out.toString();
  }
}
