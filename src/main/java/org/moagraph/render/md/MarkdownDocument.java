package org.moagraph.render.md;

import java.io.IOException;
import org.moagraph.view.text.Document;

/** A document as Markdown, with its picture in a file beside it. */
public final class MarkdownDocument {

  private MarkdownDocument() {}

  /** The document, complete. */
  public static void render(Document document, Appendable out) throws IOException {
    out.append("# ").append(MarkdownRenderer.escaped(document.title())).append("\n\n");
    if (document.figure().isPresent()) {
      var figure = document.figure().get();
      out.append("![").append(MarkdownRenderer.escaped(figure.alternative())).append("](");
      out.append(figure.file()).append(")\n\n");
    }
    MarkdownRenderer.render(document.body(), out);
  }
}
