package org.moagraph.render;

import java.io.IOException;
import org.moagraph.view.quiz.Quiz;

/** Writes questions in one format of learning systems. */
public interface QuizRenderer {

  /** The questions, complete and with a line end. */
  void render(Quiz quiz, Appendable out) throws IOException;
}
