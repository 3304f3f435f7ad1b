package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.EffectWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/**
 * What lies up- or downstream of an entity, nearest first, each with its net effect.
 *
 * @param types the types of entities that were asked for, or none for all
 * @param others how many things of other types there are
 */
public record ReachAnswer(
    Labels labels,
    EntityId from,
    Facing direction,
    List<Effect> effects,
    List<EntityType> types,
    int others)
    implements Answer {

  /** What is shown is nearest by the route that is shown. */
  private static final Comparator<Effect> BY_STEPS =
      Comparator.comparingInt(e -> e.witness().size());

  private static final List<String> COLUMNS =
      List.of("entity", "label", "effect", "feedback", "settled", "distance", "witness");

  public ReachAnswer {
    effects = List.copyOf(effects);
    types = List.copyOf(types);
  }

  /** Everything that was reached, of whatever type. */
  public ReachAnswer(Labels labels, EntityId from, Facing direction, List<Effect> effects) {
    this(labels, from, direction, effects, List.of(), 0);
  }

  /** Which way was asked. */
  public enum Facing {
    UPSTREAM("upstream"),
    DOWNSTREAM("downstream");

    private final String word;

    Facing(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }

  /** The same answer without what is further away. */
  public ReachAnswer within(int maxDepth) {
    var near = effects.stream().filter(e -> e.distance() <= maxDepth).toList();
    return new ReachAnswer(labels, from, direction, near, types, others);
  }

  /** The same answer with entities of some types only. */
  public ReachAnswer ofTypes(List<EntityType> asked) {
    var wanted = labels.model().entities().stream().filter(e -> asked.contains(e.type()));
    var ids = new HashSet<EntityId>();
    wanted.forEach(e -> ids.add(e.id()));
    var kept = effects.stream().filter(e -> ids.contains(other(e))).toList();
    return new ReachAnswer(labels, from, direction, kept, asked, effects.size() - kept.size());
  }

  private boolean isDownstream() {
    return direction == Facing.DOWNSTREAM;
  }

  private EntityId other(Effect effect) {
    return isDownstream() ? effect.to() : effect.from();
  }

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    page.grid(Table.of(heads(), effects.stream().sorted(BY_STEPS).toList(), this::row));
    footnotes().forEach(page::say);
    return page.page();
  }

  private Phrase headline() {
    var name = labels.of(from);
    if (effects.isEmpty()) {
      return Phrase.of(nothing(name));
    }
    int count = effects.size();
    return isDownstream()
        ? Phrase.of(words().say("answer.reach.raising") + " ")
            .and(name, Tone.STRONG)
            .and(" " + words().say("answer.reach.changed", words().count(count, "answer.things")))
        : Phrase.of(words().count(count, "answer.reach.change") + " ")
            .and(name, Tone.STRONG)
            .and(" " + words().say("answer.reach.when raised"));
  }

  private String nothing(String name) {
    var rest = others == 0 ? "" : words().count(others, "answer.reach.others");
    if (types.isEmpty()) {
      var key = isDownstream() ? "answer.reach.none.down" : "answer.reach.none.up";
      return words().say(key, name, rest);
    }
    var key = isDownstream() ? "answer.reach.no kind.down" : "answer.reach.no kind.up";
    return words().say(key, name, rest, kinds());
  }

  private String kinds() {
    return words().either(types.stream().map(EntityType::word).toList());
  }

  private boolean hasHypotheses() {
    return effects.stream().anyMatch(e -> !e.byHypothesis().isEmpty());
  }

  private List<Phrase> row(Effect effect) {
    var marks = (effect.opposes() ? " *" : "") + (isDoubted(effect) ? " †" : "");
    var verdict = Words.verdict(words(), effect.verdict()).and(marks);
    var name = labels.of(other(effect));
    var witness = effect.witness();
    var chain = Routes.excerpt(witness, labels);
    return hasHypotheses()
        ? Table.row(verdict, name, EffectWords.of(labels, effect).share(), witness.size(), chain)
        : Table.row(verdict, name, witness.size(), chain);
  }

  /** Whether a claim says that no effect was found on this very pair. */
  private static boolean isDoubted(Effect effect) {
    return !effect.beside().foundNone().isEmpty();
  }

  private List<String> heads() {
    var heads =
        words()
            .each(
                "answer.head.effect",
                isDownstream() ? "answer.head.on" : "answer.head.by",
                "answer.head.steps",
                "answer.head.by way of");
    if (hasHypotheses()) {
      heads.add(2, words().say("answer.head.hypotheses"));
    }
    return heads;
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    if (effects.stream().anyMatch(e -> !e.settled())) {
      notes.add(words().say("answer.reach.unsettled"));
    }
    if (effects.stream().anyMatch(Effect::opposes)) {
      notes.add(words().say("answer.reach.opposed"));
    }
    if (effects.stream().anyMatch(ReachAnswer::isDoubted)) {
      notes.add(words().say("answer.reach.doubted"));
    }
    if (notes.isEmpty() && effects.stream().anyMatch(e -> e.verdict() == Verdict.AMBIGUOUS)) {
      notes.add(words().say("answer.reach.ambiguous"));
    }
    return notes;
  }

  private Language words() {
    return labels.words();
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
    fields.put("hypotheses", effect.heard().size());
    fields.put("foundNone", Routes.fields(effect.beside().foundNone()));
    return fields;
  }
}
