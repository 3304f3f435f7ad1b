package org.moagraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.diag.Nearest;
import org.moagraph.graph.Filter;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Status;
import org.moagraph.model.Time;
import org.moagraph.words.Labels;

/**
 * Which claims are to count, as people write it.
 *
 * @param hypotheses ids or titles
 * @param minStatus a status, such as "supported"
 * @param time a phase: "minutes", "hours", "days" or "weeks"
 */
public record FilterWords(
    List<String> hypotheses,
    Optional<String> organism,
    Optional<String> minStatus,
    Optional<String> time) {

  public FilterWords {
    hypotheses = List.copyOf(hypotheses);
  }

  // Most questions ask for none: what reads the words is then not even loaded.
  private boolean isNone() {
    return hypotheses.isEmpty() && organism.isEmpty() && minStatus.isEmpty() && time.isEmpty();
  }

  /** The filter for a model; throws {@link NotUnderstood}. */
  public Filter in(Model model) {
    if (isNone()) {
      return Filter.DEFAULT;
    }
    return new Filter(
        hypotheses.stream().map(h -> NameReader.hypothesis(model, h)).toList(),
        organism.map(word -> OrganismReader.organism(model, word)),
        minStatus
            .map(
                word ->
                    read(
                        "--min-status",
                        word,
                        Status::parse,
                        List.of("established", "supported", "putative", "disputed")))
            .orElse(Status.PUTATIVE),
        time.map(
            word ->
                read("--time", word, Time::parse, List.of("minutes", "hours", "days", "weeks"))));
  }

  /** Which claims such a filter lets count, in one sentence; nothing where none was asked for. */
  public Optional<String> said(Model model) {
    if (isNone()) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    organism.ifPresent(o -> parts.add("claims on " + o + " or on no organism in particular"));
    minStatus.ifPresent(
        s ->
            parts.add(
                s.equals("disputed") ? "disputed claims too" : "claims that are at least " + s));
    time.flatMap(Time::parse)
        .ifPresent(t -> parts.add("claims that act by " + t.word() + " or do not say when"));
    hypotheses.stream()
        .map(h -> NameReader.hypothesis(model, h))
        .forEach(h -> parts.add("the hypothesis “" + title(model, h) + "” with what it builds on"));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Asked under a filter: " + String.join("; ", parts) + ".");
  }

  private static String title(Model model, HypothesisId id) {
    return Labels.of(model, model.header().language()).of(id);
  }

  private static <T> T read(
      String option, String word, Function<String, Optional<T>> parse, List<String> words) {
    return parse
        .apply(word)
        .orElseThrow(
            () ->
                new NotUnderstood(
                    "unknown word \"" + word + "\" for " + option,
                    Nearest.to(word, words).map(n -> "did you mean \"" + n + "\"? ").orElse("")
                        + "one of "
                        + String.join(", ", words)));
  }
}
