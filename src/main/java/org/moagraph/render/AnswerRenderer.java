package org.moagraph.render;

import java.io.IOException;
import org.moagraph.view.text.Answer;

/** Writes an answer in one format. */
public interface AnswerRenderer {

  /** The answer, complete and with a line end. */
  void render(Answer answer, Appendable out) throws IOException;
}
