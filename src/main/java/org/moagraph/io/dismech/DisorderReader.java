package org.moagraph.io.dismech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.DeclaredNodes;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Predicates;
import org.moagraph.io.Source;
import org.moagraph.io.tree.CuratedEvidence;
import org.moagraph.io.tree.PlainValues;
import org.moagraph.io.tree.TreeGraph;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Status;
import org.moagraph.model.Text;
import org.moagraph.text.UniqueNames;

/**
 * One reading of one disorder. Things are called by their names, as the file refers to them. That
 * one mechanism is downstream of another does not say whether it goes up or down with it.
 */
final class DisorderReader {

  private static final String LEADS_TO = "leads to";

  /** What is no mechanism: how the disorder is named, found, counted and cited. */
  private static final List<String> HEAD =
      List.of("name", "description", "pathophysiology", "mechanistic_hypotheses");

  private final YamlNode.Fields disorder;
  private final Source source;
  private final int number;
  private final Findings findings;
  private final DeclaredNodes<Entity> entities;
  private final Map<PartId, Span> places = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final UniqueNames ids = new UniqueNames();
  private final Rivals rivals;

  DisorderReader(YamlNode.Fields disorder, Source source, int number) {
    this.disorder = disorder;
    this.source = source;
    this.number = number;
    this.findings = Findings.bounded(source.name());
    this.entities =
        DeclaredNodes.keeping(
            "mechanism", findings, name -> Entity.of(EntityId.of(name), EntityType.ENTITY, name));
    this.rivals = new Rivals(disorder, findings, places);
  }

  Loaded read() {
    declare("pathophysiology", EntityType.PROCESS);
    declare("phenotypes", EntityType.OUTCOME);
    claims("pathophysiology");
    claims("phenotypes");
    TreeGraph.items(disorder, "treatments").forEach(this::readTreatment);
    disorder
        .fields()
        .keySet()
        .forEach(
            name -> {
              if (!HEAD.contains(name) && !List.of("phenotypes", "treatments").contains(name)) {
                findings.leaveOut("\"%s\" of the disorder".formatted(name));
              }
            });
    var model =
        new Model(
            header(),
            List.of(),
            List.of(),
            List.copyOf(entities.all()),
            rivals.all(),
            claims,
            List.of(),
            List.of());
    places.put(PartId.model(model.id()), disorder.span());
    return Loaded.of(model, places, findings);
  }

