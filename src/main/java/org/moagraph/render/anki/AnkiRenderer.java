package org.moagraph.render.anki;

import java.io.IOException;
import org.moagraph.render.QuizRenderer;
import org.moagraph.text.Markup;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;

/**
 * Questions as a file that Anki imports: front, back and tags, separated by tabs, as HTML. A cell
 * always begins with a tag or a letter of ours, so that no spreadsheet takes it for a formula.
 */
public final class AnkiRenderer implements QuizRenderer {

  /** What tells Anki how the lines after it are to be read. */
  static final String HEAD =
      "#separator:tab\n#html:true\n#columns:Front\tBack\tTags\n#tags column:3\n";

  @Override
  public void render(Quiz quiz, Appendable out) throws IOException {
    out.append(HEAD);
    for (var question : quiz.questions()) {
      out.append(front(question)).append('\t');
      out.append(back(quiz, question)).append('\t');
      out.append("moa level-").append(String.valueOf(question.level())).append('\n');
    }
  }

  private static String front(Question question) {
    var front = new StringBuilder("<p>").append(escaped(question.text())).append("</p>");
    front.append("<ol type=\"A\">");
    question.options().forEach(o -> front.append("<li>").append(escaped(o)).append("</li>"));
    return front.append("</ol>").toString();
  }

  private static String back(Quiz quiz, Question question) {
    return "<p><b>"
        + Question.letter(question.right())
        + ". "
        + escaped(question.answer())
        + "</b></p><p>"
        + escaped(question.explanation())
        + "</p>"
        + wrong(quiz, question);
  }

  private static String wrong(Quiz quiz, Question question) {
    var wrong = new StringBuilder();
    for (int i = 0; i < question.options().size(); i++) {
      if (i != question.right()) {
        wrong.append("<p>").append(escaped(quiz.whyNot(question, i))).append("</p>");
      }
    }
    return wrong.toString();
  }

  static String escaped(String words) {
    return Markup.escaped(words.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " "))
        .replace("{{", "&#123;&#123;")
        .replace("[", "&#91;");
  }
}
