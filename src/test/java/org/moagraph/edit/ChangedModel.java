package org.moagraph.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Expectation;
import org.moagraph.model.Experiment;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Stimulus;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.model.ViewSpec.RouteEnds;
import org.moagraph.model.ViewSpec.Selection;
import org.moagraph.model.ViewSpec.Step;

/** Changes of a model as a value, made without its text: what edits of the text must agree with. */
final class ChangedModel {

  private ChangedModel() {}

  static Model with(
      Model m,
      List<Compartment> compartments,
      List<Entity> entities,
      List<Hypothesis> hypotheses,
      List<Claim> claims) {
    return new Model(
        m.header(),
        m.expectations(),
        compartments,
        entities,
        hypotheses,
        claims,
        m.experiments(),
        m.views());
  }

  static Model entities(Model m, List<Entity> entities) {
    return with(m, m.compartments(), entities, m.hypotheses(), m.claims());
  }

  static Model entity(Model m, EntityId id, UnaryOperator<Entity> change) {
    return entities(m, mapped(m.entities(), e -> e.id().equals(id), change));
  }

  static Model claim(Model m, ClaimId id, UnaryOperator<Claim> change) {
    return m.withClaims(mapped(m.claims(), c -> c.id().equals(id), change));
  }

  static Model view(Model m, String id, UnaryOperator<ViewSpec> change) {
    return m.withViews(mapped(m.views(), v -> v.id().equals(id), change));
  }

  private static <T> List<T> mapped(
      List<T> all, java.util.function.Predicate<T> which, UnaryOperator<T> change) {
    return all.stream().map(t -> which.test(t) ? change.apply(t) : t).toList();
  }

  static <T> List<T> plus(List<T> all, T more) {
    var list = new ArrayList<>(all);
    list.add(more);
    return list;
  }

  /** The text with its plain words changed, in the model's own language where there are several. */
  static Text plain(Text old, String now, String language) {
    if (old.translations().isEmpty()) {
      return Text.of(now);
    }
    var all = new LinkedHashMap<>(old.translations());
    var own = all.containsKey(language) ? language : all.keySet().iterator().next();
    all.put(own, now);
    return new Text(now, all);
  }

  // ---- other names ----

  /** Another name for everything that is renamed; the rest is called as it was. */
  record Names(
      Map<String, String> entities,
      Map<String, String> hypotheses,
      Map<String, String> compartments,
      Map<String, String> claims) {

    static Names none() {
      return new Names(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>());
    }

    EntityId of(EntityId id) {
      return EntityId.of(entities.getOrDefault(id.value(), id.value()));
    }

    HypothesisId of(HypothesisId id) {
      return HypothesisId.of(hypotheses.getOrDefault(id.value(), id.value()));
    }

    ClaimId of(ClaimId id) {
      return ClaimId.of(claims.getOrDefault(id.value(), id.value()));
    }

    String place(String id) {
      return compartments.getOrDefault(id, id);
    }
  }

  /** The model with those names; claims that are called by what they say are called so again. */
  static Model renamed(Model m, Names names, Set<String> ownIds) {
    for (var claim : m.claims()) {
      if (!ownIds.contains(claim.id().value())) {
        var now =
            Claim.defaultId(names.of(claim.source()), claim.phrase(), names.of(claim.target()));
        names.claims().putIfAbsent(claim.id().value(), now.value());
      }
    }
    return new Model(
        m.header(),
        each(
            m.expectations(), e -> new Expectation(names.of(e.from()), names.of(e.to()), e.sign())),
        each(
            m.compartments(),
            c ->
                new Compartment(
                    names.place(c.id()),
                    own(c.label(), c.id(), names.place(c.id())),
                    c.kind(),
                    c.parent().map(names::place))),
        each(m.entities(), e -> renamed(e, names)),
        each(m.hypotheses(), h -> renamed(h, names)),
        each(m.claims(), c -> renamed(c, names)),
        each(m.experiments(), e -> renamed(e, names)),
        each(m.views(), v -> renamed(v, m, names)));
  }

  private static <T> List<T> each(List<T> all, Function<T, T> change) {
    return all.stream().map(change).toList();
  }

