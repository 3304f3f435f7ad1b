package org.moagraph.render.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Document;
import org.moagraph.view.text.Prose;

/** The prose of an answer as an HTML document; its first heading is the title. */
public final class HtmlRenderer implements AnswerRenderer {

  private final String language;

  /** A renderer of pages in that language. */
  public HtmlRenderer(String language) {
    this.language = language;
  }

  @Override
  public void render(Answer answer, Appendable out) throws IOException {
    var blocks = new ArrayList<>(answer.prose().blocks());
    var title = "MoA Graph";
    if (!blocks.isEmpty() && blocks.get(0) instanceof Prose.Heading heading) {
      title = heading.text();
      blocks.remove(0);
    }
    HtmlDocument.render(new Document(title, language, Optional.empty(), new Prose(blocks)), out);
  }
}
