package org.moagraph.words;

import java.util.ArrayList;
import java.util.List;

/** How a language puts phrases and names together; plain where nothing is known of it. */
enum Grammar {
  PLAIN,

  ENGLISH {
    @Override
    String clause(List<String> front, String subject, List<String> adverbs, String predicate) {
      return English.clause(front, subject, adverbs, predicate);
    }

    @Override
    String ofSeveral(String verb) {
      return English.ofSeveral(verb);
    }

    @Override
    boolean namesSeveral(String name) {
      return English.namesSeveral(name);
    }
  },

  GERMAN {
    @Override
    String in(String form, String name) {
      return German.in(form, name);
    }

    @Override
    String subject(String name) {
      return German.in("der", name);
    }

    @Override
    String clause(List<String> front, String subject, List<String> adverbs, String predicate) {
      return German.clause(front, subject, adverbs, predicate);
    }

    @Override
    String with(String object, String verb) {
      return German.with(object, verb);
    }

    @Override
    String ofSeveral(String verb) {
      return German.ofSeveral(verb);
    }

    @Override
    boolean namesSeveral(String name) {
      return German.namesSeveral(name);
    }
  };

  /** The grammar of the language of that code. */
  static Grammar of(String code) {
    return switch (code) {
      case "en" -> ENGLISH;
      case "de" -> GERMAN;
      default -> PLAIN;
    };
  }

  /** A name in the form that a place of a phrase asks for. */
  String in(String form, String name) {
    return name;
  }

  /** A name as what a statement is about. */
  String subject(String name) {
    return name;
  }

  /** A main clause: its front, who does something, and the verb with what follows it. */
  String clause(List<String> front, String subject, List<String> adverbs, String predicate) {
    var words = new ArrayList<>(front);
    words.add(subject);
    words.addAll(adverbs);
    words.add(predicate);
    return String.join(" ", words);
  }

  /** A verb with its object, which stands at "…", else last. */
  String with(String object, String verb) {
    return verb.contains("…") ? verb.replace("…", object) : verb + " " + object;
  }

  /** The verb as it is said of several things. */
  String ofSeveral(String verb) {
    return verb;
  }

  /** Whether a name is that of several things, as far as its noun tells. */
  boolean namesSeveral(String name) {
    return false;
  }
}
