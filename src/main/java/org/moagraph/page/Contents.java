package org.moagraph.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frames;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Names;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Status;
import org.moagraph.teach.Mentions;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Language;
import org.moagraph.words.Naming;

/** The entities and claims of a page with what there is to know about each, in words. */
final class Contents {
  private static final int NAME_LIMIT = 500;
  private static final int NOTE_LIMIT = 1500;

  private final MoaGraph graph;
  private final Diagram diagram;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final List<EntityId> ids;
  private final Map<EntityId, Integer> places = new LinkedHashMap<>();
  private final List<Claim> claims;
  private final List<Boolean> drawn = new ArrayList<>();
  private final Map<HypothesisId, Set<HypothesisId>> accepts = new LinkedHashMap<>();
  private final List<String> names;
  private final List<String> organisms;
  private final Language words;
  private final Mentions mentions;

  Contents(
      MoaGraph graph,
      Diagram diagram,
      List<HypothesisId> hypotheses,
      Language words,
      Mentions mentions) {
    this.graph = graph;
    this.diagram = diagram;
    this.words = words;
    this.mentions = mentions;
    graph.model().entities().forEach(e -> entities.putIfAbsent(e.id(), e));
    this.ids = diagram.nodes().stream().map(n -> EntityId.of(n.id())).toList();
    ids.forEach(id -> places.put(id, places.size()));
    this.claims = claimsOf();
    hypotheses.forEach(h -> accepts.put(h, Frames.closure(graph, h)));
    this.names = namesOf();
    this.organisms = organismsOf();
  }

  private List<Claim> claimsOf() {
    var byId = new LinkedHashMap<String, Claim>();
    graph.model().claims().forEach(c -> byId.put(c.id().value(), c));
    var shown = new ArrayList<Claim>();
    for (var edge : diagram.edges()) {
      Optional.ofNullable(byId.remove(edge.id())).ifPresent(shown::add);
    }
    shown.forEach(c -> drawn.add(true));
    if (ids.size() == entities.size()) {
      shown.addAll(byId.values());
      byId.values().forEach(c -> drawn.add(false));
    }
    return shown;
  }

  private List<String> namesOf() {
    var uses = new LinkedHashMap<String, Integer>();
    diagram.nodes().forEach(n -> uses.merge(n.name(), 1, Integer::sum));
    return diagram.nodes().stream()
        .map(
            n ->
                uses.getOrDefault(n.name(), 0) == 1
                    ? n.name()
                    : n.name() + " (" + where(n.id()).orElse(words(n.id())) + ")")
        .toList();
  }

  private Optional<String> where(String id) {
    return Optional.ofNullable(entities.get(EntityId.of(id)))
        .flatMap(Entity::compartment)
        .map(this::compartment);
  }

  private String compartment(String id) {
    return graph.model().compartments().stream()
        .filter(c -> c.id().equals(id))
        .map(Compartment::label)
        .map(t -> words(t.in(diagram.language())))
        .findFirst()
        .orElse(words(id));
  }

  private List<String> organismsOf() {
    var found = new TreeSet<String>();
    for (var claim : claims) {
      claim.context().organisms().forEach(o -> found.add(words(o).toLowerCase(Locale.ROOT)));
    }
    return List.copyOf(found);
  }

  int size() {
    return ids.size();
  }

  EntityId entity(int place) {
    return ids.get(place);
  }

  Optional<Integer> place(EntityId id) {
    return Optional.ofNullable(places.get(id));
  }

  Entity at(int place) {
    return Objects.requireNonNull(entities.get(ids.get(place)));
  }

  /** In which language the page speaks. */
  Language words() {
    return words;
  }

  /** What is known of experiments with things. */
  Mentions mentions() {
    return mentions;
  }

  /** The place of each claim that is told. */
  Map<ClaimId, Integer> places() {
    var found = new LinkedHashMap<ClaimId, Integer>();
    claims.forEach(c -> found.put(c.id(), found.size()));
    return found;
  }

  /** Whether it makes sense to block it: not what is given, nor what a mechanism leads to. */
  boolean isBlockable(int place) {
    var type = at(place).type();
    return !type.isAgent()
        && switch (type) {
          case OUTCOME, ADVERSE_EFFECT, DISEASE, EXPOSURE, REGION, ORGANISM -> false;
          default -> true;
        };
  }

  List<String> organisms() {
    return organisms;
  }

  List<Claim> claims() {
    return claims;
  }

  List<Diagram.Edge> edges() {
    return diagram.edges();
  }

  List<InteractivePage.Thing> things() {
    return IntStream.range(0, ids.size()).mapToObj(this::thing).toList();
  }

