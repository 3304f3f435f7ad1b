package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import org.moagraph.diag.Nearest;
import org.moagraph.graph.Filter;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Status;
import org.moagraph.model.Time;
import picocli.CommandLine.Option;

/** Which claims a question lets count. */
final class FilterOptions {

  @Option(
      names = "--hypothesis",
      paramLabel = "ID",
      description = "Only this hypothesis and what it builds on; may be repeated.")
  List<String> hypotheses = new ArrayList<>();

  @Option(
      names = "--organism",
      paramLabel = "NAME",
      description = "Leave out claims that are about other organisms only.")
  @Nullable String organism;

  @Option(
      names = "--min-status",
      paramLabel = "STATUS",
      description = "established, supported, putative (default) or disputed.")
  @Nullable String minStatus;

  @Option(
      names = "--time",
      paramLabel = "PHASE",
      description = "early (first hours) or late (from about a day on).")
  @Nullable String time;

  /** The filter for a model; an unknown hypothesis or word ends the command. */
  Filter of(Moa moa) {
    return of(moa.model());
  }

  /** The filter for a model; an unknown hypothesis or word ends the command. */
  Filter of(Model model) {
    return new Filter(
        hypotheses.stream().map(h -> hypothesis(model, h)).toList(),
        Optional.ofNullable(organism),
        word("--min-status", minStatus, Status::parse, "established, supported, putative, disputed")
            .orElse(Status.PUTATIVE),
        word("--time", time, Time::parse, "early, late"));
  }

  /** The hypothesis of that id or title. */
  static HypothesisId hypothesis(Model model, String name) {
    return model.hypotheses().stream()
        .filter(
            h -> h.id().value().equalsIgnoreCase(name) || h.title().plain().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown(model, name))
        .id();
  }

  private static Failure unknown(Model model, String name) {
    var ids = model.hypotheses().stream().map(h -> h.id().value()).toList();
    if (ids.isEmpty()) {
      return Failure.usage("unknown hypothesis \"" + name + "\"", "this model has no hypotheses");
    }
    var near = Nearest.to(name, ids).map(n -> "did you mean \"" + n + "\"? ").orElse("");
    return Failure.usage(
        "unknown hypothesis \"" + name + "\"", near + "hypotheses: " + String.join(", ", ids));
  }

  private static <T> Optional<T> word(
      String option, @Nullable String word, Function<String, Optional<T>> parse, String words) {
    if (word == null) {
      return Optional.empty();
    }
    var parsed = parse.apply(word);
    if (parsed.isEmpty()) {
      throw Failure.usage("unknown word \"" + word + "\" for " + option, "one of " + words);
    }
    return parsed;
  }
}
