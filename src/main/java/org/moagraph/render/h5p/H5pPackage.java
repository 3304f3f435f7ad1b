package org.moagraph.render.h5p;

import static org.moagraph.render.h5p.H5pFile.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.render.QuizPackage;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;

/** Questions as a Question Set of H5P. */
public final class H5pPackage implements QuizPackage {

  @Override
  public byte[] pack(Quiz quiz) {
    return H5pFile.of(
            quiz.title(),
            quiz.words().code(),
            content(quiz),
            Library.QUESTION_SET,
            Library.MULTI_CHOICE)
        .bytes();
  }

  private static Map<String, Object> content(Quiz quiz) {
    var content = new LinkedHashMap<String, Object>();
    content.put("introPage", introduction(quiz));
    content.put("progressType", "textual");
    content.put("passPercentage", 50);
    content.put("questions", quiz.questions().stream().map(H5pPackage::question).toList());
    return content;
  }

  private static Map<String, Object> introduction(Quiz quiz) {
    var page = new LinkedHashMap<String, Object>();
    page.put("showIntroPage", true);
    page.put("title", html(quiz.title()));
    page.put("introduction", "<p>" + html(quiz.words().say("quiz.closing")) + "</p>");
    return page;
  }

  private static Map<String, Object> question(Question question) {
    var answers = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < question.options().size(); i++) {
      answers.add(answer(question, i));
    }
    var params = new LinkedHashMap<String, Object>();
    params.put("question", "<p>" + html(question.text()) + "</p>");
    params.put("answers", answers);
    params.put("behaviour", behaviour());
    return H5pFile.part(Library.MULTI_CHOICE, question.id(), params);
  }

  private static Map<String, Object> answer(Question question, int option) {
    var told = new LinkedHashMap<String, Object>();
    told.put("tip", "");
    told.put("chosenFeedback", html(question.reasons().get(option)));
    told.put("notChosenFeedback", "");
    var answer = new LinkedHashMap<String, Object>();
    answer.put("text", html(question.options().get(option)));
    answer.put("correct", option == question.right());
    answer.put("tipsAndFeedback", told);
    return answer;
  }

  private static Map<String, Object> behaviour() {
    var behaviour = new LinkedHashMap<String, Object>();
    behaviour.put("enableRetry", true);
    behaviour.put("enableSolutionsButton", true);
    behaviour.put("type", "single");
    behaviour.put("singlePoint", true);
    behaviour.put("randomAnswers", true);
    return behaviour;
  }
}