  private InteractivePage.Thing thing(int i) {
    var entity = at(i);
    var node = diagram.nodes().get(i);
    var facts = new ArrayList<InteractivePage.Fact>();
    add(facts, "pages.type", node.kind().label());
    entity.compartment().ifPresent(c -> add(facts, "pages.place", compartment(c)));
    tell(facts, words.count(entity.brands().size(), "pages.brand"), joined(entity.brands()));
    add(facts, "pages.called", joined(entity.synonyms()));
    entity.drugClass().ifPresent(c -> add(facts, "pages.class", c));
    add(facts, "pages.identifiers", joined(entity.xrefs().stream().map(Curie::toString).toList()));
    entity.note().ifPresent(n -> add(facts, "pages.note", n));
    return new InteractivePage.Thing(
        node.id(),
        names.get(i),
        words(mentions.named(entity.id())),
        mentions.isPlural(entity.id()),
        isBlockable(i),
        node.region(),
        where(node.id()),
        facts,
        Names.spellings(entity).map(Names::fold).distinct().toList());
  }

  /** What sentences on the page call entities: what the page does, where they are on it. */
  Naming naming() {
    var plain = Naming.plain(graph.model());
    return new Naming() {
      @Override
      public String of(EntityId entity) {
        var place = places.get(entity);
        return place == null ? plain.of(entity) : names.get(place);
      }

      @Override
      public String of(HypothesisId hypothesis) {
        return plain.of(hypothesis);
      }
    };
  }

  private void add(List<InteractivePage.Fact> facts, String key, String said) {
    tell(facts, words.say(key), said);
  }

  private static void tell(List<InteractivePage.Fact> facts, String about, String said) {
    var told = ReadableText.of(said, NOTE_LIMIT);
    if (!told.isEmpty()) {
      facts.add(new InteractivePage.Fact(about, told));
    }
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }

  private static String words(String text) {
    return ReadableText.of(text, NAME_LIMIT);
  }

  List<InteractivePage.ShownClaim> statements() {
    return IntStream.range(0, claims.size())
        .mapToObj(i -> statement(claims.get(i), drawn.get(i)))
        .toList();
  }

  private InteractivePage.ShownClaim statement(Claim claim, boolean isDrawn) {
    int from = Objects.requireNonNull(places.get(claim.source()));
    int to = Objects.requireNonNull(places.get(claim.target()));
    return new InteractivePage.ShownClaim(
        claim.id().value(),
        from,
        to,
        names.get(from) + " " + words(mentions.clause(claim, names.get(to))),
        claim.isRequirement() ? "0" : claim.sign().symbol(),
        claim.status(),
        isDrawn,
        accepting(claim),
        fitting(claim),
        facts(claim, isDrawn),
        claim.evidence().stream().map(Sources::of).toList());
  }

  private List<Integer> accepting(Claim claim) {
    if (claim.hypotheses().isEmpty()) {
      return List.of();
    }
    var all = List.copyOf(accepts.values());
    return IntStream.range(0, all.size())
        .filter(i -> claim.hypotheses().stream().anyMatch(all.get(i)::contains))
        .boxed()
        .toList();
  }

  private List<Integer> fitting(Claim claim) {
    if (claim.context().organisms().isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, organisms.size())
        .filter(i -> about(organisms.get(i)).accepts(claim))
        .boxed()
        .toList();
  }

  private static Filter about(String organism) {
    return new Filter(List.of(), Optional.of(organism), Status.DISPUTED, Optional.empty());
  }

  private List<InteractivePage.Fact> facts(Claim claim, boolean isDrawn) {
    var facts = new ArrayList<InteractivePage.Fact>();
    var context = claim.context();
    add(facts, "pages.status", claim.status().word());
    if (!claim.direct()) {
      add(facts, "pages.kind", words.say("pages.across"));
    }
    var titles = new LinkedHashSet<String>();
    graph.model().hypotheses().stream()
        .filter(h -> claim.hypotheses().contains(h.id()))
        .forEach(h -> titles.add(words(h.title().in(diagram.language()))));
    tell(facts, words.count(titles.size(), "pages.hypothesis"), String.join("; ", titles));
    context.place().ifPresent(p -> add(facts, "pages.place", p));
    add(facts, "pages.organisms", joined(context.organisms()));
    context.dose().ifPresent(d -> add(facts, "pages.dose", d));
    context.route().ifPresent(r -> add(facts, "pages.route", r));
    context.time().ifPresent(t -> add(facts, "pages.time", t.word()));
    context.when().ifPresent(w -> add(facts, "pages.when", w));
    if (!isDrawn) {
      add(facts, "pages.picture", words.say("pages.not drawn"));
    }
    claim.note().ifPresent(n -> add(facts, "pages.note", n));
    return facts;
  }
}