  private Header header() {
    var name = TreeGraph.text(disorder, "name");
    var id = number == 1 ? source.stem() : source.stem() + "-" + number;
    return new Header(
        id,
        Text.of(name.orElse(id)),
        TreeGraph.text(disorder, "description").map(Text::of),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en");
  }

  private void declare(String section, EntityType type) {
    for (var entry : TreeGraph.items(disorder, section)) {
      named(entry, section).ifPresent(fields -> declare(fields, type));
    }
  }

  /** The entry, if it is one with a name; else it is reported. */
  private Optional<YamlNode.Fields> named(YamlNode entry, String section) {
    if (entry instanceof YamlNode.Fields fields && TreeGraph.text(fields, "name").isPresent()) {
      return Optional.of(fields);
    }
    findings.add(Code.E0113, entry.span(), "an entry of \"%s\" without a name".formatted(section));
    return Optional.empty();
  }

  private void declare(YamlNode.Fields entry, EntityType type) {
    var name = TreeGraph.text(entry, "name").orElseThrow();
    if (!entities.accepts(name, entry.span())) {
      return;
    }
    entities.put(
        name,
        Entity.builder(EntityId.of(name), type)
            .label(Text.of(name))
            .xrefs(term(entry, "phenotype_term").stream().toList())
            .note(TreeGraph.text(entry, "description"))
            .build());
    places.put(PartId.entity(name), entry.span());
    for (var key : entry.fields().keySet()) {
      if (!KNOWN.contains(key)) {
        findings.leaveOut("\"%s\" of a mechanism or a phenotype".formatted(key));
      }
    }
  }

  private static final List<String> KNOWN =
      List.of("name", "description", "downstream", "phenotype_term", "category");

  /** The identifier of the term by which a thing is grounded. */
  private static Optional<Curie> term(YamlNode.Fields entry, String key) {
    return TreeGraph.group(entry, key)
        .flatMap(grounding -> TreeGraph.group(grounding, "term"))
        .flatMap(term -> TreeGraph.text(term, "id"))
        .flatMap(Curie::parse);
  }

  private void claims(String section) {
    for (var entry : TreeGraph.items(disorder, section)) {
      if (entry instanceof YamlNode.Fields fields) {
        var name = TreeGraph.text(fields, "name");
        name.ifPresent(
            n ->
                fields
                    .value("downstream")
                    .map(PlainValues::items)
                    .orElse(List.of())
                    .forEach(effect -> readDownstream(n, effect)));
      }
    }
  }

  private void readDownstream(String from, YamlNode effect) {
    var target = target(effect);
    if (target.isEmpty()) {
      findings.add(Code.E0113, effect.span(), "what is downstream needs a \"target\"");
      return;
    }
    findings.leaveOut("the sign of what is downstream, which dismech does not state");
    add(from, LEADS_TO, Predicates.NOT_KNOWN, target.get(), effect);
  }

  private static Optional<String> target(YamlNode effect) {
    return effect instanceof YamlNode.Fields fields
        ? TreeGraph.text(fields, "target")
        : Optional.of(PlainValues.text(effect)).filter(t -> !t.isBlank());
  }

  private void readTreatment(YamlNode entry) {
    named(entry, "treatments")
        .ifPresent(
            treatment -> {
              var acts = TreeGraph.items(treatment, "target_mechanisms");
              if (acts.isEmpty()) {
                findings.leaveOut("a treatment of which no mechanism is stated");
              } else {
                readActs(treatment, acts);
              }
            });
  }

  private void readActs(YamlNode.Fields treatment, List<YamlNode> acts) {
    var name = TreeGraph.text(treatment, "name").orElseThrow();
    boolean isDrug =
        TreeGraph.group(treatment, "treatment_term")
            .filter(term -> !TreeGraph.items(term, "therapeutic_agent").isEmpty())
            .isPresent();
    declare(treatment, isDrug ? EntityType.DRUG : EntityType.ENTITY);
    for (var act : acts) {
      var target = target(act);
      if (target.isEmpty() || !(act instanceof YamlNode.Fields fields)) {
        findings.add(Code.E0113, act.span(), "what a treatment acts on needs a \"target\"");
        continue;
      }
      var effect = TreeGraph.text(fields, "treatment_effect").orElse("?");
      var word = effect.toLowerCase(Locale.ROOT).replace('_', ' ');
      var reading = source.relations().read(word);
      source.relations().report(word, findings, act::span);
      add(name, word, reading.turned() ? Predicates.NOT_KNOWN : reading, target.get(), act);
    }
  }

  private void add(
      String from, String phrase, Predicates.PhraseMeaning reading, String to, YamlNode place) {
    var start = entities.end(from, place.span()).orElseThrow().id();
    var target = entities.end(to, place.span()).orElseThrow().id();
    var id = ClaimId.of(ids.next(Claim.defaultId(start, phrase, target).value()));
    places.put(PartId.claim(id), place.span());
    var claim =
        Claim.builder(id, start, reading.relation(), target).sign(reading.sign()).phrase(phrase);
    if (place instanceof YamlNode.Fields fields) {
      var cited = fields.value("evidence").filter(e -> !PlainValues.items(e).isEmpty());
      var evidence = cited.map(c -> CuratedEvidence.of(c, findings)).orElse(List.of());
      claim
          .note(TreeGraph.text(fields, "description"))
          .hypotheses(rivals.of(fields))
          .evidence(evidence)
          .annotations(annotations(fields));
      if (cited.isPresent() && evidence.isEmpty()) {
        claim.status(Status.PUTATIVE);
      }
    }
    claims.add(claim.build());
  }

  private static final List<String> LINK =
      List.of("target", "description", "evidence", "hypothesis_groups");

  private static Map<String, String> annotations(YamlNode.Fields fields) {
    var annotations = new LinkedHashMap<String, String>();
    fields
        .fields()
        .forEach(
            (key, field) -> {
              if (!LINK.contains(key)) {
                annotations.put(key, PlainValues.text(field.value()));
              }
            });
    return annotations;
  }
}
