package org.moagraph.io.drugmechdb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Claim;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Expectation;
import org.moagraph.model.PartId;
import org.moagraph.model.Sign;

/**
 * Which nodes are the drug and the disease of a path: those with the ids that the path states, else
 * with the names, else the first that the shape of the path allows, which is reported.
 */
final class PathEnds {

  private final YamlNode.Fields about;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Findings findings;
  private final Set<EntityId> sources = new LinkedHashSet<>();
  private final Set<EntityId> targets = new LinkedHashSet<>();
  private final Optional<Entity> drug;
  private final Optional<Entity> disease;

  PathEnds(
      YamlNode.Fields about, Collection<Entity> entities, List<Claim> claims, Findings findings) {
    this.about = about;
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
    this.findings = findings;
    claims.forEach(
        claim -> {
          sources.add(claim.source());
          targets.add(claim.target());
        });
    this.drug =
        named("drug", List.of("drug_mesh", "drugbank"), EntityType.DRUG)
            .or(() -> guessed("drug", e -> e.type() == EntityType.DRUG && isStart(e)))
            .or(() -> guessed("drug", e -> e.type() == EntityType.DRUG))
            .or(() -> guessed("drug", this::isStart));
    this.disease =
        named("disease", List.of("disease_mesh"), EntityType.DISEASE)
            .or(() -> guessed("disease", e -> e.type() == EntityType.DISEASE && isEnd(e)))
            .or(() -> guessed("disease", e -> e.type() == EntityType.OUTCOME && isEnd(e)))
            .or(() -> guessed("disease", e -> e.type() == EntityType.DISEASE))
            .or(() -> guessed("disease", this::isEnd));
  }

  /**
   * Reports a drug that is labelled as a disease, and a disease that is labelled as a substance.
   */
  void reportKinds(Map<PartId, Span> places) {
    drug.filter(e -> e.type().isOutcome()).ifPresent(e -> reportKind("drug", e, places));
    disease
        .filter(
            e ->
                e.type().isAgent()
                    || EntityType.CHEMICALS.contains(e.type())
                    || EntityType.GENE_PRODUCTS.contains(e.type()))
        .ifPresent(e -> reportKind("disease", e, places));
  }

  private void reportKind(String what, Entity entity, Map<PartId, Span> places) {
    findings.add(
        Code.W0302,
        places.getOrDefault(PartId.entity(entity.id()), about.span()),
        "\"%s\" is the %s of the record%s, and its node is labelled as a %s"
            .formatted(
                entity.label(),
                what,
                stated("_id").findFirst().map(id -> " \"" + id + "\"").orElse(""),
                entity.type().word()));
  }

  /** That the drug lowers the disease, where both are found. */
  Optional<Expectation> expectation() {
    if (drug.isEmpty() || disease.isEmpty()) {
      findings.add(Code.N0902, about.span(), "drug or disease of the path is not among its nodes");
      return Optional.empty();
    }
    return Optional.of(new Expectation(drug.get().id(), disease.get().id(), Sign.MINUS));
  }

  /** All entities, with what the path says of its drug and disease added to these. */
  List<Entity> entities() {
    drug.ifPresent(e -> enrich(e.id(), "drug", List.of("drug_mesh", "drugbank")));
    disease.ifPresent(e -> enrich(e.id(), "disease", List.of("disease_mesh")));
    return List.copyOf(entities.values());
  }

  private boolean isStart(Entity entity) {
    return sources.contains(entity.id()) && !targets.contains(entity.id());
  }

  private boolean isEnd(Entity entity) {
    return targets.contains(entity.id()) && !sources.contains(entity.id());
  }

  private Optional<Entity> named(String name, List<String> idKeys, EntityType type) {
    return idKeys.stream()
        .flatMap(key -> stated(key))
        .flatMap(id -> entities.values().stream().filter(e -> sameId(e.id().value(), id)))
        .findFirst()
        .or(() -> withName(name, e -> e.type() == type))
        .or(() -> withName(name, e -> true));
  }

  private Stream<String> stated(String key) {
    return PathReader.text(about, key).stream();
  }

  private Optional<Entity> withName(String key, Predicate<Entity> kind) {
    return stated(key)
        .flatMap(name -> entities.values().stream().filter(kind).filter(e -> isCalled(e, name)))
        .findFirst();
  }

  private static boolean isCalled(Entity entity, String name) {
    return Stream.concat(Stream.of(entity.label().plain()), entity.synonyms().stream())
        .anyMatch(n -> normal(n).equals(normal(name)));
  }

  /** DrugMechDB writes one DrugBank number as DB:DB00945 and as DB:00945. */
  private static boolean sameId(String one, String other) {
    return normal(one).replace("db:db", "db:").equals(normal(other).replace("db:db", "db:"));
  }

  private static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private Optional<Entity> guessed(String what, Predicate<Entity> fits) {
    var found = entities.values().stream().filter(fits).findFirst();
    found.ifPresent(
        entity ->
            findings.add(
                Code.N0902,
                about.span(),
                "the %s \"%s\" of the path is not among its nodes: \"%s\" is taken for it"
                    .formatted(what, stated(what).findFirst().orElse("?"), entity.label())));
    return found;
  }

  private void enrich(EntityId id, String nameKey, List<String> idKeys) {
    var entity = entities.get(id);
    if (entity == null) {
      return;
    }
    var named = entity;
    for (var name : stated(nameKey).toList()) {
      named = isCalled(named, name) ? named : PathReader.withSynonym(named, name);
    }
    var xrefs = new ArrayList<>(named.xrefs());
    for (var key : idKeys) {
      stated(key)
          .flatMap(text -> Curie.parse(text).stream())
          .filter(curie -> !xrefs.contains(curie))
          .forEach(xrefs::add);
    }
    entities.put(id, named.toBuilder().xrefs(xrefs).build());
  }
}
