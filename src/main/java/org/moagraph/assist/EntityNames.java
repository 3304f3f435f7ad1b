package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;

/** What to say of a thing, place or hypothesis in a few words. */
record EntityNames(Declared.Named named) {

  /** Its type and what readers call it. */
  String detail() {
    var parts = new ArrayList<String>();
    parts.add(named.first("type"));
    parts.add(named.first("kind"));
    parts.add(named.called().equals(named.id()) ? "" : named.called());
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  /** Where it is and how else it is called, or what a hypothesis says. */
  String meaning() {
    var parts = new ArrayList<String>();
    sentence(parts, "In ", List.of(named.first("in")));
    sentence(parts, "Also: ", otherNames());
    sentence(parts, "", List.of(named.first("summary")));
    return String.join(" ", parts);
  }

  private static void sentence(List<String> parts, String begin, List<String> words) {
    var said = String.join(", ", words.stream().filter(w -> !w.isBlank()).toList());
    if (!said.isEmpty()) {
      parts.add(begin + said + (said.endsWith(".") ? "" : "."));
    }
  }

  List<String> otherNames() {
    var names = new ArrayList<>(named.all("synonyms"));
    names.addAll(named.all("brands"));
    return names;
  }

  /** All words by which it is found. */
  String known() {
    var names = new ArrayList<String>();
    names.add(named.id());
    names.addAll(named.all("label"));
    names.addAll(named.all("title"));
    names.addAll(otherNames());
    return String.join(" ", names);
  }
}
