package org.moagraph.ask;

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

  /** The language of a picture: the one that was asked for, or the model's own. */
  public static LanguageChoice drawn(Model model, Optional<String> wanted) {
    return wanted
        .map(asked -> of(model, asked))
        .orElseGet(() -> new LanguageChoice(model.header().language(), List.of()));
  }

  /**
   * The language that was asked for, with a note where the model has no labels in it; throws {@link
   * NotUnderstood} where that is no code of a language, or there are no words in it.
   */
  private static LanguageChoice of(Model model, String asked) {
    var own = model.header().language();
    if (!Keys.LANGUAGE.matcher(asked).matches()) {
      throw new NotUnderstood(
          "\"" + asked + "\" is not the code of a language", "such as en or de; " + known(model));
    }
    if (!isOffered(asked)) {
      throw new NotUnderstood(
          "there are no words for a picture in \"" + asked + "\"", known(model));
    }
    boolean labelled = asked.equals(own) || labels(model).contains(asked);
    return new LanguageChoice(
        asked,
        labelled
            ? List.of()
            : List.of(
                "%s has no labels in \"%s\", so they are in \"%s\"; %s"
                    .formatted(model.id(), asked, own, known(model))));
  }

  private static boolean isOffered(String asked) {
    return Language.of(asked).code().equals(asked.split("-", 2)[0]);
  }

  /**
   * The language of what is told in whole sentences: the one that was asked for, if it lacks none
   * of the phrases that begin so, or the model's own. Sentences in one language about things in
   * another would help nobody. Throws {@link NotUnderstood} where it lacks some.
   */
  public static String told(
      Model model, Optional<String> wanted, String what, String... beginnings) {
    wanted.ifPresent(asked -> require(asked, what, beginnings));
    return wanted.orElse(model.header().language());
  }

  /** Throws {@link NotUnderstood} where that language lacks phrases that begin so. */
  public static void require(String asked, String what, String... beginnings) {
    var language = Language.of(asked);
    boolean offered = isOffered(asked);
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
