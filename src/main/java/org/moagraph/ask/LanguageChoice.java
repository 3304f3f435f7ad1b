package org.moagraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moagraph.io.tree.Keys;
import org.moagraph.model.Entity;
import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.words.Language;
import org.moagraph.words.Words;

/**
 * Which language a picture of a model is in.
 *
 * @param notes what is then in another language, one sentence each
 */
public record LanguageChoice(String code, List<String> notes) {

  public LanguageChoice {
    notes = List.copyOf(notes);
  }

  /** The model's own. */
  public static LanguageChoice own(Model model) {
    return new LanguageChoice(model.header().language(), List.of());
  }

  /**
   * The language that was asked for, where there are words or labels in it, else the model's own;
   * throws {@link NotUnderstood} where that is no code of a language.
   */
  public static LanguageChoice of(Model model, String asked) {
    var own = model.header().language();
    if (!Keys.LANGUAGE.matcher(asked).matches()) {
      throw new NotUnderstood(
          "\"" + asked + "\" is not the code of a language", "such as en or de; " + known(model));
    }
    boolean labelled = labels(model).contains(asked);
    boolean worded = Language.of(asked).code().equals(asked.split("-", 2)[0]);
    var notes = new ArrayList<String>();
    if (!labelled && !asked.equals(own)) {
      notes.add(
          "%s has no labels in \"%s\", so they are in \"%s\"; %s"
              .formatted(model.id(), asked, own, known(model)));
    }
    if (!worded) {
      notes.add("there are no words in \"%s\", so they are English".formatted(asked));
    }
    return new LanguageChoice(labelled || worded ? asked : own, notes);
  }

  /**
   * The language of what is told in whole sentences: the one that was asked for, if it lacks none
   * of the phrases that begin so, or the model's own. Sentences in one language about things in
   * another would help nobody. Throws {@link NotUnderstood} where it lacks some.
   */
  public static String told(
      Model model, Optional<String> wanted, String what, String... beginnings) {
    if (wanted.isEmpty()) {
      return model.header().language();
    }
    var asked = wanted.get();
    var language = Language.of(asked);
    boolean offered = language.code().equals(asked.split("-", 2)[0]);
    for (var beginning : beginnings) {
      var lacking = language.lacks(beginning);
      if (!offered || !lacking.isEmpty()) {
        throw new NotUnderstood(
            "there are no words for %s in \"%s\"".formatted(what, asked),
            offered
                ? "\"%s\" lacks %s, the first of them \"%s\"; leave out --lang"
                    .formatted(
                        language.code(), Words.count(lacking.size(), "phrase"), lacking.get(0))
                : "words: %s; leave out --lang".formatted(Words.ids(whole(beginning))));
      }
    }
    return asked;
  }

  private static List<String> whole(String beginning) {
    return Language.offered().stream()
        .filter(code -> Language.of(code).lacks(beginning).isEmpty())
        .toList();
  }

  private static String known(Model model) {
    return "its labels: "
        + String.join(", ", labels(model))
        + "; words: "
        + String.join(", ", Language.offered());
  }

  private static SortedSet<String> labels(Model model) {
    var languages = new TreeSet<String>();
    languages.add(model.header().language());
    Stream.concat(Stream.of(model.header().title()), model.entities().stream().map(Entity::label))
        .map(Text::translations)
        .forEach(t -> languages.addAll(t.keySet()));
    return languages;
  }
}
