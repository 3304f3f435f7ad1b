package org.moagraph.render.moodle;

import java.io.IOException;
import org.moagraph.render.Markup;
import org.moagraph.render.QuizRenderer;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;

/** Questions as Moodle XML, in which every text is plain and stays so. */
public final class MoodleRenderer implements QuizRenderer {

  @Override
  public void render(Quiz quiz, Appendable out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    for (var question : quiz.questions()) {
      question(question, out);
    }
    out.append("</quiz>\n");
  }

  private static void question(Question question, Appendable out) throws IOException {
    out.append("  <question type=\"multichoice\">\n");
    out.append("    <name><text>").append(Markup.escaped(question.id())).append("</text></name>\n");
    element("questiontext", question.text(), out);
    element("generalfeedback", question.explanation(), out);
    out.append("    <defaultgrade>1</defaultgrade>\n");
    out.append("    <penalty>0.3333333</penalty>\n");
    out.append("    <single>true</single>\n");
    out.append("    <shuffleanswers>true</shuffleanswers>\n");
    out.append("    <answernumbering>abc</answernumbering>\n");
    for (int i = 0; i < question.options().size(); i++) {
      out.append("    <answer fraction=\"").append(i == question.right() ? "100" : "0");
      out.append("\" format=\"plain_text\"><text>");
      out.append(Markup.escaped(question.options().get(i))).append("</text></answer>\n");
    }
    out.append("    <tags><tag><text>level ").append(String.valueOf(question.level()));
    out.append("</text></tag></tags>\n  </question>\n");
  }

  private static void element(String name, String words, Appendable out) throws IOException {
    out.append("    <").append(name).append(" format=\"plain_text\"><text>");
    out.append(Markup.escaped(words)).append("</text></").append(name).append(">\n");
  }
}
