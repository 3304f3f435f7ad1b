package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.EntityType;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.words.English;
import org.moagraph.words.Language;

/** Says what one entity does to others in the end, those alike in one sentence. */
final class EffectSentences {

  private record Alike(Verdict verdict, boolean opposes, boolean adverse) {}

  private final Nouns nouns;
  private final Language words;

  EffectSentences(Nouns nouns, Language words) {
    this.words = words;
    this.nouns = nouns;
  }

  /** The effects all come from one entity. */
  List<Sentence> sentences(List<Effect> effects) {
    Map<Alike, List<Effect>> alike = new LinkedHashMap<>();
    for (var effect : effects) {
      boolean adverse = nouns.entity(effect.to()).type() == EntityType.ADVERSE_EFFECT;
      var kind = new Alike(effect.verdict(), effect.opposes(), adverse);
      alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(effect);
    }
    var said = new ArrayList<Sentence>();
    alike.forEach((kind, group) -> said.add(sentence(kind, group)));
    return said;
  }

  private Sentence sentence(Alike kind, List<Effect> effects) {
    var from = nouns.named(effects.get(0).from());
    var to = words.all(effects.stream().map(e -> nouns.named(e.to())).toList());
    boolean several = nouns.isPlural(effects.get(0).from());
    var said =
        switch (kind.verdict()) {
          case INCREASES ->
              words.agree(several, kind.adverse() ? "story.causes" : "story.increases", from, to);
          case DECREASES ->
              words.agree(several, kind.adverse() ? "story.lessens" : "story.decreases", from, to);
          case AMBIGUOUS -> words.agree(several, "story.ambiguous", from, to);
          case UNKNOWN -> words.agree(several, "story.unknown", from, to);
          case NONE -> words.say("story.none", from, to);
        };
    var whole = kind.opposes() ? words.say("story.opposed", said) : said;
    return Sentence.said(English.capital(whole + "."));
  }
}
