package org.moagraph.render.moodle;

import java.io.IOException;
import org.moagraph.render.QuizRenderer;
import org.moagraph.text.Xml;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;

/** Questions as Moodle XML, in which every text is plain and stays so. */
public final class MoodleRenderer implements QuizRenderer {

  @Override
  public void render(Quiz quiz, Appendable out) throws IOException {
    var xml = Xml.indented().declaration().open("quiz");
    quiz.questions().forEach(question -> question(question, xml));
    out.append(xml.close().toString());
  }

  private static void question(Question question, Xml xml) {
    xml.open("question", "type", "multichoice");
    xml.openLine("name").text("text", question.id()).close();
    plain("questiontext", question.text(), xml);
    plain("generalfeedback", question.explanation(), xml);
    xml.text("defaultgrade", "1");
    xml.text("penalty", "0.3333333");
    xml.text("single", "true");
    xml.text("shuffleanswers", "true");
    xml.text("answernumbering", "abc");
    for (int i = 0; i < question.options().size(); i++) {
      var fraction = i == question.right() ? "100" : "0";
      xml.openLine("answer", "fraction", fraction, "format", "plain_text");
      xml.text("text", question.options().get(i));
      plain("feedback", question.reasons().get(i), xml);
      xml.close();
    }
    xml.openLine("tags").openLine("tag").text("text", "level " + question.level());
    xml.close().close().close();
  }

  private static void plain(String element, String words, Xml xml) {
    xml.openLine(element, "format", "plain_text").text("text", words).close();
  }
}
