package org.moagraph.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of pictures in a language: kinds, verbs, line styles and what a description is made of.
 * Words are asked for in English, which stands where a language is not offered.
 */
public final class Language {

  /** English as the words are asked for. */
  public static final Language ENGLISH = new Language("en", Map.of());

  /** Where a verb takes its object into its midst. */
  private static final String OBJECT = "…";

  private final String code;
  private final Map<String, String> words;

  private Language(String code, Map<String, String> words) {
    this.code = code;
    this.words = words;
  }

  /** Reads the words when they are first asked for. */
  private static final class German {
    static final Language LANGUAGE = new Language("de", read("de.txt"));
  }

  /** The codes of the languages that there are words in. */
  public static List<String> offered() {
    return List.of("en", "de");
  }

  /** The words of that language, or English ones where they are not offered. */
  public static Language of(String code) {
    return code.toLowerCase(Locale.ROOT).split("-", 2)[0].equals("de") ? German.LANGUAGE : ENGLISH;
  }

  private static Map<String, String> read(String name) {
    try (var in = Language.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      var words = new LinkedHashMap<String, String>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains(" = "))
          .map(line -> line.split(" = ", 2))
          .forEach(pair -> words.put(pair[0], pair[1]));
      return Collections.unmodifiableMap(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** Whether it is English. */
  public boolean isEnglish() {
    return words.isEmpty();
  }

  /** Whether it has that word. */
  public boolean has(String english) {
    return isEnglish() || words.containsKey(english);
  }

  /** The word, as it stands alone. */
  public String say(String english) {
    return pattern(english).replace(" " + OBJECT, "");
  }

  /** Who does what to whom, without a full stop. */
  public String sentence(String subject, String verb, String object) {
    var said = pattern(verb);
    var predicate = said.contains(OBJECT) ? said.replace(OBJECT, object) : said + " " + object;
    return subject + " " + predicate;
  }

  private String pattern(String english) {
    return words.getOrDefault(english, english);
  }

  /** The names with commas, and an "and" before the last; there is at least one. */
  public String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " " + say("and") + " " + names.get(last);
  }
}
