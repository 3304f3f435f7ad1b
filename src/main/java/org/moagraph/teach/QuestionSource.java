package org.moagraph.teach;

import java.util.List;

/** One kind of question: what of that kind may be asked in a lesson. */
interface QuestionSource {

  /** All candidates, in any order. */
  List<Candidate> candidates(Lesson lesson);
}
