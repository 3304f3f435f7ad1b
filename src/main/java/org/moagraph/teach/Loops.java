package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moagraph.model.Sign;
import org.moagraph.reason.Loop;
import org.moagraph.reason.LoopsQuery;
import org.moagraph.words.English;
import org.moagraph.words.Words;

/** Names feedback loops: short ones each, of long ones the shortest of its sign. */
final class Loops {

  private static final int SHORT = 4;

  private Loops() {}

  static List<Sentence> sentences(LoopsQuery.Result found, Nouns nouns) {
    var said = new ArrayList<Sentence>();
    Set<Sign> longer = new LinkedHashSet<>();
    boolean more = !found.complete();
    for (var loop : found.loops()) {
      if (loop.members().size() <= SHORT || longer.add(loop.sign())) {
        said.add(Sentence.said(sentence(loop, nouns)));
      } else {
        more = true;
      }
    }
    if (more && !said.isEmpty()) {
      said.add(Sentence.said("There are further loops of this kind."));
    }
    return said;
  }

  private static String sentence(Loop loop, Nouns nouns) {
    var names = loop.members().stream().map(nouns::named).toList();
    var effect =
        switch (loop.sign()) {
          case PLUS -> "a self-reinforcing loop";
          case MINUS -> "a self-limiting loop, which damps the effect";
          case UNKNOWN, NONE -> "a loop of unknown direction";
        };
    return English.capital(members(loop, names, effect) + ".");
  }

  private static String members(Loop loop, List<String> names, String effect) {
    if (names.size() == 1) {
      return names.get(0) + " acts on itself: " + effect;
    }
    if (names.size() == 2) {
      boolean raise = loop.claims().stream().allMatch(c -> c.sign() == Sign.PLUS);
      return Words.all(names) + (raise ? " raise" : " act on") + " each other: " + effect;
    }
    if (names.size() <= SHORT) {
      return Words.all(names) + " form " + effect;
    }
    var some = new ArrayList<>(names.subList(0, SHORT - 1));
    some.add(Words.number(names.size() - some.size()) + " more");
    return Words.all(some) + " form " + effect;
  }
}
