package org.moagraph.teach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.model.Stimulus;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Scorecard;
import org.moagraph.reason.Scorecard.Grade;
import org.moagraph.reason.ScorecardQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.view.diagram.Selected;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/**
 * What may be asked of a model and what it proves. Whatever rests on disputed claims, on feedback,
 * on hypotheses that disagree, or on a part of the model that an experiment has shown to be wrong,
 * is left open.
 */
public final class Lesson {

  private static final Filter DISPUTED =
      new Filter(List.of(), Optional.empty(), Status.DISPUTED, Optional.empty());

  private record Pair(EntityId from, EntityId to) {}

  private record Case(EntityId stimulus, EntityId readout, EntityId intervention, boolean drug) {}

  private final MoaGraph graph;
  private final Model model;
  private final String language;
  private final Nouns nouns;
  private final Lookalikes kin;
  private final List<Entity> entities;
  private final List<Claim> claims;
  private final Map<Pair, List<Claim>> between = new LinkedHashMap<>();
  private final Map<Pair, Optional<Verdict>> verdicts = new LinkedHashMap<>();
  private final Map<Case, Optional<Outcome>> outcomes = new LinkedHashMap<>();
  private final Map<Integer, NumberSet> reached = new LinkedHashMap<>();
  private Optional<Scorecard> scorecard = Optional.empty();

  private Lesson(MoaGraph graph, Optional<ViewSpec> view, String language) {
    this.graph = graph;
    this.model = graph.model();
    this.language = language;
    var labels = Labels.of(model, language);
    this.nouns = new Nouns(model, labels, new LinkedHashMap<>());
    this.kin = new Lookalikes(model);
    model
        .claims()
        .forEach(
            c ->
                between
                    .computeIfAbsent(new Pair(c.source(), c.target()), p -> new ArrayList<>())
                    .add(c));
    var shown = view.map(v -> Selected.by(model, v));
    var told = told(shown.map(Selected::entities).orElse(model.entities()));
    this.entities = told;
    var ids = new LinkedHashSet<>(told.stream().map(Entity::id).toList());
    this.claims =
        shown.map(Selected::claims).orElse(model.claims()).stream()
            .filter(c -> ids.contains(c.source()) && ids.contains(c.target()))
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();
  }

  /** About the entities and claims of a view, or of the whole model; proofs use all of it. */
  public static Lesson of(MoaGraph graph, Optional<ViewSpec> view, String language) {
    return new Lesson(graph, view, language);
  }

  /** Entities whose names cannot be taken for one another, by id. */
  private List<Entity> told(List<Entity> some) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    model.entities().forEach(e -> uses.merge(key(e), 1, Integer::sum));
    return some.stream()
        .filter(e -> uses.getOrDefault(key(e), 0) == 1)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  private String key(Entity entity) {
    return nouns.label(entity.id()).toLowerCase(Locale.ROOT);
  }

  /** The model asked about. */
  public Model model() {
    return model;
  }

  /** The language of what is shown. */
  String language() {
    return language;
  }

  /** The words of its questions. */
  Language words() {
    return Language.of(language, "quiz.");
  }

  Nouns nouns() {
    return nouns;
  }

  /** The entities asked about, by id. */
  List<Entity> entities() {
    return entities;
  }

  /** The claims asked about, by id. */
  List<Claim> claims() {
    return claims;
  }

  boolean isKin(EntityId a, EntityId b) {
    return kin.are(a, b);
  }

  /** Whether the claim is a step of one sign that nothing in the model speaks against. */
  boolean isFirm(Claim claim) {
    return claim.direct()
        && (claim.sign() == Sign.PLUS || claim.sign() == Sign.MINUS)
        && claim.status().atLeast(Status.SUPPORTED)
        && claim.evidence().stream().allMatch(e -> e.stance() == Stance.SUPPORTS);
  }

  List<Claim> between(EntityId from, EntityId to) {
    return between.getOrDefault(new Pair(from, to), List.of());
  }

