package org.moagraph.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Findings;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.io.RelationTable;
import org.moagraph.io.Source;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.SourceText;
import org.moagraph.io.tree.TreeReader;
import org.moagraph.io.tree.Vocabulary;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.EntityType;

/**
 * A file that says what a database calls things, as it was read: the mapping, where there is no
 * error, and every finding in order. Bad input never throws.
 */
public record MappingFile(Optional<Mapping> mapping, List<Diagnostic> findings) {

  private static final String HELP =
      "write what differs from a graph that was loaded as KGX, for example: nodes: {name: label}";

  private static final List<String> KEYS = List.of("nodes", "edges", "kinds", "relations");

  private static final Vocabulary<EntityType> TYPES =
      Vocabulary.of("kind", Arrays.asList(EntityType.values()), EntityType::word);

  public MappingFile {
    findings = List.copyOf(findings);
  }

  /** Reads a file. */
  public static MappingFile read(Source source) {
    var findings = Findings.complete(source.name());
    var mapping =
        SourceText.of(source, findings)
            .flatMap(text -> TreeReader.read(text, findings))
            .flatMap(root -> Keys.of(root, root.span(), "the mapping", KEYS, "en", findings))
            .map(keys -> read(keys, findings));
    if (mapping.isEmpty() && !findings.hasErrors()) {
      findings.add(Code.E0107, findings.whole(), "the mapping is empty", HELP);
    }
    return new MappingFile(
        findings.hasErrors() ? Optional.empty() : mapping,
        findings.all().stream().sorted(Diagnostic.BY_PLACE).toList());
  }

  private static Mapping read(Keys keys, Findings findings) {
    return new Mapping(
        properties(keys, "nodes", Mapping.NODE, findings),
        properties(keys, "edges", Mapping.EDGE, findings),
        kinds(keys),
        RelationTable.of(relations(keys, findings)));
  }

  private static Map<String, String> properties(
      Keys keys, String group, List<String> known, Findings findings) {
    var properties = new LinkedHashMap<String, String>();
    var values =
        keys.node(group)
            .flatMap(n -> Keys.of(n, n.span(), "\"" + group + "\"", known, "en", findings));
    for (var name : known) {
      values.flatMap(v -> v.line(name)).ifPresent(p -> properties.put(name, p));
    }
    return properties;
  }

  private static Map<String, EntityType> kinds(Keys keys) {
    var kinds = new LinkedHashMap<String, EntityType>();
    keys.named("kinds")
        .forEach(
            (label, field) ->
                scalar(field.value())
                    .flatMap(s -> keys.word(s, TYPES))
                    .ifPresent(type -> kinds.put(label, type)));
    return kinds;
  }

  private static Map<String, PhraseMeaning> relations(Keys keys, Findings findings) {
    var relations = new LinkedHashMap<String, PhraseMeaning>();
    keys.named("relations")
        .forEach(
            (word, field) -> {
              var means = scalar(field.value());
              if (means.isEmpty()) {
                findings.add(
                    Code.E0108,
                    field.value().span(),
                    "\"%s\" in \"relations\" is %s".formatted(word, field.value().described()),
                    "write a relation: \"moa explain predicates\" lists them");
              }
              means.ifPresent(m -> relate(word, m, relations, findings));
            });
    return relations;
  }

  private static void relate(
      String word, YamlNode.Scalar means, Map<String, PhraseMeaning> relations, Findings findings) {
    var meaning = Predicates.read(means.value());
    if (meaning.known()) {
      relations.put(word, meaning);
      return;
    }
    var near = findings.nearest(means.value(), Predicates.words());
    findings.add(
        Code.E0109,
        means.span(),
        "\"%s\" is not a relation".formatted(means.value()),
        near.map("did you mean \"%s\"? "::formatted).orElse("")
            + "\"moa explain predicates\" lists them");
  }

  private static Optional<YamlNode.Scalar> scalar(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()
        ? Optional.of(scalar)
        : Optional.empty();
  }
}
