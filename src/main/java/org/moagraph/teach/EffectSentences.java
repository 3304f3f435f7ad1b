package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityType;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.words.English;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** Says what one entity does to others in the end, those alike in one sentence. */
final class EffectSentences {

  /** Effects of which the same is said: the same verdict, by the same hypotheses. */
  private record Alike(
      Verdict verdict,
      boolean opposes,
      boolean adverse,
      boolean differ,
      int asked,
      List<HypothesisId> heard,
      List<HypothesisId> silent,
      int looped) {

    static Alike of(Effect effect, boolean adverse) {
      var heard = effect.heard();
      boolean differ = heard.stream().map(effect.byHypothesis()::get).distinct().count() > 1;
      return new Alike(
          effect.verdict(),
          effect.opposes(),
          adverse,
          differ,
          effect.byHypothesis().size(),
          heard,
          effect.silent(),
          effect.loopIn().size());
    }
  }

  /** Silent hypotheses that are named rather than counted. */
  private static final int NAMED = 2;

  private final Nouns nouns;
  private final Language words;

  private final Labels labels;

  EffectSentences(Nouns nouns, Labels labels, Language words) {
    this.words = words;
    this.nouns = nouns;
    this.labels = labels;
  }

  /** The effects all come from one entity. */
  List<Sentence> sentences(List<Effect> effects) {
    Map<Alike, List<Effect>> alike = new LinkedHashMap<>();
    for (var effect : effects) {
      boolean adverse = nouns.entity(effect.to()).type() == EntityType.ADVERSE_EFFECT;
      var kind = Alike.of(effect, adverse);
      alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(effect);
    }
    var said = new ArrayList<Sentence>();
    alike.forEach(
        (kind, group) -> {
          said.add(sentence(kind, group));
          silent(kind).ifPresent(said::add);
        });
    return said;
  }

  private Sentence sentence(Alike kind, List<Effect> effects) {
    var from = nouns.named(effects.get(0).from());
    var to = effects.stream().map(e -> nouns.named(e.to())).toList();
    boolean several = nouns.isPlural(effects.get(0).from());
    var said =
        switch (kind.verdict()) {
          case INCREASES ->
              words.agree(several, kind.adverse() ? "story.causes" : "story.increases", from, to);
          case DECREASES ->
              words.agree(several, kind.adverse() ? "story.lessens" : "story.decreases", from, to);
          case AMBIGUOUS ->
              words.agree(several, kind.differ() ? "story.differ" : "story.ambiguous", from, to);
          case UNKNOWN -> words.agree(several, "story.unknown", from, to);
          case NONE -> words.say("story.none", from, to);
        };
    return Sentence.said(English.capital(opposed(kind, heard(kind, said)) + "."));
  }

  /** A verdict is that of the hypotheses that have a route, never of the model as a whole. */
  private String heard(Alike kind, String said) {
    int heard = kind.heard().size();
    if (kind.asked() == 0 || kind.verdict() == Verdict.NONE || kind.differ()) {
      return said;
    }
    if (heard == 0) {
      return words.say("story.heard.common", said);
    }
    if (heard == 1 && kind.asked() == 1) {
      return words.say("story.heard.only", said);
    }
    if (heard == 1) {
      var title = title(kind.heard().get(0));
      return words.say("story.heard.one", words.number(kind.asked()), title, said);
    }
    return heard == kind.asked()
        ? words.say("story.heard.all", words.number(heard), said)
        : words.say("story.heard.some", words.number(heard), words.number(kind.asked()), said);
  }

  private Optional<Sentence> silent(Alike kind) {
    int silent = kind.silent().size();
    if (silent == 0 || kind.heard().isEmpty() || kind.verdict() == Verdict.NONE) {
      return Optional.empty();
    }
    var said =
        silent <= NAMED
            ? words.agree(
                silent != 1,
                "story.silent.named",
                words.all(kind.silent().stream().map(this::title).toList()))
            : words.say("story.silent.many", words.number(silent));
    return Optional.of(Sentence.said(English.capital(said + ".")));
  }

  private String title(HypothesisId hypothesis) {
    return words.say("story.title", Nouns.readable(labels.of(hypothesis), hypothesis.value()));
  }

  private String opposed(Alike kind, String said) {
    if (!kind.opposes()) {
      return said;
    }
    return kind.looped() == 0 || kind.looped() == kind.heard().size()
        ? words.say("story.opposed", said)
        : words.agree(kind.looped() != 1, "story.opposed.some", said, words.number(kind.looped()));
  }
}
