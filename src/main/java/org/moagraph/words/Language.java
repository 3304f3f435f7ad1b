package org.moagraph.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.moagraph.text.Resources;

/**
 * The phrases of a language, by key, read from its one resource when they are first asked for. What
 * a language lacks is said in English; {@link #lacks} names it.
 */
public final class Language {

  private static final String EN = "en";

  /** A language is a file of this name beside this class, and its code here. */
  private static final List<String> OFFERED = List.of(EN, "de");

  private static final Map<String, Language> READ = new ConcurrentHashMap<>();

  private final String code;
  private final Grammar grammar;
  private final Map<String, String> phrases;

  private Language(String code, Map<String, String> phrases) {
    this.code = code;
    this.grammar = Grammar.of(code);
    this.phrases = phrases;
  }

  /** The codes of the languages that there are phrases in. */
  public static List<String> offered() {
    return OFFERED;
  }

  /** The phrases of that language, or English ones where they are not offered. */
  public static Language of(String code) {
    var lower = code.toLowerCase(Locale.ROOT);
    int region = lower.indexOf('-');
    var bare = region < 0 ? lower : lower.substring(0, region);
    return READ.computeIfAbsent(OFFERED.contains(bare) ? bare : EN, Language::read);
  }

  /** The phrases that begin so in that language, or English ones where it lacks any of them. */
  public static Language of(String code, String... beginnings) {
    var language = of(code);
    return language.isEnglish() || language.hasAll(beginnings) ? language : of(EN);
  }

  private static Language read(String code) {
    var text = Resources.text(Language.class, code + ".txt");
    return new Language(code, Collections.unmodifiableMap(parsed(text)));
  }

  private static Map<String, String> parsed(String text) {
    var phrases = new LinkedHashMap<String, String>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int equals = text.indexOf(" = ", start);
      if (text.charAt(start) != '#' && equals >= 0 && equals < end) {
        phrases.put(text.substring(start, equals), text.substring(equals + 3, end));
      }
      start = end + 1;
    }
    return phrases;
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** Whether it is English. */
  public boolean isEnglish() {
    return code.equals(EN);
  }

  /** Whether it has that phrase itself. */
  public boolean has(String key) {
    return phrases.containsKey(key);
  }

  private boolean hasAll(String... beginnings) {
    for (var beginning : beginnings) {
      if (!lacks(beginning).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The keys of its own phrases. */
  public List<String> keys() {
    return List.copyOf(phrases.keySet());
  }

  /** The keys that begin so and that only English has, in the order of its resource. */
  public List<String> lacks(String beginning) {
    return of(EN).phrases.keySet().stream()
        .filter(key -> key.startsWith(beginning) && !phrases.containsKey(key))
        .toList();
  }

  /**
   * The phrase of that key, its places filled in order; several names in one place are joined by
   * "and". A place may ask for a form of its name: {@code {0.von}}.
   *
   * @throws IllegalArgumentException where not even English has it
   */
  public String say(String key, Object... places) {
    var phrase = phrases.get(key);
    if (phrase == null) {
      if (isEnglish()) {
        throw new IllegalArgumentException("no phrase for " + key);
      }
      return of(EN).say(key, places);
    }
    return places.length == 0 ? phrase : filled(phrase, places);
  }

  /** What is put in is not looked through for places again. */
  private String filled(String phrase, Object... places) {
    var text = new StringBuilder();
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      text.append(phrase, from, open);
      var form = close - open > 2 ? phrase.substring(open + 3, close) : "";
      text.append(placed(places[phrase.charAt(open + 1) - '0'], form));
      from = close + 1;
    }
    return text.append(phrase, from, phrase.length()).toString();
  }

  /** A name, or several, in that form; anything else as it is. */
  private String placed(Object place, String form) {
    if (place instanceof List<?> names) {
      return all(names.stream().map(n -> placed(n, form)).toList());
    }
    return form.isEmpty() ? String.valueOf(place) : grammar.in(form, String.valueOf(place));
  }

  /** The phrase in its form for one thing, or for several. */
  public String agree(boolean several, String key, Object... places) {
    return say(key + (several ? ".many" : ".one"), places);
  }

  /** One thing, or so many. */
  public String count(long number, String key) {
    return agree(number != 1, key, number);
  }

  /** The phrases of those keys. */
  public List<String> each(String... keys) {
    var phrases = new ArrayList<String>();
    for (var key : keys) {
      phrases.add(say(key));
    }
    return phrases;
  }

  /** A small number as a word. */
  public String number(int count) {
    var words = say("numbers").split(" ");
    return count < words.length ? words[count] : String.valueOf(count);
  }

  /** One of the names, with commas and an "or" before the last. */
  public String either(List<String> names) {
    return Words.join(names, say("or"));
  }

  /** The names with commas, and an "and" before the last. */
  public String all(List<String> names) {
    return Words.join(names, say("and"));
  }

  /**
   * A main clause: what stands in front of it, who does something, and the verb with all that
   * follows it.
   */
  public String clause(List<String> front, String subject, List<String> adverbs, String predicate) {
    return grammar.clause(front, subject, adverbs, predicate);
  }

  /** A name as what a statement is about. */
  public String subject(String name) {
    return grammar.subject(name);
  }

  /** A verb with its object. */
  String with(String object, String verb) {
    return grammar.with(object, verb);
  }

  /** The verb as it is said of several things. */
  String ofSeveral(String verb) {
    return grammar.ofSeveral(verb);
  }

  /** Whether a name is that of several things, as far as its noun tells. */
  public boolean namesSeveral(String name) {
    return grammar.namesSeveral(name);
  }

  /** A name in the midst of a sentence, with its article where the language can tell. */
  public String articled(String name) {
    return isEnglish() ? English.articled(name) : name;
  }
}
