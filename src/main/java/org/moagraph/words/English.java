package org.moagraph.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How English names and sentences are written: capitals, articles, plurals. */
public final class English {

  private static final List<String> BEING = List.of("is", "are", "was", "were");

  private English() {}

  /**
   * A sentence with a capital first, unless it starts with a name that is written otherwise, such
   * as mTORC1 or p38.
   */
  public static String capital(String sentence) {
    return sentence.isEmpty() || isCoded(sentence) ? sentence : upper(sentence);
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Whether its first word has capitals or digits where ordinary words have none. */
  private static boolean isCoded(String text) {
    for (int i = 1; i < text.length() && " ,".indexOf(text.charAt(i)) < 0; i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A label in the midst of a sentence: a word loses its capital, an abbreviation does not. */
  public static String lower(String label) {
    boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
    return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
  }

  /** The label in the midst of a sentence with "the", but for several things. */
  public static String articled(String label) {
    var text = lower(label);
    boolean bare = isPlural(text) || text.startsWith("the ") || text.startsWith("in ");
    return bare ? text : "the " + text;
  }

  /** Whether that noun is several things, as far as its ending tells. */
  public static boolean isPlural(String noun) {
    return noun.endsWith("s")
        && !noun.endsWith("ss")
        && !noun.endsWith("us")
        && !noun.endsWith("is");
  }

  /** The noun that a name is about: "receptors" of "5-HT1 receptors (forebrain)". */
  public static String head(String name) {
    var bare = name.replaceFirst(" (at|in|on|from|of|to|\\().*", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** Whether a name is that of several things, as far as its noun tells. */
  public static boolean namesSeveral(String name) {
    var head = head(name);
    boolean word = head.chars().allMatch(Character::isLowerCase) && head.length() > 3;
    return word && isPlural(head);
  }

  /** A clause with its adverbs before its verb, but behind "is", "are", "was" and "were". */
  static String clause(List<String> front, String subject, List<String> adverbs, String predicate) {
    var words = new ArrayList<>(front);
    words.add(subject);
    var verb = first(predicate);
    boolean being =
        !adverbs.isEmpty() && BEING.contains(verb) && verb.length() < predicate.length();
    if (being) {
      words.add(verb);
    }
    words.addAll(adverbs);
    words.add(being ? predicate.substring(verb.length() + 1) : predicate);
    return String.join(" ", words);
  }

  /** A foreign relation as a verb: "binds to" is one, "regulator of" is not. */
  static String predicate(String phrase) {
    var first = first(phrase);
    return first.endsWith("s") && !first.equals("as") ? phrase : "is " + phrase;
  }

  /** The verb as it is said of several things. */
  static String ofSeveral(String verb) {
    var first = first(verb);
    if (first.endsWith("ly") && first.length() < verb.length()) {
      return first + " " + ofSeveral(verb.substring(first.length() + 1));
    }
    return many(first) + verb.substring(first.length());
  }

  private static String first(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  private static String many(String verb) {
    if (verb.equals("is")) {
      return "are";
    }
    if (verb.equals("was")) {
      return "were";
    }
    if (verb.equals("has")) {
      return "have";
    }
    if (verb.equals("does")) {
      return "do";
    }
    if (verb.endsWith("sses") || verb.endsWith("xes")) {
      return verb.substring(0, verb.length() - 2);
    }
    if (verb.endsWith("ies")) {
      return verb.substring(0, verb.length() - 3) + "y";
    }
    return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
  }
}
