package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Context;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Status;
import org.moagraph.model.Stimulus;
import org.moagraph.model.Text;
import org.moagraph.model.Time;
import org.moagraph.reason.Interventions.ArrowEnds;

/**
 * A small model written in lines such as {@code "a + b"}, {@code "b - c"}, {@code "c ? d"} or
 * {@code "d requires e"}. A claim's id is its line.
 */
final class Sketch {

  private final List<Claim> claims = new ArrayList<>();
  private final Map<HypothesisId, List<HypothesisId>> hypotheses = new LinkedHashMap<>();

  /** A model of steps that all agree on. */
  static Sketch steps(String... lines) {
    return new Sketch().with(lines);
  }

  Sketch with(String... lines) {
    Arrays.stream(lines).map(l -> claim(l, List.of())).forEach(claims::add);
    return this;
  }

  Sketch observed(String line) {
    claims.add(changed(claim(line, List.of()), false, Status.SUPPORTED, Context.UNSAID));
    return this;
  }

  Sketch disputed(String line) {
    claims.add(changed(claim(line, List.of()), true, Status.DISPUTED, Context.UNSAID));
    return this;
  }

  Sketch in(String organism, String line) {
    var context = Context.builder().organisms(List.of(organism)).build();
    claims.add(changed(claim(line, List.of()), true, Status.SUPPORTED, context));
    return this;
  }

  Sketch at(Time time, String... lines) {
    Arrays.stream(lines).forEach(l -> at(time, l));
    return this;
  }

  private void at(Time time, String line) {
    var context = Context.builder().time(Optional.of(time)).build();
    claims.add(changed(claim(line, List.of()), true, Status.SUPPORTED, context));
  }

  /** Steps that one hypothesis makes. */
  Sketch under(String hypothesis, String... lines) {
    var id = HypothesisId.of(hypothesis);
    hypotheses.computeIfAbsent(id, h -> List.of());
    Arrays.stream(lines).map(l -> claim(l, List.of(id))).forEach(claims::add);
    return this;
  }

  Sketch including(String hypothesis, String included) {
    hypotheses.put(HypothesisId.of(hypothesis), List.of(HypothesisId.of(included)));
    return this;
  }

  private static Claim changed(Claim claim, boolean direct, Status status, Context context) {
    return claim.toBuilder().direct(direct).status(status).context(context).build();
  }

  static Claim claim(String line, List<HypothesisId> hypotheses) {
    var words = line.split(" ");
    var relation =
        switch (words[1]) {
          case "+" -> Relation.INCREASES;
          case "-" -> Relation.DECREASES;
          case "?" -> Relation.REGULATES;
          case "requires" -> Relation.REQUIRES;
          case "0" -> Relation.PART_OF;
          default -> throw new IllegalArgumentException(line);
        };
    return Claim.builder(ClaimId.of(line), EntityId.of(words[0]), relation, EntityId.of(words[2]))
        .hypotheses(hypotheses)
        .build();
  }

  Model model() {
    var ids = new LinkedHashSet<EntityId>();
    claims.forEach(c -> ids.addAll(List.of(c.source(), c.target())));
    return new Model(
        Header.of("sketch", "Sketch"),
        List.of(),
        List.of(),
        ids.stream().map(id -> Entity.of(id, typeOf(id), id.value())).toList(),
        hypotheses.entrySet().stream().map(e -> hypothesis(e.getKey(), e.getValue())).toList(),
        claims,
        List.of(),
        List.of());
  }

  private static EntityType typeOf(EntityId id) {
    return id.value().endsWith("drug") ? EntityType.DRUG : EntityType.PROTEIN;
  }

  private static Hypothesis hypothesis(HypothesisId id, List<HypothesisId> includes) {
    return Hypothesis.of(id, Text.of(id.value())).including(includes);
  }

  MoaGraph graph() {
    return MoaGraph.of(model());
  }

  // Questions, in words.

  Effect effect(String from, String to) {
    return effect(from, to, Filter.DEFAULT);
  }

  Effect effect(String from, String to, Filter filter) {
    return new EffectQuery(EntityId.of(from), EntityId.of(to), filter).run(graph());
  }

  /** What becomes of a readout: {@code whatIf("drug", "outcome", "block x", "cut a b")}. */
  WhatIf whatIf(String given, String readout, String... done) {
    var stimuli =
        Arrays.stream(given.split(" ")).filter(s -> !s.isEmpty()).map(Sketch::stimulus).toList();
    return new WhatIfQuery(stimuli, EntityId.of(readout), interventions(done), Filter.DEFAULT)
        .run(graph());
  }

  private static Stimulus stimulus(String text) {
    return text.endsWith("=down")
        ? new Stimulus(EntityId.of(text.substring(0, text.length() - 5)), false)
        : new Stimulus(EntityId.of(text), true);
  }

  private static Interventions interventions(String... done) {
    var byKind =
        Arrays.stream(done)
            .map(d -> d.split(" ", 2))
            .collect(
                Collectors.groupingBy(
                    d -> d[0], Collectors.mapping(d -> d[1], Collectors.toList())));
    return new Interventions(
        of(byKind, "block").stream().map(EntityId::of).toList(),
        of(byKind, "with").stream().map(EntityId::of).toList(),
        of(byKind, "knockout").stream().map(EntityId::of).toList(),
        of(byKind, "give").stream().map(Sketch::stimulus).toList(),
        of(byKind, "cut").stream().map(Sketch::pair).toList(),
        of(byKind, "invert").stream().map(Sketch::pair).toList(),
        of(byKind, "add").stream().map(l -> claim(l, List.of())).toList());
  }

  private static List<String> of(Map<String, List<String>> byKind, String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  private static ArrowEnds pair(String text) {
    var ends = text.split(" ");
    return new ArrowEnds(EntityId.of(ends[0]), EntityId.of(ends[1]));
  }

  static List<String> lines(List<Claim> claims) {
    return claims.stream().map(c -> c.id().value()).toList();
  }
}
