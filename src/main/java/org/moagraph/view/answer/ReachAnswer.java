package org.moagraph.view.answer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** What lies up- or downstream of an entity, nearest first, each with its net effect. */
public record ReachAnswer(Labels labels, EntityId from, Direction direction, List<Effect> effects)
    implements Answer {

  private static final List<String> COLUMNS =
      List.of("entity", "label", "effect", "feedback", "settled", "distance", "witness");

  public ReachAnswer {
    effects = List.copyOf(effects);
  }

  /** Which way was asked. */
  public enum Direction {
    UPSTREAM("upstream"),
    DOWNSTREAM("downstream");

    private final String word;

    Direction(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }

  /** The same answer without what is further away. */
  public ReachAnswer within(int maxDepth) {
    return new ReachAnswer(
        labels, from, direction, effects.stream().filter(e -> e.distance() <= maxDepth).toList());
  }

  /** The same answer with entities of some types only. */
  public ReachAnswer ofTypes(List<EntityType> types) {
    var wanted = labels.model().entities().stream().filter(e -> types.contains(e.type()));
    var ids = new HashSet<EntityId>();
    wanted.forEach(e -> ids.add(e.id()));
    return new ReachAnswer(
        labels, from, direction, effects.stream().filter(e -> ids.contains(other(e))).toList());
  }

  private boolean isDownstream() {
    return direction == Direction.DOWNSTREAM;
  }

  private EntityId other(Effect effect) {
    return isDownstream() ? effect.to() : effect.from();
  }

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    page.grid(
        Table.of(
            List.of("effect", isDownstream() ? "on" : "by", "steps", "by way of"),
            effects,
            this::row));
    page.say(footnote());
    return page.page();
  }

  private Phrase headline() {
    var name = labels.of(from);
    if (effects.isEmpty()) {
      return Phrase.of(
          isDownstream()
              ? "Nothing in this model changes when " + name + " rises."
              : "Nothing in this model changes " + name + ".");
    }
    int count = effects.size();
    return isDownstream()
        ? Phrase.of("Raising ")
            .and(name, Tone.STRONG)
            .and(" changes " + Words.count(count, "thing") + ", nearest first.")
        : Phrase.of(Words.count(count, "thing changes ", "things change "))
            .and(name, Tone.STRONG)
            .and(" when raised, nearest first.");
  }

  private List<Phrase> row(Effect effect) {
    return Table.row(
        Words.verdict(effect.verdict()).and(effect.opposes() ? " *" : ""),
        labels.of(other(effect)),
        effect.distance(),
        Routes.chain(effect.witness(), labels));
  }

  private Optional<String> footnote() {
    if (effects.stream().anyMatch(e -> !e.settled())) {
      return Optional.of(
          "The model is too large to look at every route: where walks of both signs arrive, the"
              + " answer is left open (ambiguous).");
    }
    if (effects.stream().anyMatch(Effect::opposes)) {
      return Optional.of(
          "* a feedback loop works against it, which damps the effect but does not by itself"
              + " reverse it.");
    }
    return effects.stream().anyMatch(e -> e.verdict() == Verdict.AMBIGUOUS)
        ? Optional.of(
            "Ambiguous: routes or hypotheses disagree; \"moa effect\" tells how for any one of"
                + " these.")
        : Optional.empty();
  }

  @Override
  public Table table() {
    return Table.of(COLUMNS, effects, this::cells);
  }

  private List<Phrase> cells(Effect effect) {
    return Table.row(
        other(effect),
        labels.of(other(effect)),
        effect.verdict().word(),
        EffectAnswer.feedback(effect),
        effect.settled(),
        effect.distance(),
        Routes.ids(effect.witness()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("from", from.value());
    fields.put("direction", direction.word());
    Iterable<Object> reached = () -> effects.stream().<Object>map(this::fields).iterator();
    fields.put("effects", reached);
    return fields;
  }

  private Map<String, Object> fields(Effect effect) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entity", other(effect).value());
    fields.put("label", labels.of(other(effect)));
    fields.put("effect", effect.verdict().word());
    fields.put("feedback", EffectAnswer.feedback(effect));
    fields.put("settled", effect.settled());
    fields.put("distance", effect.distance());
    fields.put("witness", Routes.fields(effect.witness()));
    return fields;
  }
}
