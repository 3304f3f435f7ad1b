package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Span;
import org.moagraph.io.AttributeReader;
import org.moagraph.io.Findings;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Context;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Stance;
import org.moagraph.model.Text;
import org.moagraph.text.UniqueNames;

/** Makes claims of lines, with the publications that they refer to and the organism of the file. */
final class ClaimMaker {

  private final PathwayFile file;
  private final RelationTable relations;
  private final Things things;
  private final Findings findings;
  private final Map<PartId, Span> origins;
  private final Context context;
  private final List<Claim> claims = new ArrayList<>();
  private final UniqueNames ids = new UniqueNames();

  ClaimMaker(
      PathwayFile file,
      RelationTable relations,
      Things things,
      Findings findings,
      Map<PartId, Span> origins) {
    this.file = file;
    this.relations = relations;
    this.things = things;
    this.findings = findings;
    this.origins = origins;
    var organism = file.header().getOrDefault("organism", "");
    this.context =
        organism.isEmpty()
            ? Context.UNSAID
            : Context.builder().organisms(List.of(everyday(organism))).build();
  }

  /** The organism in the word that our models use for it. */
  private static String everyday(String organism) {
    return switch (organism.toLowerCase(Locale.ROOT)) {
      case "homo sapiens" -> "human";
      case "mus musculus" -> "mouse";
      case "rattus norvegicus" -> "rat";
      default -> organism;
    };
  }

  /** All claims so far. */
  List<Claim> claims() {
    return claims;
  }

  /** The thing that a line stands for, of which the sentence takes source and target. */
  EntityId event(Part line, String words, String source, String target) {
    var label = words.formatted(source, target);
    var id = things.next(label);
    things.add(
        Entity.builder(id, EntityType.PROCESS)
            .label(Text.of(label))
            .xrefs(Things.xref(line).stream().toList())
            .build(),
        line.place());
    return id;
  }

  /** These take part in what a line stands for; as what it starts from, or in an unknown way. */
  void join(Part line, List<EntityId> some, EntityId event, boolean input) {
    for (var one : some) {
      var relation = input ? Relation.INCREASES : Relation.REGULATES;
      add(line, one, relation, event, "takes part in");
    }
  }

  /** What a line says in that direction of these ends; what the reader was told comes first. */
  void add(Part line, EntityId source, Steps.Direction direction, EntityId target) {
    var told = relations.told(direction.word());
    var relation =
        told.map(PhraseMeaning::relation)
            .orElseGet(() -> direction.head().between(things.type(source), things.type(target)));
    if (told.isEmpty() && !direction.known()) {
      findings.addUnlisted(direction.word(), line::place);
    }
    boolean turned =
        told.map(PhraseMeaning::turned).orElse(direction.head().relation() == Relation.REQUIRES);
    add(line, turned ? target : source, relation, turned ? source : target, direction.word());
  }

  private void add(Part line, EntityId source, Relation relation, EntityId target, String phrase) {
    var id = ClaimId.of(ids.next(Claim.defaultId(source, relation.word(), target).value()));
    var annotations = new LinkedHashMap<String, String>();
    if (!line.identifier().isBlank()) {
      annotations.put("xref", line.source() + ":" + line.identifier());
    }
    put(
        line,
        Claim.builder(id, source, relation, target)
            .phrase(phrase)
            .context(context)
            .evidence(evidence(line))
            .annotations(annotations)
            .build());
  }

  private void put(Part line, Claim claim) {
    claims.add(claim);
    var part = PartId.claim(claim.id());
    origins.put(part, line.place());
    for (int i = 0; i < claim.evidence().size(); i++) {
      origins.put(PartId.evidence(part, i), line.place());
    }
  }

  private List<Evidence> evidence(Part line) {
    var evidence = new ArrayList<Evidence>();
    for (var id : line.citations()) {
      file.publication(id)
          .map(c -> new Evidence(c, Stance.SUPPORTS, List.of(), Optional.empty(), Optional.empty()))
          .ifPresentOrElse(
              evidence::add,
              () -> findings.leaveOut("reference to a publication that is not listed"));
    }
    return evidence;
  }

  /**
   * Adds the claim that we wrote the line for, unless the drawing has been changed since so that it
   * says something else; what has been cited since is added to it.
   */
  boolean addOwn(Part line, List<EntityId> from, List<EntityId> to) {
    var attributes = Own.own(line.properties());
    var relation = attributes.getOrDefault("relation", "");
    var reading = Predicates.read(relation);
    if (from.size() != 1 || to.size() != 1 || !reading.known()) {
      return false;
    }
    var id = ClaimId.of(ids.next(Own.id(line)));
    var claim = new AttributeReader(attributes).claim(id, from.get(0), to.get(0), reading);
    var head = ArrowHead.of(claim.relation(), claim.sign());
    if (ArrowHead.parse(line.end().head()).filter(head::equals).isEmpty()
        || ArrowHead.parse(line.start().head()).filter(ArrowHead.UNDIRECTED::equals).isEmpty()) {
      return false;
    }
    var evidence = new ArrayList<>(claim.evidence());
    for (var cited : evidence(line)) {
      if (evidence.stream().noneMatch(e -> isSame(e, cited))) {
        evidence.add(cited);
      }
    }
    put(line, claim.toBuilder().evidence(evidence).build());
    return true;
  }

  private static boolean isSame(Evidence one, Evidence other) {
    return one.citation().key().equals(other.citation().key())
        || one.citation().doi().isPresent() && one.citation().doi().equals(other.citation().doi());
  }
}
