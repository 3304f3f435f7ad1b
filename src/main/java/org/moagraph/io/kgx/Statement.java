package org.moagraph.io.kgx;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an edge says of its ends in the words of the Biolink model, without underscores and {@code
 * biolink:}; what is not said is blank. The predicate holds for the ends alone, the qualified one,
 * where there is one, for the ends with their directions and aspects.
 *
 * @param form a form, variant or derivative that is meant in place of an end
 */
record Statement(
    String predicate,
    String qualified,
    String subjectDirection,
    String subjectAspect,
    String objectDirection,
    String objectAspect,
    String mechanism,
    String form,
    boolean negated) {

  /** The columns that an edge is read from, in the order of {@link #of(List)}. */
  static final List<String> COLUMNS =
      List.of(
          "predicate",
          "qualified_predicate",
          "subject_direction_qualifier",
          "subject_aspect_qualifier",
          "object_direction_qualifier",
          "object_aspect_qualifier",
          "causal_mechanism_qualifier",
          "negated",
          "subject_form_or_variant_qualifier",
          "object_form_or_variant_qualifier",
          "subject_derivative_qualifier",
          "object_derivative_qualifier");

  private static final String PREFIX = "biolink:";
  private static final int FORMS = 8;

  /** The statement of a column's values. */
  static Statement of(UnaryOperator<String> value) {
    return of(COLUMNS.stream().map(value).toList());
  }

  /** The statement of the values of all columns. */
  static Statement of(List<String> values) {
    var words = values.stream().map(Statement::normal).toList();
    return new Statement(
        words.get(0),
        words.get(1),
        words.get(2),
        words.get(3),
        words.get(4),
        words.get(5),
        words.get(6),
        words.subList(FORMS, words.size()).stream()
            .filter(w -> !w.isEmpty())
            .collect(Collectors.joining(", ")),
        isTrue(words.get(7)));
  }

  private static boolean isTrue(String word) {
    return switch (word) {
      case "", "false", "0", "0.0", "no", "f", "n", "none", "null", "nan" -> false;
      default -> true;
    };
  }

  /** A word of the model without its prefix, underscores and case. */
  static String normal(String word) {
    var plain = word.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
    return plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()).strip() : plain;
  }

  /** The verb of the full statement. */
  String verb() {
    return qualified.isEmpty() ? predicate : qualified;
  }

  /** Whether an end is more than itself. */
  boolean isQualified() {
    return !(qualified
            + subjectDirection
            + subjectAspect
            + objectDirection
            + objectAspect
            + mechanism)
        .isEmpty();
  }

  /** Whether it says in which direction an end changes. */
  boolean isDirected() {
    return !(subjectDirection + objectDirection).isEmpty();
  }

  /** The statement in words that stand between its ends. */
  String phrase() {
    var of = objectDirection.isEmpty() && objectAspect.isEmpty() ? "" : "of";
    var subject = Stream.of(subjectDirection, subjectAspect);
    var rest = Stream.of(verb(), objectDirection, objectAspect, of);
    var words = joined(rest);
    var before = joined(subject);
    return (before.isEmpty() ? "" : "by " + before + " ")
        + words
        + (mechanism.isEmpty() ? "" : " (" + mechanism + ")");
  }

  private static String joined(Stream<String> words) {
    return words.filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
  }
}
