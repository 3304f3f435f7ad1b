package org.moagraph.render.gift;

import java.io.IOException;
import org.moagraph.render.QuizRenderer;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;

/**
 * Questions in GIFT, the text format that Moodle and others import. Every text is marked as plain,
 * so that no label of a model is taken for markup, a weight or a command; "->" becomes an arrow
 * sign, because some readers take an option that holds it for a pair to be matched.
 */
public final class GiftRenderer implements QuizRenderer {

  private static final String SPECIAL = "\\~=#{}:";
  private static final String PLAIN = "[plain]";

  @Override
  public void render(Quiz quiz, Appendable out) throws IOException {
    out.append("// ").append(line(quiz.title())).append('\n');
    if (!quiz.note().isEmpty()) {
      out.append("// ").append(line(quiz.note())).append('\n');
    }
    for (var question : quiz.questions()) {
      question(question, out);
    }
  }

  private static void question(Question question, Appendable out) throws IOException {
    out.append("\n::").append(escaped(question.id())).append("::");
    out.append(text(question.text())).append(" {\n");
    for (int i = 0; i < question.options().size(); i++) {
      out.append(i == question.right() ? '=' : '~');
      out.append(text(question.options().get(i)));
      out.append('#').append(text(question.reasons().get(i))).append('\n');
    }
    out.append("####").append(text(question.explanation())).append("\n}\n");
  }

  private static String text(String words) {
    return PLAIN + escaped(words);
  }

  private static String escaped(String words) {
    var escaped = new StringBuilder(words.length() + 8);
    line(words)
        .codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }

  private static String line(String words) {
    return words.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").replace("->", "\u2192").strip();
  }
}
