package org.moagraph.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.app.Moa;
import org.moagraph.ask.NameReader;
import org.moagraph.ask.StepReader;
import org.moagraph.graph.Filter;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Interventions.ArrowEnds;
import org.moagraph.words.Labels;

/** One line of a batch, on its model. An absent list is empty; a wrong one ends the question. */
record BatchQuestion(
    Map<String, Object> fields, Moa moa, Labels labels, Filter filter, NameReader open) {

  /** The question; where it says so, what it cuts, inverts, adds or blocks may be unknown. */
  static BatchQuestion of(Map<String, Object> fields, Moa moa, Labels labels, Filter filter) {
    var closed = value(fields, "closedWorld").orElse(false);
    if (!(closed instanceof Boolean isClosed)) {
      throw Failure.usage("\"closedWorld\" is not true or false", "");
    }
    var names = moa.names();
    return new BatchQuestion(fields, moa, labels, filter, isClosed ? names.inClosedWorld() : names);
  }

  /** What reads names in its model. */
  NameReader names() {
    return moa.names();
  }

  private StepReader steps() {
    return new StepReader(open);
  }

  /** The entity that a field names. */
  EntityId entity(String field) {
    return names().entity(word(fields, field));
  }

  /** The word of a field that must be there. */
  static String word(Map<String, Object> fields, String field) {
    return value(fields, field)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .orElseThrow(
            () ->
                Failure.usage(
                    fields.containsKey(field)
                        ? "\"" + field + "\" is not a text"
                        : "\"" + field + "\" is missing",
                    ""));
  }

  /** The words of a field: a list, a single word, or nothing. */
  List<String> words(String field) {
    return words(fields, field);
  }

  /** The words of a field: a list, a single word, or nothing. */
  static List<String> words(Map<String, Object> fields, String field) {
    var value = value(fields, field).orElse(List.of());
    if (value instanceof String word) {
      return List.of(word);
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw Failure.usage("\"" + field + "\" is not a list of texts", "");
  }

  /** The pairs of a field: {@code [["A", "B"]]} or {@code ["A -> B"]}. */
  List<ArrowEnds> pairs(String field) {
    return rows(field).stream()
        .map(
            row ->
                switch (row.size()) {
                  case 1 -> steps().pair(row.get(0));
                  case 2 -> steps().pair(row.get(0), row.get(1));
                  default -> throw Failure.usage("\"" + field + "\" is not a list of pairs", "");
                })
        .toList();
  }

  /** The claims of a field: {@code [["A", "activates", "B"]]} or {@code ["A activates B"]}. */
  List<Claim> claims(String field) {
    return rows(field).stream()
        .map(
            row ->
                switch (row.size()) {
                  case 1 -> steps().claim(row.get(0));
                  case 3 -> steps().claim(row.get(0), row.get(1), row.get(2));
                  default ->
                      throw Failure.usage(
                          "\"" + field + "\" is not a list of source, relation and target", "");
                })
        .toList();
  }

  private List<List<String>> rows(String field) {
    var value = value(fields, field).orElse(List.of());
    if (value instanceof List<?> list) {
      return list.stream().map(row -> row(field, row)).toList();
    }
    throw Failure.usage("\"" + field + "\" is not a list", "");
  }

  private static List<String> row(String field, Object row) {
    if (row instanceof String word) {
      return List.of(word);
    }
    if (row instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw Failure.usage("\"" + field + "\" holds something that is not a list of texts", "");
  }

  private static Optional<Object> value(Map<String, Object> fields, String field) {
    var value = fields.get(field);
    return value instanceof Optional<?> ? Optional.empty() : Optional.ofNullable(value);
  }
}
