package org.moagraph.render;

import org.moagraph.view.quiz.Quiz;

/** Packs questions into one file of several parts, as a learning system imports it. */
public interface QuizPackage {

  /** The file; the same questions give the same bytes. */
  byte[] pack(Quiz quiz);
}