  Effect effect(EntityId from, EntityId to) {
    return new EffectQuery(from, to, Filter.DEFAULT).run(graph);
  }

  /**
   * The title of the one hypothesis on which the effect rests, or nothing where it is common
   * ground, or several hypotheses agree or share it.
   */
  Optional<String> onlyUnder(EntityId from, EntityId to) {
    var heard =
        effect(from, to).byHypothesis().entrySet().stream()
            .filter(e -> e.getValue() != Verdict.NONE)
            .map(Map.Entry::getKey)
            .toList();
    boolean alone = heard.size() == 1 && !isShared(heard.get(0));
    return alone ? Optional.of(title(heard.get(0))) : Optional.empty();
  }

  private boolean isShared(HypothesisId id) {
    return model.hypotheses().stream().anyMatch(h -> h.includes().contains(id));
  }

  /** The title of a hypothesis. */
  String title(HypothesisId id) {
    return model.hypotheses().stream()
        .filter(h -> h.id().equals(id))
        .map(h -> Nouns.readable(h.title().in(language), id.value()))
        .findFirst()
        .orElse(id.value());
  }

  /** The net effect where nothing leaves it open; {@code ambiguous} is an answer, too. */
  Optional<Verdict> verdict(EntityId from, EntityId to) {
    var pair = new Pair(from, to);
    var known = verdicts.get(pair);
    if (known == null) {
      known = provenVerdict(from, to);
      verdicts.put(pair, known);
    }
    return known;
  }

  private Optional<Verdict> provenVerdict(EntityId from, EntityId to) {
    var effect = effect(from, to);
    boolean open = !effect.settled() || effect.opposes() || effect.verdict() == Verdict.UNKNOWN;
    if (open || from.equals(to) || !effect.unknown().isEmpty()) {
      return Optional.empty();
    }
    var disputed = new EffectQuery(from, to, DISPUTED).run(graph);
    if (disputed.verdict() != effect.verdict()) {
      return Optional.empty();
    }
    if (effect.verdict() == Verdict.NONE
        && (leads(from, to) || isJoined(from, to) || leadsToKin(from, to))) {
      return Optional.empty();
    }
    boolean contradicted =
        effect
            .verdict()
            .sign()
            .filter(s -> between(from, to).stream().anyMatch(c -> c.sign() == s.inverse()))
            .isPresent();
    return contradicted || isNullReported(from, to, effect)
        ? Optional.empty()
        : Optional.of(effect.verdict());
  }

  /**
   * Whether something other than a null result relates the two, or their names could be mixed up.
   */
  private boolean isJoined(EntityId from, EntityId to) {
    var all = new ArrayList<>(between(from, to));
    all.addAll(between(to, from));
    return isKin(from, to) || all.stream().anyMatch(c -> c.relation() != Relation.DOES_NOT_AFFECT);
  }

  /** Whether something is reached whose name could be mixed up with the end. */
  private boolean leadsToKin(EntityId from, EntityId to) {
    return model.entities().stream().anyMatch(e -> isKin(e.id(), to) && leads(from, e.id()));
  }

  private boolean isNullReported(EntityId from, EntityId to, Effect effect) {
    return effect.verdict() != Verdict.NONE
        && between(from, to).stream().anyMatch(c -> c.relation() == Relation.DOES_NOT_AFFECT);
  }

  /** Whether the agent acts directly on the target. */
  Truth hits(EntityId agent, EntityId target) {
    if (between(agent, target).stream().anyMatch(this::isFirm)) {
      return Truth.TRUE;
    }
    boolean kindred =
        model.claims().stream()
            .anyMatch(c -> c.source().equals(agent) && isKin(c.target(), target));
    boolean away = !leads(agent, target) && between(agent, target).isEmpty();
    return away && !kindred && between(target, agent).isEmpty() ? Truth.FALSE : Truth.OPEN;
  }

