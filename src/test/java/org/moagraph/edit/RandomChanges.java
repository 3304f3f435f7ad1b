package org.moagraph.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Expectation;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.model.ViewSpec.Selection;

/** Changes by a seed, each with the model that must come of it. */
final class RandomChanges {

  /**
   * A change and what it makes of the model.
   *
   * @param lines how many lines of the text may no longer be there as they were
   */
  record Trial(Change change, UnaryOperator<Model> model, int lines) {}

  private static final List<String> WORDS =
      List.of(
          "plain",
          "two words",
          "colon: inside",
          "# hash",
          "it's \"said\"",
          "comma, and [brackets]",
          "yes",
          "12",
          "- dash",
          "ünïcode 🧠 β",
          "null",
          "ends with colon:",
          "back\\slash",
          "{braces}",
          "& * ! % @ `",
          "true");

  private final Random random;
  private final Model model;
  private final Set<String> ownIds;

  /** Of a model whose claims with these ids state them. */
  RandomChanges(Random random, Model model, Set<String> ownIds) {
    this.random = random;
    this.model = model;
    this.ownIds = ownIds;
  }

  Trial next() {
    for (; ; ) {
      var trial = of(random.nextInt(27));
      if (trial.isPresent()) {
        return trial.get();
      }
    }
  }

  private Optional<Trial> of(int number) {
    return switch (number) {
      case 0 -> any(model.entities()).map(this::label);
      case 1 -> any(model.entities()).map(this::note);
      case 2 -> any(model.entities()).map(this::synonyms);
      case 3 -> Optional.of(addEntity());
      case 4, 5, 6 -> addClaim();
      case 7 -> any(model.claims()).map(this::status);
      case 8 -> any(model.claims()).map(this::hypotheses);
      case 9 -> any(model.claims()).map(this::organisms);
      case 10, 11 -> any(model.claims()).map(this::evidence);
      case 12 -> any(model.claims()).map(this::deleteClaim);
      case 13 ->
          any(model.entities()).filter(e -> model.entities().size() > 5).map(this::deleteEntity);
      case 14 -> any(model.hypotheses()).map(this::deleteHypothesis);
      case 15 -> any(model.compartments()).map(this::deleteCompartment);
      case 16 -> any(model.entities()).map(this::renameEntity);
      case 17 -> any(model.hypotheses()).map(this::renameHypothesis);
      case 18 -> any(model.claims()).map(this::renameClaim);
      case 19 -> any(model.views()).flatMap(this::pin);
      case 20 -> any(model.views()).flatMap(this::steps);
      case 21 -> Optional.of(addView());
      case 22 -> Optional.of(addHypothesis());
      case 23 -> any(model.claims()).flatMap(this::setClaim);
      case 24 -> any(model.claims()).flatMap(this::deleteEvidence);
      case 25 -> any(model.entities()).map(this::expectation);
      default -> any(model.compartments()).map(this::renameCompartment);
    };
  }

