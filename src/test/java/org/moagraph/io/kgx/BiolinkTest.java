package org.moagraph.io.kgx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.io.RelationTable;
import org.moagraph.io.kgx.Meaning.Kind;
import org.moagraph.model.Relation;

class BiolinkTest {

  private static Meaning meaning(Map<String, String> columns) {
    return Biolink.meaning(
        Statement.of(name -> columns.getOrDefault(name, "")), RelationTable.PRINTED);
  }

  private static Map<String, String> columns(String predicate, String... pairs) {
    var columns = new HashMap<String, String>();
    columns.put("predicate", predicate);
    for (int i = 0; i < pairs.length; i += 2) {
      columns.put(pairs[i], pairs[i + 1]);
    }
    return columns;
  }

  @ParameterizedTest
  @CsvSource({
    "increased, , +, INCREASES",
    "decreased, , -, DECREASES",
    "upregulated, expression, +, INCREASES_EXPRESSION_OF",
    "downregulated, expression, -, DECREASES_EXPRESSION_OF",
    "increased, activity, +, INCREASES_ACTIVITY_OF",
    "decreased, activity_or_abundance, -, DECREASES",
    "decreased, abundance, -, DECREASES_LEVEL_OF",
    "increased, degradation, -, DECREASES_LEVEL_OF",
    "decreased, degradation, +, INCREASES_LEVEL_OF",
    "increased, localization, ?, REGULATES",
    "increased, transport, ?, REGULATES",
    "increased, mutation_rate, ?, REGULATES",
    "sideways, activity, ?, REGULATES",
    ", activity, ?, REGULATES",
  })
  void theDirectionOfTheObjectAndItsAspectMakeTheSign(
      String direction, String aspect, String sign, Relation relation) {
    var meaning =
        meaning(
            columns(
                "biolink:affects",
                "qualified_predicate",
                "biolink:causes",
                "object_direction_qualifier",
                direction == null ? "" : direction,
                "object_aspect_qualifier",
                aspect == null ? "" : aspect));
    assertThat(meaning.sign().symbol()).isEqualTo(sign);
    assertThat(meaning.relation()).isEqualTo(relation);
  }

  @Test
  void lessOfTheSubjectTurnsTheSign() {
    var columns =
        columns(
            "biolink:affects",
            "subject_direction_qualifier",
            "decreased",
            "object_direction_qualifier",
            "increased");
    assertThat(meaning(columns).sign().symbol()).isEqualTo("-");
    columns.put("subject_aspect_qualifier", "degradation");
    assertThat(meaning(columns).sign().symbol()).isEqualTo("+");
    columns.put("subject_aspect_qualifier", "localization");
    assertThat(meaning(columns).sign().symbol()).isEqualTo("?");
  }

  @ParameterizedTest
  @CsvSource({
    "inhibition, decreased, INHIBITS",
    "agonism, increased, AGONIZES",
    "antagonism, decreased, ANTAGONIZES",
    "inhibition, '', INHIBITS",
    "binding, '', REGULATES",
    "inhibition, increased, REGULATES",
  })
  void aMechanismSaysWhatADrugDoesUnlessTheDirectionDenies(
      String mechanism, String direction, Relation relation) {
    var meaning =
        meaning(
            columns(
                "biolink:affects",
                "causal_mechanism_qualifier",
                mechanism,
                "object_direction_qualifier",
                direction));
    assertThat(meaning.relation()).isEqualTo(relation);
  }

  @Test
  void aVariantIsNotTheGene() {
    var columns = columns("biolink:causes");
    assertThat(meaning(columns).sign().symbol()).isEqualTo("+");
    columns.put("subject_form_or_variant_qualifier", "loss_of_function_variant_form");
    assertThat(meaning(columns).sign().symbol()).isEqualTo("?");
  }

  @ParameterizedTest
  @CsvSource({"true", "True", "1", "yes"})
  void whatIsDeniedIsNoClaim(String negated) {
    assertThat(meaning(columns("biolink:treats", "negated", negated)).kind())
        .isEqualTo(Kind.DENIED);
  }

  @ParameterizedTest
  @CsvSource({
    "contraindicated_in, USE",
    "in_clinical_trials_for, USE",
    "treats_or_applied_or_studied_to_treat, USE",
    "gene_associated_with_condition, ASSOCIATION",
    "positively_correlated_with, ASSOCIATION",
    "has_side_effect, ASSOCIATION",
    "part_of, STRUCTURE",
    "subclass_of, STRUCTURE",
  })
  void whatIsNoMechanismHasNoEffect(String predicate, Kind kind) {
    var meaning = meaning(columns("biolink:" + predicate));
    assertThat(meaning.kind()).isEqualTo(kind);
    assertThat(meaning.sign().carries()).isFalse();
  }

  @Test
  void theOtherWayRoundIsTurned() {
    var meaning =
        meaning(columns("biolink:affected_by", "subject_direction_qualifier", "decreased"));
    assertThat(meaning.turned()).isTrue();
    assertThat(meaning.sign().symbol()).isEqualTo("-");
  }

  @Test
  void aDirectionBesideAPredicateThatHasItsOwnIsNotRead() {
    var meaning = meaning(columns("biolink:treats", "object_direction_qualifier", "increased"));
    assertThat(meaning.kind()).isEqualTo(Kind.UNREAD);
    assertThat(meaning.sign().symbol()).isEqualTo("?");
  }

  @Test
  void everyRelationIsWrittenAsAStatementOfItsSign() {
    for (var relation : Relation.values()) {
      var columns = new HashMap<String, String>();
      RelationStatements.of(relation, relation.sign()).forEach((k, v) -> columns.put(k, "" + v));
      assertThat(meaning(columns).sign()).as(relation.word()).isEqualTo(relation.sign());
      assertThat(Biolink.rows())
          .containsKey(Statement.normal(columns.getOrDefault("predicate", "")));
    }
  }

  @Test
  void theTablesArePrinted() throws IOException {
    var page = Files.readString(Path.of("docs", "formats.md"));
    var missing = new ArrayList<String>();
    rows().stream().filter(r -> !page.contains(r)).forEach(missing::add);
    assertThat(missing).as("rows that docs/formats.md lacks").isEmpty();
  }

  private static List<String> rows() {
    var rows = new ArrayList<String>();
    Biolink.rows()
        .forEach(
            (predicate, m) ->
                rows.add(
                    "| `%s` | %s%s | %s | %s |"
                        .formatted(
                            predicate.replace(' ', '_'),
                            m.kind().word(),
                            m.turned() ? ", turned" : "",
                            m.relation().word(),
                            m.sign().symbol())));
    Mechanism.rows()
        .forEach(
            (word, m) ->
                rows.add(
                    "| `%s` | %s | %s |"
                        .formatted(
                            word.replace(' ', '_'), m.relation().word(), m.sign().symbol())));
    Categories.rows()
        .forEach((name, type) -> rows.add("| `%s` | %s |".formatted(name, type.word())));
    return rows;
  }
}