  /** Whether one hypothesis accepts both claims as carrying effects. */
  boolean isCoherent(Claim one, Claim other) {
    var frames = graph.frames(Filter.DEFAULT);
    int first = model.claims().indexOf(one);
    int second = model.claims().indexOf(other);
    boolean common = frames.common().active().has(first) && frames.common().active().has(second);
    return common
        || frames.hypotheses().stream()
            .anyMatch(f -> f.active().has(first) && f.active().has(second));
  }

  Truth joins(Statement.Joins step) {
    boolean joined =
        between(step.from(), step.middle()).stream()
                .anyMatch(c -> isFirm(c) && c.sign() == step.first())
            && between(step.middle(), step.to()).stream()
                .anyMatch(c -> isFirm(c) && c.sign() == step.second());
    if (joined) {
      return Truth.TRUE;
    }
    boolean away = !leads(step.from(), step.middle()) || !leads(step.middle(), step.to());
    boolean kin = isKin(step.middle(), step.from()) || isKin(step.middle(), step.to());
    return away && !kin ? Truth.FALSE : Truth.OPEN;
  }

  /** Whether any claims, disputed ones too, lead from the one to the other. */
  boolean leads(EntityId from, EntityId to) {
    int start = graph.number(from);
    var seen = reached.computeIfAbsent(start, this::reached);
    return seen.contains(graph.number(to));
  }

  private NumberSet reached(int start) {
    var claims = ActiveGraph.whole(graph);
    var next = new BitSet();
    claims.outgoing(start, (claim, to) -> next.set(to));
    return claims.reachable(NumberSet.of(next));
  }

  WhatIf whatIf(
      EntityId stimulus, EntityId readout, EntityId intervention, boolean drug, Filter filter) {
    var done =
        drug
            ? new Interventions(
                List.of(),
                List.of(intervention),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of())
            : Interventions.block(intervention);
    return new WhatIfQuery(List.of(new Stimulus(stimulus, true)), readout, done, filter).run(graph);
  }

  /** What becomes of the effect, where all hypotheses agree and no experiment says otherwise. */
  Optional<Outcome> outcome(
      EntityId stimulus, EntityId readout, EntityId intervention, boolean drug) {
    var asked = new Case(stimulus, readout, intervention, drug);
    var known = outcomes.get(asked);
    if (known == null) {
      known = provenOutcome(asked);
      outcomes.put(asked, known);
    }
    return known;
  }

  private Optional<Outcome> provenOutcome(Case asked) {
    if (verdict(asked.stimulus(), asked.readout()).filter(Verdict::isSigned).isEmpty()
        || isRefuted(asked)) {
      return Optional.empty();
    }
    var answer = whatIf(asked, Filter.DEFAULT);
    boolean agreed = answer.byHypothesis().values().stream().distinct().count() <= 1;
    boolean shown =
        answer.outcome() != Outcome.ATTENUATED
            || (!answer.lostRoutes().isEmpty() && !answer.leftRoutes().isEmpty());
    boolean between =
        leads(asked.stimulus(), asked.intervention())
            && leads(asked.intervention(), asked.readout());
    boolean clear =
        answer.outcome() != Outcome.UNDECIDED
            && agreed
            && shown
            && answer.notes().isEmpty()
            && !(answer.outcome() == Outcome.UNAFFECTED
                && (between
                    || isLikeIt(asked)
                    || answer.left().stream().anyMatch(c -> !c.direct())));
    return clear && whatIf(asked, DISPUTED).outcome() == answer.outcome()
        ? Optional.of(answer.outcome())
        : Optional.empty();
  }

  /**
   * Whether the intervention works against what the stimulus does there: it takes away what the
   * stimulus raises, and nothing that the stimulus lowers, which would do the same.
   */
  boolean opposes(EntityId stimulus, EntityId intervention, boolean drug) {
    if (!drug) {
      return verdict(stimulus, intervention).equals(Optional.of(Verdict.INCREASES));
    }
    return model.claims().stream()
        .filter(c -> c.source().equals(intervention) && c.direct() && c.carries())
        .noneMatch(
            c ->
                verdict(stimulus, c.target()).flatMap(Verdict::sign).equals(Optional.of(c.sign())));
  }

