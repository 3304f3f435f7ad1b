package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.PartId;
import org.moagraph.model.Stimulus;

/** What the readers of one file share: its findings, its names, and where its parts stand. */
final class FileReading {

  final Findings findings;
  final String language;
  final DeclaredNames entities;
  final DeclaredNames compartments;
  final DeclaredNames hypotheses;
  final DeclaredNames claims;

  /** The types of the entities that have one. */
  final Map<String, EntityType> types = new LinkedHashMap<>();

  final Map<PartId, Span> origins = new LinkedHashMap<>();

  FileReading(Findings findings, String language) {
    this.findings = findings;
    this.language = language;
    this.entities =
        new DeclaredNames("entity", Code.E0201, DeclaredNames.NameForm.REFERENCE, findings);
    this.compartments =
        new DeclaredNames("compartment", Code.E0202, DeclaredNames.NameForm.WORD, findings);
    this.hypotheses =
        new DeclaredNames("hypothesis", Code.E0203, DeclaredNames.NameForm.WORD, findings);
    this.claims =
        new DeclaredNames("claim", Code.E0204, DeclaredNames.NameForm.REFERENCE, findings);
  }

  void origin(PartId part, Span place) {
    origins.putIfAbsent(part, place);
  }

  Optional<Keys> keys(YamlNode node, Span place, String owner, List<String> known) {
    return Keys.of(node, place, owner, known, language, findings);
  }

  Optional<EntityId> entity(YamlNode.Scalar reference) {
    return entities.resolve(reference).map(EntityId::of);
  }

  Optional<EntityId> entity(Keys keys, String key) {
    return keys.scalar(key).flatMap(this::entity);
  }

  List<EntityId> entities(Keys keys, String key) {
    return resolved(keys, key, this::entity);
  }

  List<HypothesisId> hypotheses(Keys keys, String key) {
    return resolved(keys, key, s -> hypotheses.resolve(s).map(HypothesisId::of));
  }

  /** Entities set up, or down where "=down" follows. */
  List<Stimulus> stimuli(Keys keys, String key) {
    return resolved(keys, key, this::stimulus);
  }

  <T> List<T> resolved(Keys keys, String key, Function<YamlNode.Scalar, Optional<T>> resolve) {
    var resolved = new ArrayList<T>();
    for (var word : keys.words(key)) {
      resolve.apply(word).ifPresent(resolved::add);
    }
    return resolved;
  }

  private Optional<Stimulus> stimulus(YamlNode.Scalar scalar) {
    var text = scalar.value();
    int equals = text.lastIndexOf('=');
    if (equals < 0) {
      return entity(scalar).map(e -> new Stimulus(e, true));
    }
    var direction = text.substring(equals + 1).strip();
    if (!direction.equals("up") && !direction.equals("down")) {
      findings.add(
          Code.E0109,
          scalar.span(),
          "unknown direction \"%s\"".formatted(direction),
          "write NAME, NAME=up or NAME=down");
      return Optional.empty();
    }
    var name = text.substring(0, equals).strip();
    return entities
        .resolve(name, scalar.part(0, Math.max(1, name.length())))
        .map(e -> new Stimulus(EntityId.of(e), direction.equals("up")));
  }
}