  /** A label that is the id where the file says none. */
  private static Text own(Text label, String id, String now) {
    return label.equals(Text.of(id)) ? Text.of(now) : label;
  }

  private static Entity renamed(Entity e, Names names) {
    var id = names.of(e.id());
    return new Entity(
        id,
        e.type(),
        own(e.label(), e.id().value(), id.value()),
        e.synonyms(),
        e.brands(),
        e.drugClass(),
        e.xrefs(),
        e.compartment().map(names::place),
        e.note(),
        e.silentAtRest());
  }

  private static Hypothesis renamed(Hypothesis h, Names names) {
    var id = names.of(h.id());
    return new Hypothesis(
        id,
        own(h.title(), h.id().value(), id.value()),
        h.summary(),
        h.falsifier(),
        h.against(),
        each(h.includes(), names::of),
        h.role());
  }

  private static Claim renamed(Claim c, Names names) {
    return c.between(names.of(c.source()), names.of(c.target()), names.of(c.id()))
        .hypotheses(each(c.hypotheses(), names::of))
        .context(c.context().toBuilder().given(each(c.context().given(), names::of)).build())
        .build();
  }

  private static List<Stimulus> stimuli(List<Stimulus> all, Names names) {
    return each(all, s -> new Stimulus(names.of(s.entity()), s.up()));
  }

  private static Experiment renamed(Experiment e, Names names) {
    return new Experiment(
        e.id(),
        e.title(),
        stimuli(e.given(), names),
        each(e.block(), names::of),
        each(e.knockout(), names::of),
        each(e.with(), names::of),
        stimuli(e.give(), names),
        names.of(e.readout()),
        e.measured(),
        e.observed(),
        e.detail(),
        e.context(),
        e.probes(),
        e.evidence(),
        e.note());
  }

  private static Selection renamed(Selection s, Names names) {
    return new Selection(
        each(s.entities(), names::of),
        each(s.claims(), names::of),
        each(s.hypotheses(), names::of),
        s.types(),
        each(s.routes(), r -> new RouteEnds(names.of(r.from()), names.of(r.to()))));
  }

  private static ViewSpec renamed(ViewSpec v, Model m, Names names) {
    var claims = m.claims().stream().map(c -> c.id().value()).toList();
    Function<String, String> shown =
        id ->
            claims.contains(id)
                ? names.of(ClaimId.of(id)).value()
                : names.of(EntityId.of(id)).value();
    var labels = new LinkedHashMap<EntityId, Text>();
    v.labels().forEach((e, t) -> labels.put(names.of(e), t));
    var pins = new LinkedHashMap<EntityId, ViewSpec.Cell>();
    v.pins().forEach((e, c) -> pins.put(names.of(e), c));
    return v.toBuilder()
        .include(renamed(v.include(), names))
        .exclude(renamed(v.exclude(), names))
        .labels(labels)
        .pins(pins)
        .steps(each(v.steps(), s -> new Step(s.title(), each(s.show(), shown))))
        .build();
  }

  // ---- without ----

  /** The model without an entity, and without what means something else then. */
  static Model withoutEntity(Model m, EntityId id) {
    var claims =
        m.claims().stream()
            .filter(c -> !c.source().equals(id) && !c.target().equals(id))
            .filter(c -> !c.context().given().contains(id))
            .toList();
    var rest =
        new Model(
            m.header(),
            m.expectations().stream()
                .filter(e -> !e.from().equals(id) && !e.to().equals(id))
                .toList(),
            m.compartments(),
            m.entities().stream().filter(e -> !e.id().equals(id)).toList(),
            m.hypotheses(),
            claims,
            m.experiments().stream().filter(e -> !names(e, id)).toList(),
            m.views());
    return rest.withViews(views(m, rest));
  }

  private static boolean names(Experiment e, EntityId id) {
    return e.readout().equals(id)
        || e.block().contains(id)
        || e.knockout().contains(id)
        || e.with().contains(id)
        || e.given().stream().anyMatch(s -> s.entity().equals(id))
        || e.give().stream().anyMatch(s -> s.entity().equals(id));
  }

