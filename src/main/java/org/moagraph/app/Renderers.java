package org.moagraph.app;

import java.util.List;
import java.util.Optional;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.render.csv.CsvRenderer;
import org.moagraph.render.json.JsonRenderer;
import org.moagraph.render.md.MarkdownRenderer;
import org.moagraph.render.text.TextRenderer;
import org.moagraph.render.text.TextStyle;

/** The ways of showing answers that are built in. */
public final class Renderers {

  /** The formats of answers. */
  public static final List<String> FORMATS = List.of("text", "json", "csv", "md");

  private Renderers() {}

  /** The renderer of answers in that format; text in that style. */
  public static Optional<AnswerRenderer> answers(String format, TextStyle style) {
    return Optional.ofNullable(
        switch (format) {
          case "text" -> new TextRenderer(style);
          case "json" -> new JsonRenderer(true);
          case "csv" -> new CsvRenderer();
          case "md" -> new MarkdownRenderer();
          default -> null;
        });
  }
}
