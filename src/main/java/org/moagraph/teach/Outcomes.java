package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.EntityType;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.words.English;
import org.moagraph.words.Words;

/** Says what one entity does to others in the end, those alike in one sentence. */
final class Outcomes {

  private record Kind(Verdict verdict, boolean opposes, boolean adverse) {}

  private final Nouns nouns;

  Outcomes(Nouns nouns) {
    this.nouns = nouns;
  }

  /** The effects all come from one entity. */
  List<Sentence> sentences(List<Effect> effects) {
    Map<Kind, List<Effect>> alike = new LinkedHashMap<>();
    for (var effect : effects) {
      boolean adverse = nouns.entity(effect.to()).type() == EntityType.ADVERSE_EFFECT;
      var kind = new Kind(effect.verdict(), effect.opposes(), adverse);
      alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(effect);
    }
    var said = new ArrayList<Sentence>();
    alike.forEach((kind, group) -> said.add(sentence(kind, group)));
    return said;
  }

  private Sentence sentence(Kind kind, List<Effect> effects) {
    var from = nouns.named(effects.get(0).from());
    var to = Words.all(effects.stream().map(e -> nouns.named(e.to())).toList());
    boolean plural = nouns.isPlural(effects.get(0).from());
    var s = plural ? "" : "s";
    var words =
        switch (kind.verdict()) {
          case INCREASES -> from + (kind.adverse() ? " cause" : " increase") + s + " " + to;
          case DECREASES -> from + (kind.adverse() ? " lessen" : " reduce") + s + " " + to;
          case AMBIGUOUS ->
              "it stays open whether "
                  + from
                  + (plural ? " raise" : " raises")
                  + " or lower"
                  + s
                  + " "
                  + to
                  + ": its routes disagree";
          case UNKNOWN -> from + " change" + s + " " + to + ", in a direction that is not known";
          case NONE -> "no undisputed route leads from " + from + " to " + to;
        };
    var feedback = kind.opposes() ? ", though feedback works against it" : "";
    return Sentence.said(English.capital(words + feedback + "."));
  }
}