  /** The model without a claim. */
  static Model withoutClaim(Model m, ClaimId id) {
    var rest = m.withClaims(m.claims().stream().filter(c -> !c.id().equals(id)).toList());
    return rest.withViews(views(m, rest));
  }

  /** The model without a hypothesis, and without claims that are its own alone. */
  static Model withoutHypothesis(Model m, HypothesisId id) {
    var claims =
        m.claims().stream()
            .filter(c -> !c.hypotheses().equals(List.of(id)))
            .map(c -> c.toBuilder().hypotheses(without(c.hypotheses(), id)).build())
            .toList();
    var hypotheses =
        m.hypotheses().stream()
            .filter(h -> !h.id().equals(id))
            .map(
                h ->
                    new Hypothesis(
                        h.id(),
                        h.title(),
                        h.summary(),
                        h.falsifier(),
                        h.against(),
                        without(h.includes(), id),
                        h.role()))
            .toList();
    var rest = with(m, m.compartments(), m.entities(), hypotheses, claims);
    return rest.withViews(views(m, rest));
  }

  private static <T> List<T> without(List<T> all, T one) {
    return all.stream().filter(t -> !t.equals(one)).toList();
  }

  /** The model without a place; what was in it is where it was. */
  static Model withoutCompartment(Model m, String id) {
    Optional<String> outer =
        m.compartments().stream()
            .filter(c -> c.id().equals(id))
            .findFirst()
            .flatMap(Compartment::parent);
    Function<Optional<String>, Optional<String>> moved =
        in -> in.filter(id::equals).isPresent() ? outer : in;
    var compartments =
        m.compartments().stream()
            .filter(c -> !c.id().equals(id))
            .map(c -> new Compartment(c.id(), c.label(), c.kind(), moved.apply(c.parent())))
            .toList();
    var entities =
        each(m.entities(), e -> e.toBuilder().compartment(moved.apply(e.compartment())).build());
    return with(m, compartments, entities, m.hypotheses(), m.claims());
  }

  /** The views of a model as far as another still has what they show. */
  private static List<ViewSpec> views(Model old, Model rest) {
    var things = new LinkedHashSet<EntityId>();
    rest.entities().forEach(e -> things.add(e.id()));
    var claims = new LinkedHashSet<ClaimId>();
    rest.claims().forEach(c -> claims.add(c.id()));
    var hypotheses = new LinkedHashSet<HypothesisId>();
    rest.hypotheses().forEach(h -> hypotheses.add(h.id()));
    return old.views().stream()
        .map(v -> view(v, things, claims, hypotheses))
        .filter(v -> !v.include().isEmpty() || old.view(v.id()).orElseThrow().include().isEmpty())
        .toList();
  }

  private static Selection selection(
      Selection s, Set<EntityId> things, Set<ClaimId> claims, Set<HypothesisId> hypotheses) {
    return new Selection(
        s.entities().stream().filter(things::contains).toList(),
        s.claims().stream().filter(claims::contains).toList(),
        s.hypotheses().stream().filter(hypotheses::contains).toList(),
        s.types(),
        s.routes().stream()
            .filter(r -> things.contains(r.from()) && things.contains(r.to()))
            .toList());
  }

  private static ViewSpec view(
      ViewSpec v, Set<EntityId> things, Set<ClaimId> claims, Set<HypothesisId> hypotheses) {
    var labels = new LinkedHashMap<>(v.labels());
    labels.keySet().retainAll(things);
    var pins = new LinkedHashMap<>(v.pins());
    pins.keySet().retainAll(things);
    var steps =
        v.steps().stream()
            .map(
                s ->
                    new Step(
                        s.title(),
                        s.show().stream()
                            .filter(
                                n ->
                                    things.contains(EntityId.of(n))
                                        || claims.contains(ClaimId.of(n)))
                            .toList()))
            .toList();
    var left = new ArrayList<Step>();
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).show().isEmpty() || v.steps().get(i).show().isEmpty()) {
        left.add(steps.get(i));
      }
    }
    return v.toBuilder()
        .include(selection(v.include(), things, claims, hypotheses))
        .exclude(selection(v.exclude(), things, claims, hypotheses))
        .labels(labels)
        .pins(pins)
        .steps(left)
        .build();
  }
}
