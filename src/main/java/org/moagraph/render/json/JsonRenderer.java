package org.moagraph.render.json;

import java.io.IOException;
import java.util.Map;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.text.Json;
import org.moagraph.view.text.Answer;

/** An answer as one JSON object, on one line or indented. Lists are written as they are made. */
public final class JsonRenderer implements AnswerRenderer {

  private final boolean indented;

  /** A renderer that writes one line an answer, or an indented page. */
  public JsonRenderer(boolean indented) {
    this.indented = indented;
  }

  @Override
  public void render(Answer answer, Appendable out) throws IOException {
    render(answer.fields(), out);
  }

  /** Any object of named values. */
  public void render(Map<String, Object> fields, Appendable out) throws IOException {
    if (indented) {
      Json.writePage(fields, out);
    } else {
      Json.writeLine(fields, out);
    }
  }
}
