package org.moagraph.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.graph.Filter;
import org.moagraph.model.Model;
import org.moagraph.model.Status;
import org.moagraph.model.Time;

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

  /** The filter for a model; throws {@link NotUnderstood}. */
  public Filter in(Model model) {
    return new Filter(
        hypotheses.stream().map(h -> NameReader.hypothesis(model, h)).toList(),
        organism,
        minStatus
            .map(
                word ->
                    read(
                        "--min-status",
                        word,
                        Status::parse,
                        "established, supported, putative, disputed"))
            .orElse(Status.PUTATIVE),
        time.map(word -> read("--time", word, Time::parse, "minutes, hours, days, weeks")));
  }

  private static <T> T read(
      String option, String word, Function<String, Optional<T>> parse, String words) {
    return parse
        .apply(word)
        .orElseThrow(
            () ->
                new NotUnderstood(
                    "unknown word \"" + word + "\" for " + option, "one of " + words));
  }
}
