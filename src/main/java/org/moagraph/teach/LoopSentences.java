package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moagraph.model.Sign;
import org.moagraph.reason.Loop;
import org.moagraph.reason.LoopsQuery;
import org.moagraph.words.English;
import org.moagraph.words.Language;

/** Names feedback loops: short ones each, of long ones the shortest of its sign. */
record LoopSentences(Nouns nouns, Language words) {

  private static final int SHORT = 4;

  List<Sentence> sentences(LoopsQuery.Result found) {
    var said = new ArrayList<Sentence>();
    Set<Sign> longer = new LinkedHashSet<>();
    boolean more = !found.complete();
    for (var loop : found.loops()) {
      if (loop.members().size() <= SHORT || longer.add(loop.sign())) {
        said.add(Sentence.said(sentence(loop)));
      } else {
        more = true;
      }
    }
    if (more && !said.isEmpty()) {
      said.add(Sentence.said(words.say("story.loop.further")));
    }
    return said;
  }

  private String sentence(Loop loop) {
    var names = loop.members().stream().map(nouns::named).toList();
    var effect =
        switch (loop.sign()) {
          case PLUS -> words.say("story.loop.up");
          case MINUS -> words.say("story.loop.down");
          case UNKNOWN, NONE -> words.say("story.loop.unknown");
        };
    return English.capital(members(loop, names, effect) + ".");
  }

  private String members(Loop loop, List<String> names, String effect) {
    if (names.size() == 1) {
      return words.say("story.loop.itself", names.get(0), effect);
    }
    if (names.size() == 2) {
      boolean raise = loop.claims().stream().allMatch(c -> c.sign() == Sign.PLUS);
      return words.say(raise ? "story.loop.raise" : "story.loop.act", names, effect);
    }
    if (names.size() <= SHORT) {
      return words.say("story.loop.form", names, effect);
    }
    var some = new ArrayList<>(names.subList(0, SHORT - 1));
    some.add(words.say("story.loop.more", words.number(names.size() - some.size())));
    return words.say("story.loop.form", some, effect);
  }
}
