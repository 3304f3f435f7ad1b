package org.moagraph.teach.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Turns a sentence about certain things into one that can be said of others. */
final class Template {
  private Template() {}

  /**
   * The sentence with each name replaced by its token, longest first; a brace of its own is
   * doubled.
   */
  static String of(String sentence, Map<String, String> tokens) {
    List<String> names =
        tokens.keySet().stream()
            .filter(n -> !n.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    var template = new StringBuilder();
    int at = 0;
    while (at < sentence.length()) {
      int here = at;
      var name = names.stream().filter(n -> sentence.startsWith(n, here)).findFirst();
      if (name.isPresent()) {
        template.append(tokens.get(name.get()));
        at += name.get().length();
      } else {
        char c = sentence.charAt(at++);
        template.append(c == '{' ? "{{" : String.valueOf(c));
      }
    }
    return template.toString();
  }
}