  private <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private List<String> words() {
    var words = new LinkedHashSet<String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add(word());
    }
    return List.copyOf(words);
  }

  private static Map<String, List<String>> fields(String... keysAndValues) {
    var fields = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      fields.put(keysAndValues[i], List.of(keysAndValues[i + 1]));
    }
    return fields;
  }

  private static Change set(Place place, String key, String value) {
    return new Change.SetField(place, key, Optional.of(value));
  }

  private static Place place(Entity entity) {
    return new Place.Entity(entity.id().value());
  }

  private static Place.Claim place(Claim claim) {
    return new Place.Claim(claim.id().value());
  }

  private Trial label(Entity entity) {
    var now = word();
    return new Trial(
        set(place(entity), "label", now),
        m ->
            ChangedModel.entity(
                m,
                entity.id(),
                e ->
                    e.toBuilder()
                        .label(ChangedModel.plain(e.label(), now, m.header().language()))
                        .build()),
        1);
  }

  private Trial note(Entity entity) {
    Optional<String> now =
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(word() + "\n" + word());
    int lines = entity.note().map(n -> (int) n.lines().count() + 1).orElse(1);
    return new Trial(
        new Change.SetField(place(entity), "note", now),
        m -> ChangedModel.entity(m, entity.id(), e -> e.toBuilder().note(now).build()),
        lines);
  }

  private Trial synonyms(Entity entity) {
    var now = words();
    return new Trial(
        new Change.SetList(place(entity), "synonyms", now),
        m -> ChangedModel.entity(m, entity.id(), e -> e.toBuilder().synonyms(now).build()),
        1);
  }

  private Trial addEntity() {
    var id = "new-" + random.nextInt(1_000_000);
    var label = word();
    return new Trial(
        new Change.AddEntity(Optional.of(id), label, "protein", fields("note", "n: o")),
        m ->
            ChangedModel.entities(
                m,
                ChangedModel.plus(
                    m.entities(),
                    Entity.builder(EntityId.of(id), EntityType.PROTEIN)
                        .label(Text.of(label))
                        .note(Optional.of("n: o"))
                        .build())),
        0);
  }

  private Optional<Trial> addClaim() {
    var source = any(model.entities()).orElseThrow();
    var target = any(model.entities()).orElseThrow();
    var relation = Relation.values()[random.nextInt(Relation.values().length)];
    if (relation.family() == Relation.Family.CARRIER
        || RelationFit.misfit(relation, source.type(), target.type()).isPresent()) {
      return Optional.empty();
    }
    var id = Claim.defaultId(source.id(), relation.word(), target.id());
    if (model.claims().stream().anyMatch(c -> c.id().equals(id))) {
      return Optional.empty();
    }
    var claim =
        Claim.builder(id, source.id(), relation, target.id()).status(Status.PUTATIVE).build();
    return Optional.of(
        new Trial(
            new Change.AddClaim(
                source.id().value(),
                relation.word(),
                target.id().value(),
                fields("status", "putative")),
            m -> m.withClaims(inserted(m.claims(), claim)),
            0));
  }

  private static List<Claim> inserted(List<Claim> claims, Claim claim) {
    int at = claims.size();
    for (int i = 0; i < claims.size(); i++) {
      at = claims.get(i).source().equals(claim.source()) ? i + 1 : at;
    }
    var all = new ArrayList<>(claims);
    all.add(at, claim);
    return all;
  }

  private Trial status(Claim claim) {
    var now = Status.values()[random.nextInt(Status.values().length)];
    return new Trial(
        set(place(claim), "status", now.word()),
        m -> ChangedModel.claim(m, claim.id(), c -> c.toBuilder().status(now).build()),
        1);
  }

  private Trial hypotheses(Claim claim) {
    var now = new ArrayList<HypothesisId>();
    model.hypotheses().stream().filter(h -> random.nextInt(4) == 0).forEach(h -> now.add(h.id()));
    return new Trial(
        new Change.SetList(
            place(claim), "hypotheses", now.stream().map(HypothesisId::value).toList()),
        m -> ChangedModel.claim(m, claim.id(), c -> c.toBuilder().hypotheses(now).build()),
        1);
  }

  private Trial organisms(Claim claim) {
    var now = words();
    return new Trial(
        new Change.SetList(place(claim), "organism", now),
        m ->
            ChangedModel.claim(
                m,
                claim.id(),
                c -> c.toBuilder().context(c.context().toBuilder().organisms(now).build()).build()),
        1);
  }

  private Trial evidence(Claim claim) {
    var cite = word() + " 2001";
    var found =
        new Evidence(
            new Citation(Optional.of(cite), Optional.of("123"), Optional.empty()),
            Stance.REFUTES,
            List.of("mouse"),
            Optional.empty(),
            Optional.empty());
    return new Trial(
        new Change.AddEvidence(
            place(claim),
            fields("supports", "false", "cite", cite, "pmid", "123", "organism", "mouse")),
        m ->
            ChangedModel.claim(
                m,
                claim.id(),
                c -> c.toBuilder().evidence(ChangedModel.plus(c.evidence(), found)).build()),
        1);
  }

  private Optional<Trial> deleteEvidence(Claim claim) {
    if (claim.evidence().isEmpty()) {
      return Optional.empty();
    }
    int number = random.nextInt(claim.evidence().size());
    return Optional.of(
        new Trial(
            new Change.Delete(new Place.Evidence(place(claim), number), false),
            m ->
                ChangedModel.claim(
                    m,
                    claim.id(),
                    c -> {
                      var left = new ArrayList<>(c.evidence());
                      left.remove(number);
                      return c.toBuilder().evidence(left).build();
                    }),
            8));
  }

  private Trial deleteClaim(Claim claim) {
    return new Trial(
        new Change.Delete(place(claim), true),
        m -> ChangedModel.withoutClaim(m, claim.id()),
        Integer.MAX_VALUE);
  }

  private Trial deleteEntity(Entity entity) {
    return new Trial(
        new Change.Delete(place(entity), true),
        m -> ChangedModel.withoutEntity(m, entity.id()),
        Integer.MAX_VALUE);
  }

  private Trial deleteHypothesis(Hypothesis hypothesis) {
    return new Trial(
        new Change.Delete(new Place.Hypothesis(hypothesis.id().value()), true),
        m -> ChangedModel.withoutHypothesis(m, hypothesis.id()),
        Integer.MAX_VALUE);
  }

  private Trial deleteCompartment(Compartment compartment) {
    return new Trial(
        new Change.Delete(new Place.Compartment(compartment.id()), true),
        m -> ChangedModel.withoutCompartment(m, compartment.id()),
        Integer.MAX_VALUE);
  }

  private Trial renamed(Place place, String to, ChangedModel.Names names) {
    return new Trial(
        new Change.RenameId(place, to),
        m -> ChangedModel.renamed(m, names, ownIds),
        Integer.MAX_VALUE);
  }

  private Trial renameEntity(Entity entity) {
    var names = ChangedModel.Names.none();
    var to = "renamed-" + random.nextInt(1_000_000);
    names.entities().put(entity.id().value(), to);
    return renamed(place(entity), to, names);
  }

  private Trial renameHypothesis(Hypothesis hypothesis) {
    var names = ChangedModel.Names.none();
    var to = "way-" + random.nextInt(1_000_000);
    names.hypotheses().put(hypothesis.id().value(), to);
    return renamed(new Place.Hypothesis(hypothesis.id().value()), to, names);
  }

  private Trial renameCompartment(Compartment compartment) {
    var names = ChangedModel.Names.none();
    var to = "place-" + random.nextInt(1_000_000);
    names.compartments().put(compartment.id(), to);
    return renamed(new Place.Compartment(compartment.id()), to, names);
  }

  private Trial renameClaim(Claim claim) {
    var names = ChangedModel.Names.none();
    var to = "claim-" + random.nextInt(1_000_000);
    names.claims().put(claim.id().value(), to);
    return renamed(place(claim), to, names);
  }

  private Optional<Trial> pin(ViewSpec view) {
    var entity = any(model.entities()).orElseThrow().id();
    if (view.pins().containsKey(entity) && random.nextBoolean()) {
      return Optional.of(
          new Trial(
              new Change.Unpin(view.id(), Optional.of(entity.value())),
              m -> ChangedModel.view(m, view.id(), v -> pins(v, entity, Optional.empty())),
              2));
    }
    var cell = new ViewSpec.Cell(random.nextInt(8), random.nextInt(8));
    return Optional.of(
        new Trial(
            new Change.Pin(view.id(), entity.value(), cell.column(), cell.row()),
            m -> ChangedModel.view(m, view.id(), v -> pins(v, entity, Optional.of(cell))),
            1));
  }

  private static ViewSpec pins(ViewSpec view, EntityId entity, Optional<ViewSpec.Cell> cell) {
    var pins = new LinkedHashMap<>(view.pins());
    pins.remove(entity);
    cell.ifPresent(c -> pins.put(entity, c));
    return view.toBuilder().pins(pins).build();
  }

  private Optional<Trial> steps(ViewSpec view) {
    var now = new ArrayList<ViewSpec.Step>();
    view.steps().stream().filter(s -> random.nextInt(3) > 0).forEach(now::add);
    var shown = any(model.entities()).orElseThrow().id().value();
    now.add(random.nextInt(now.size() + 1), new ViewSpec.Step(Text.of("fresh"), List.of(shown)));
    if (view.steps().stream().map(s -> s.title().plain()).distinct().count()
        < view.steps().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Trial(
            new Change.SetSteps(
                view.id(),
                now.stream().map(s -> new Change.Step(s.title().plain(), s.show())).toList()),
            m -> ChangedModel.view(m, view.id(), v -> plainSteps(v, now)),
            Integer.MAX_VALUE));
  }

  /** The steps; where one took the place of another, the other's translations are not asked for. */
  private static ViewSpec plainSteps(ViewSpec view, List<ViewSpec.Step> steps) {
    return view.toBuilder().steps(steps).build();
  }

  private Trial addView() {
    var id = "view-" + random.nextInt(1_000_000);
    var title = word();
    var entity = any(model.entities()).orElseThrow().id();
    return new Trial(
        new Change.AddView(Optional.of(id), title, List.of(entity.value()), List.of()),
        m ->
            m.withViews(
                ChangedModel.plus(
                    m.views(),
                    ViewSpec.builder(id, Text.of(title))
                        .include(
                            new Selection(
                                List.of(entity), List.of(), List.of(), List.of(), List.of()))
                        .build())),
        0);
  }

  private Trial addHypothesis() {
    var id = "way-" + random.nextInt(1_000_000);
    var hypothesis =
        new Hypothesis(
            HypothesisId.of(id),
            Text.of("A way"),
            Optional.of(Text.of("one\ntwo")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Hypothesis.Role.RIVAL);
    return new Trial(
        new Change.AddHypothesis(Optional.of(id), "A way", fields("summary", "one\ntwo")),
        m ->
            ChangedModel.with(
                m,
                m.compartments(),
                m.entities(),
                ChangedModel.plus(m.hypotheses(), hypothesis),
                m.claims()),
        0);
  }

  private Optional<Trial> setClaim(Claim claim) {
    var relation = claim.sign() == Sign.MINUS ? Relation.INCREASES : Relation.DECREASES;
    var entities = model.entities();
    var source = entities.stream().filter(e -> e.id().equals(claim.source())).findFirst();
    var target = entities.stream().filter(e -> e.id().equals(claim.target())).findFirst();
    var now = Claim.defaultId(claim.source(), relation.word(), claim.target());
    boolean own = ownIds.contains(claim.id().value());
    if (RelationFit.misfit(relation, source.get().type(), target.get().type()).isPresent()
        || model.claims().stream().anyMatch(c -> c.id().equals(now))) {
      return Optional.empty();
    }
    var names = ChangedModel.Names.none();
    ClaimId id = own ? claim.id() : now;
    names.claims().put(claim.id().value(), id.value());
    return Optional.of(
        new Trial(
            new Change.SetClaim(
                place(claim), claim.source().value(), relation.word(), claim.target().value()),
            m -> related(m, claim, relation, names),
            Integer.MAX_VALUE));
  }

  /** The model with another relation in a claim, which may have another id then. */
  private Model related(Model m, Claim claim, Relation relation, ChangedModel.Names names) {
    var id = claim.id();
    var kept = new LinkedHashSet<String>();
    m.claims().forEach(c -> kept.add(c.id().value()));
    var named = ChangedModel.renamed(m, names, kept);
    return ChangedModel.claim(
        named,
        names.of(id),
        c ->
            Claim.builder(c.id(), c.source(), relation, c.target())
                .direct(c.direct())
                .status(c.status())
                .hypotheses(c.hypotheses())
                .context(c.context())
                .evidence(c.evidence())
                .note(c.note())
                .build());
  }

  private Trial expectation(Entity from) {
    var to = any(model.entities()).orElseThrow().id();
    boolean up = random.nextBoolean();
    return new Trial(
        new Change.AddExpectation(from.id().value(), to.value(), up),
        m ->
            new Model(
                m.header(),
                ChangedModel.plus(
                    m.expectations(), new Expectation(from.id(), to, up ? Sign.PLUS : Sign.MINUS)),
                m.compartments(),
                m.entities(),
                m.hypotheses(),
                m.claims(),
                m.experiments(),
                m.views()),
        0);
  }
}
