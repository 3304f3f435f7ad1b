package org.moagraph.render.md;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;

/** The prose of an answer as Markdown (CommonMark with tables). Text of the model stays text. */
public final class MarkdownRenderer implements AnswerRenderer {

  private static final String SPECIAL = "\\`*_{}[]<>|#~&!";

  @Override
  public void render(Answer answer, Appendable out) throws IOException {
    render(answer.prose(), out);
  }

  static void render(Prose prose, Appendable out) throws IOException {
    var parts = prose.blocks().stream().map(b -> b.fold(new Blocks())).toList();
    out.append(String.join("\n", parts));
  }

  private static final class Blocks implements Prose.Reader<String> {

    @Override
    public String heading(String text) {
      return "## " + escaped(text) + "\n";
    }

    @Override
    public String paragraph(Phrase words) {
      return start(inline(words)) + "\n";
    }

    @Override
    public String items(List<Phrase> items) {
      var lines = new StringBuilder();
      items.forEach(i -> lines.append("- ").append(start(inline(i))).append('\n'));
      return lines.toString();
    }

    @Override
    public String grid(Table table) {
      var lines = new StringBuilder();
      lines.append(row(table.columns().stream().map(MarkdownRenderer::escaped).toList()));
      lines.append(row(table.columns().stream().map(c -> "---").toList()));
      for (var cells : table.rows()) {
        lines.append(row(cells.stream().map(MarkdownRenderer::inline).toList()));
      }
      return lines.toString();
    }

    @Override
    public String pageBreak() {
      return "* * *\n";
    }

    @Override
    public String verbatim(String text) {
      return "```\n" + text.replace("```", "'''") + (text.endsWith("\n") ? "" : "\n") + "```\n";
    }

    private static String row(List<String> cells) {
      return "| " + String.join(" | ", cells) + " |\n";
    }
  }

  private static String inline(Phrase phrase) {
    var parts = new ArrayList<String>();
    for (var part : phrase.parts()) {
      var text = escaped(part.text());
      boolean strong = part.tone() == Tone.STRONG && !text.isBlank();
      boolean file = part.tone() == Tone.FILE;
      parts.add(strong ? "**" + text + "**" : file ? "[" + text + "](" + part.text() + ")" : text);
    }
    return String.join("", parts);
  }

  /** Keeps a line from being taken for a list or a number by its first character. */
  private static String start(String line) {
    boolean list = line.startsWith("- ") || line.startsWith("+ ");
    return list ? "\\" + line : line;
  }

  static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                escaped.append(' ');
              } else if (Character.getType(c) != Character.FORMAT) {
                if (SPECIAL.indexOf(c) >= 0) {
                  escaped.append('\\');
                }
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
