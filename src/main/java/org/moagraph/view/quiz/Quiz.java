package org.moagraph.view.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Language;
import org.moagraph.words.Words;

/**
 * Questions about a model. As prose it is a worksheet with the answer key at its end; {@code note}
 * is what a reader must know of it, and may be empty.
 */
public record Quiz(
    String model, String title, List<Question> questions, String note, Language words)
    implements Answer {

  private static final List<String> COLUMNS =
      List.of("id", "level", "question", "options", "answer", "explanation", "reasons");

  public Quiz {
    questions = List.copyOf(questions);
  }

  /** The same questions, with what makes them doubtful in front of the note. */
  public Quiz warning(List<String> warnings) {
    if (warnings.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(warnings);
    if (!note.isEmpty()) {
      all.add(note);
    }
    return new Quiz(model, title, questions, String.join(" ", all), words);
  }

  @Override
  public Prose prose() {
    var page = Prose.write().heading(words.say("quiz.heading", title));
    writeQuestions(page);
    writeKey(page);
    page.say(words.say("quiz.closing"));
    return page.page();
  }

  /** Writes the questions with their options. */
  public void writeQuestions(Prose.Writer page) {
    write(page, false);
  }

  /** Writes the questions, each with its answer. */
  public void writeAnswered(Prose.Writer page) {
    write(page, true);
  }

  private void write(Prose.Writer page, boolean answered) {
    if (!note.isEmpty()) {
      page.say(note);
    }
    int number = 0;
    for (var question : questions) {
      number++;
      page.say(
          Phrase.of(words.say("quiz.number", number), Tone.STRONG)
              .and(" " + words.say("quiz.level", question.level()) + " " + question.text()));
      var options = new ArrayList<Phrase>();
      for (int i = 0; i < question.options().size(); i++) {
        options.add(Phrase.of(Question.letter(i) + ". " + question.options().get(i)));
      }
      page.items(options);
      if (answered) {
        page.say(answer(question));
      }
    }
  }

  private Phrase answer(Question question) {
    return Phrase.of(
            Question.letter(question.right()) + ". " + Words.stopped(question.answer()),
            Tone.STRONG)
        .and(" " + question.explanation() + wrong(question));
  }

  /** Writes the answers with their explanations. */
  public void writeKey(Prose.Writer page) {
    var answers = new ArrayList<Phrase>();
    int number = 0;
    for (var question : questions) {
      number++;
      answers.add(Phrase.of(words.say("quiz.number", number) + ": ").and(answer(question)));
    }
    page.list(words.say("quiz.answers"), answers);
  }

  /** Why each of the others is wrong. */
  private String wrong(Question question) {
    var reasons = new StringBuilder();
    for (int i = 0; i < question.options().size(); i++) {
      if (i != question.right()) {
        reasons.append(" ").append(whyNot(question, i));
      }
    }
    return reasons.toString();
  }

  /** Why an option is wrong, by its letter. */
  public String whyNot(Question question, int option) {
    return words.say("quiz.not", Question.letter(option), question.reasons().get(option));
  }

  @Override
  public Table table() {
    return Table.of(COLUMNS, questions, Quiz::row);
  }

  private static List<Phrase> row(Question question) {
    return Table.row(
        question.id(),
        question.level(),
        question.text(),
        String.join(" | ", question.options()),
        question.answer(),
        question.explanation(),
        String.join(" | ", question.reasons()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", model);
    Stream<Map<String, Object>> asked = questions.stream().map(Quiz::fields);
    fields.put("questions", asked.toList());
    return fields;
  }

  private static Map<String, Object> fields(Question question) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", question.id());
    fields.put("level", question.level());
    fields.put("question", question.text());
    fields.put("options", question.options());
    fields.put("reasons", question.reasons());
    fields.put("answer", question.answer());
    fields.put("explanation", question.explanation());
    return fields;
  }
}