  /** Whether a drug given with it moves the readout too, so that "unchanged" would be disputed. */
  private boolean isLikeIt(Case asked) {
    return asked.drug() && leads(asked.intervention(), asked.readout());
  }

  private WhatIf whatIf(Case asked, Filter filter) {
    return whatIf(asked.stimulus(), asked.readout(), asked.intervention(), asked.drug(), filter);
  }

  /** Whether an experiment of the kind came out otherwise than the model says. */
  private boolean isRefuted(Case asked) {
    return scorecard().rows().stream()
        .filter(r -> r.full().grade() != Grade.EXPLAINED)
        .map(Scorecard.Row::experiment)
        .filter(e -> e.readout().equals(asked.readout()))
        .anyMatch(e -> touches(e, asked));
  }

  private boolean touches(Experiment experiment, Case asked) {
    var perturbed = new LinkedHashSet<EntityId>(experiment.block());
    perturbed.addAll(experiment.knockout());
    perturbed.addAll(experiment.with());
    experiment.give().forEach(g -> perturbed.add(g.entity()));
    var held = held(asked.intervention());
    return perturbed.stream()
        .anyMatch(p -> held.contains(p) || held(p).stream().anyMatch(held::contains));
  }

  /** An entity and what it acts on directly, if it is an agent. */
  private Set<EntityId> held(EntityId entity) {
    var held = new LinkedHashSet<EntityId>(List.of(entity));
    if (nouns.entity(entity).type().isAgent()) {
      model.claims().stream()
          .filter(c -> c.direct() && c.carries() && c.source().equals(entity))
          .forEach(c -> held.add(c.target()));
    }
    return held;
  }

  Scorecard scorecard() {
    if (scorecard.isEmpty()) {
      scorecard = Optional.of(new ScorecardQuery(Filter.DEFAULT).run(graph));
    }
    return scorecard.get();
  }

  Truth predicts(HypothesisId hypothesis, String experiment) {
    return scorecard().rows().stream()
        .filter(r -> r.experiment().id().equals(experiment) && r.counts())
        .findFirst()
        .flatMap(r -> Optional.ofNullable(r.byHypothesis().get(hypothesis)))
        .map(Scorecard.Prediction::grade)
        .map(Lesson::truth)
        .orElse(Truth.OPEN);
  }

  private static Truth truth(Grade grade) {
    return switch (grade) {
      case EXPLAINED -> Truth.TRUE;
      case MISSED -> Truth.FALSE;
      case UNDECIDED, USED_AS_EVIDENCE -> Truth.OPEN;
    };
  }

  Truth ordered(List<EntityId> order) {
    boolean forward = true;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        boolean back = leads(order.get(j), order.get(i));
        boolean on = leads(order.get(i), order.get(j));
        if (back && !on) {
          return Truth.FALSE;
        }
        forward &= on && !back;
      }
    }
    return forward ? Truth.TRUE : Truth.OPEN;
  }

  /** Entities by what they are, for options alike in kind. */
  Map<String, List<EntityId>> byType() {
    Map<String, List<EntityId>> byType = new TreeMap<>();
    told(model.entities())
        .forEach(e -> byType.computeIfAbsent(group(e.id()), t -> new ArrayList<>()).add(e.id()));
    return byType;
  }

  /** A group of types of which one may stand for another among options. */
  String group(EntityId id) {
    var type = nouns.entity(id).type();
    return switch (type) {
      case DRUG, TOOL_COMPOUND, DRUG_CLASS -> "agent";
      case METABOLITE -> "metabolite";
      case RECEPTOR, CHANNEL, TRANSPORTER -> "membrane protein";
      case KINASE, ENZYME, PROTEIN, COMPLEX, GROWTH_FACTOR, TRANSCRIPTION_FACTOR, GENE -> "protein";
      case OUTCOME, ADVERSE_EFFECT, DISEASE -> "outcome";
      default -> "process";
    };
  }
}
