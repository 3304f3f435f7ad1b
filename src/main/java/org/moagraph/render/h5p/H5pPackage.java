package org.moagraph.render.h5p;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.render.QuizPackage;
import org.moagraph.text.Archive;
import org.moagraph.text.Fingerprint;
import org.moagraph.text.Json;
import org.moagraph.text.Markup;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;

/**
 * Questions as a Question Set of H5P, content alone: the learning system has the libraries, in the
 * versions named here (of h5p/h5p-question-set and h5p/h5p-multi-choice) or later ones of the same
 * number.
 */
public final class H5pPackage implements QuizPackage {

  private static final String SET = "H5P.QuestionSet";
  private static final int SET_MINOR = 20;
  private static final String CHOICE = "H5P.MultiChoice";
  private static final int CHOICE_MINOR = 16;

  @Override
  public byte[] pack(Quiz quiz) {
    return new Archive()
        .add("h5p.json", Json.page(about(quiz)))
        .add("content/content.json", Json.page(content(quiz)))
        .bytes();
  }

  private static Map<String, Object> about(Quiz quiz) {
    var about = new LinkedHashMap<String, Object>();
    about.put("title", plain(quiz.title()));
    about.put("language", quiz.words().code());
    about.put("mainLibrary", SET);
    about.put("embedTypes", List.of("iframe"));
    about.put("license", "U");
    about.put(
        "preloadedDependencies", List.of(library(SET, SET_MINOR), library(CHOICE, CHOICE_MINOR)));
    return about;
  }

  private static Map<String, Object> library(String name, int minor) {
    var library = new LinkedHashMap<String, Object>();
    library.put("machineName", name);
    library.put("majorVersion", 1);
    library.put("minorVersion", minor);
    return library;
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
    var asked = new LinkedHashMap<String, Object>();
    asked.put("library", CHOICE + " 1." + CHOICE_MINOR);
    asked.put("params", params);
    asked.put("subContentId", uuid(question.id()));
    asked.put("metadata", metadata(question));
    return asked;
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

  private static Map<String, Object> metadata(Question question) {
    var metadata = new LinkedHashMap<String, Object>();
    metadata.put("contentType", "Multiple Choice");
    metadata.put("license", "U");
    metadata.put("title", question.id());
    return metadata;
  }

  /** A name in the form of a UUID that is the same wherever the question is. */
  private static String uuid(String id) {
    var digits = "%016x%016x".formatted(Fingerprint.of(id), Fingerprint.of("h5p " + id));
    return digits.substring(0, 8)
        + "-"
        + digits.substring(8, 12)
        + "-4"
        + digits.substring(13, 16)
        + "-8"
        + digits.substring(17, 20)
        + "-"
        + digits.substring(20, 32);
  }

  private static String html(String words) {
    return Markup.escaped(plain(words));
  }

  private static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
  }
}
