package org.moagraph.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.tree.Keys;
import org.moagraph.model.Entity;
import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.words.Language;
import org.moagraph.words.Words;

/** Which language a picture of a model is in. */
final class Spoken {

  private Spoken() {}

  /**
   * The language that was asked for, where there are words or labels in it, else the model's own.
   * What is then in another language is said.
   */
  static String in(Model model, @Nullable String asked, Terminal terminal) {
    var own = model.header().language();
    if (asked == null) {
      return own;
    }
    if (!Keys.LANGUAGE.matcher(asked).matches()) {
      throw Failure.usage(
          "\"" + asked + "\" is not the code of a language", "such as en or de; " + known(model));
    }
    var labels = labels(model);
    boolean labelled = labels.contains(asked);
    boolean worded = Language.of(asked).code().equals(asked.split("-", 2)[0]);
    if (!labelled && !asked.equals(own)) {
      terminal
          .err()
          .println(
              "note: %s has no labels in \"%s\", so they are in \"%s\"; %s"
                  .formatted(model.id(), asked, own, known(model)));
    }
    if (!worded) {
      terminal
          .err()
          .println("note: there are no words in \"%s\", so they are English".formatted(asked));
    }
    return labelled || worded ? asked : own;
  }

  /**
   * The language of what is told in whole sentences: the one that was asked for, if it lacks none
   * of the phrases that begin so, or the model's own. Sentences in one language about things in
   * another would help nobody.
   */
  static String told(Model model, @Nullable String asked, String what, String... beginnings) {
    if (asked == null) {
      return model.header().language();
    }
    var language = Language.of(asked);
    boolean offered = language.code().equals(asked.split("-", 2)[0]);
    for (var beginning : beginnings) {
      var lacking = language.lacks(beginning);
      if (!offered || !lacking.isEmpty()) {
        throw Failure.usage(
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
