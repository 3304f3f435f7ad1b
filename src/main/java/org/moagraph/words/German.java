package org.moagraph.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How German puts names into sentences: with the article of their noun, in the case of their place,
 * where its ending tells the gender. Names of molecules and whatever it does not know stay bare.
 */
final class German {

  private static final List<String> MASCULINE =
      List.of(
          "rezeptor",
          "kanal",
          "transporter",
          "komplex",
          "faktor",
          "weg",
          "kortex",
          "cortex",
          "kern",
          "kreis",
          "spiegel",
          "strom",
          "tonus",
          "schlaf",
          "druck",
          "abbau",
          "aufbau",
          "umsatz",
          "prozess",
          "antrieb",
          "metabolit",
          "stoff",
          "knockout",
          "eingriff",
          "nucleus",
          "abfall",
          "anstieg",
          "einbau",
          "durchsatz");

  private static final List<String> FEMININE =
      List.of(
          "ung",
          "heit",
          "keit",
          "ität",
          "tion",
          "sion",
          "ese",
          "kinase",
          "zelle",
          "synapse",
          "rate",
          "frequenz",
          "aktivität",
          "depression",
          "substanz",
          "region",
          "klasse",
          "abnahme",
          "zunahme",
          "aufnahme",
          "wirkung",
          "genese",
          "blockade",
          "dichte",
          "stärke",
          "kraft");

  private static final List<String> NEUTER =
      List.of(
          "neuron",
          "protein",
          "enzym",
          "netzwerk",
          "system",
          "gen",
          "signal",
          "gewebe",
          "molekül",
          "hinzufügen",
          "feuern",
          "wachstum");

  private static final List<String> PLURAL =
      List.of(
          "rezeptoren",
          "kanäle",
          "neurone",
          "neuronen",
          "zellen",
          "synapsen",
          "symptome",
          "ströme",
          "dornen",
          "gedanken",
          "ionen",
          "oszillationen",
          "spines");

  /** "steigern" and "behandeln" have no e before their n. */
  private static final Pattern ENDS_SHORT = Pattern.compile("e[rl]$");

  private German() {}

  private enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER,
    PLURAL,
    BARE
  }

  /** The name in the form of its place: "der", "den", "dem", "des", "von", "zu" or "dieser". */
  static String in(String form, String name) {
    var gender = gender(name);
    return switch (form) {
      case "von" -> after("von ", "vom ", gender, name);
      case "zu" -> after("zu ", gender == Gender.FEMININE ? "zur " : "zum ", gender, name);
      case "des" -> genitive(gender, name);
      case "dieser" -> article(gender, "dieser ", "diese ", "dieses ", "diese ") + name;
      case "der" -> article(gender, "der ", "die ", "das ", "die ") + name;
      case "den" -> article(gender, "den ", "die ", "das ", "die ") + name;
      case "dem" -> article(gender, "dem ", "der ", "dem ", "den ") + name;
      default -> throw new IllegalArgumentException("no form " + form);
    };
  }

  /** A preposition before a dative, which it may be one word with. */
  private static String after(String preposition, String merged, Gender gender, String name) {
    return switch (gender) {
      case MASCULINE, NEUTER -> merged + name;
      case FEMININE -> merged.equals("zur ") ? merged + name : preposition + "der " + name;
      case PLURAL -> preposition + "den " + dative(name);
      case BARE -> preposition + name;
    };
  }

  private static String genitive(Gender gender, String name) {
    return switch (gender) {
      case MASCULINE, NEUTER -> {
        int end = head(name).length();
        yield "des "
            + name.substring(0, end)
            + ending(name.substring(0, end))
            + name.substring(end);
      }
      case FEMININE, PLURAL -> "der " + name;
      case BARE -> "von " + name;
    };
  }

  private static String ending(String noun) {
    return noun.endsWith("us") || noun.endsWith("rtex") ? "" : noun.endsWith("x") ? "es" : "s";
  }

  /** A clause whose verb is its second part, whatever its first is. */
  static String clause(List<String> front, String subject, List<String> adverbs, String predicate) {
    int end = predicate.indexOf(' ');
    var verb = end < 0 ? predicate : predicate.substring(0, end);
    var words = new ArrayList<String>();
    words.add(front.isEmpty() ? subject : front.get(0));
    words.add(verb);
    if (!front.isEmpty()) {
      words.add(subject);
      words.addAll(front.subList(1, front.size()));
    }
    words.addAll(adverbs);
    if (end >= 0) {
      words.add(predicate.substring(end + 1));
    }
    return String.join(" ", words);
  }

  /** A verb with its object: {@code …} is where that stands, without it the object comes last. */
  static String with(String object, String verb) {
    if (verb.contains("…")) {
      return verb.replace("…", in("den", object));
    }
    int last = verb.lastIndexOf(' ');
    return switch (verb.substring(last + 1)) {
      case "von" -> verb.substring(0, last + 1) + in("des", object);
      case "zu" -> verb.substring(0, last + 1) + in("zu", object);
      case "mit", "in" -> verb + " " + in("dem", object);
      default -> verb + " " + in("den", object);
    };
  }

  private static String dative(String name) {
    return name.endsWith("n") || name.endsWith("s") || name.indexOf(' ') >= 0 ? name : name + "n";
  }

  private static String article(
      Gender gender, String masculine, String feminine, String neuter, String plural) {
    return switch (gender) {
      case MASCULINE -> masculine;
      case FEMININE -> feminine;
      case NEUTER -> neuter;
      case PLURAL -> plural;
      case BARE -> "";
    };
  }

  /** The verb as it is said of several things; its first word is the one that agrees. */
  static String ofSeveral(String verb) {
    int end = verb.indexOf(' ');
    var first = end < 0 ? verb : verb.substring(0, end);
    var many =
        switch (first) {
          case "ist" -> "sind";
          case "hat" -> "haben";
          case "wird" -> "werden";
          case "nimmt" -> "nehmen";
          case "zeigte" -> "zeigten";
          default -> infinitive(first);
        };
    return many + verb.substring(first.length());
  }

  private static String infinitive(String verb) {
    var stem = verb.endsWith("t") ? verb.substring(0, verb.length() - 1) : verb;
    boolean brief = stem.endsWith("e") || !stem.endsWith("ier") && ENDS_SHORT.matcher(stem).find();
    return stem + (brief ? "n" : "en");
  }

  /** Whether a name is that of several things, as far as its noun tells. */
  static boolean namesSeveral(String name) {
    return gender(name) == Gender.PLURAL;
  }

  private static Gender gender(String name) {
    var noun = head(name);
    if (noun.isEmpty() || !Character.isUpperCase(noun.charAt(0))) {
      return Gender.BARE;
    }
    var last = noun.toLowerCase(Locale.ROOT);
    if (endsWith(last, PLURAL)) {
      return Gender.PLURAL;
    }
    if (endsWith(last, MASCULINE)) {
      return Gender.MASCULINE;
    }
    if (endsWith(last, NEUTER)) {
      return Gender.NEUTER;
    }
    return endsWith(last, FEMININE) ? Gender.FEMININE : Gender.BARE;
  }

  private static boolean endsWith(String noun, List<String> endings) {
    return endings.stream().anyMatch(noun::endsWith);
  }

  /** The noun that a name is about: "Besserung" of "Besserung der Symptome", if it is one word. */
  private static String head(String name) {
    var bare = name.replaceFirst(" (der|des|von|vom|in|im|auf|am|an|aus|durch|\\().*", "");
    // an adjective before it would need an ending of its own
    return bare.indexOf(' ') < 0 ? bare : "";
  }
}
