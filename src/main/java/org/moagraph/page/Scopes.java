package org.moagraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.moagraph.graph.Filter;
import org.moagraph.model.HypothesisId;

/**
 * Under which hypotheses a page answers: all of them, each by itself, and those that its picture is
 * about. They are numbered as in {@link InteractivePage.WhatIfs}.
 *
 * @param base what counts under all of them
 * @param hypotheses those that can be chosen
 * @param about those of them that the picture is about
 */
record Scopes(Filter base, List<HypothesisId> hypotheses, List<HypothesisId> about) {

  Scopes {
    hypotheses = List.copyOf(hypotheses);
    var known = hypotheses;
    about = about.stream().filter(known::contains).toList();
  }

  /** What the picture is about, or all. */
  int own() {
    if (hypotheses.size() < 2 || about.isEmpty() || about.size() == hypotheses.size()) {
      return InteractivePage.WhatIfs.ALL;
    }
    return about.size() == 1 ? hypotheses.indexOf(about.get(0)) : InteractivePage.WhatIfs.OWN;
  }

  /** Those whose answers are told with their reasons, first what the picture is about. */
  List<Integer> told() {
    return own() == InteractivePage.WhatIfs.ALL
        ? List.of(InteractivePage.WhatIfs.ALL)
        : List.of(own(), InteractivePage.WhatIfs.ALL);
  }

  /** All of them, each once. */
  List<Integer> all() {
    var all = new ArrayList<>(told());
    if (hypotheses.size() > 1) {
      IntStream.range(0, hypotheses.size()).filter(h -> h != own()).forEach(all::add);
    }
    return all;
  }

  /** What counts. */
  Filter filter(int scope) {
    return switch (scope) {
      case InteractivePage.WhatIfs.ALL -> base;
      case InteractivePage.WhatIfs.OWN -> base.withHypotheses(about);
      default -> base.only(hypotheses.get(scope));
    };
  }

  /** How many hypotheses a question is asked under. */
  int frames(int scope) {
    return switch (scope) {
      case InteractivePage.WhatIfs.ALL -> Math.max(1, hypotheses.size());
      case InteractivePage.WhatIfs.OWN -> about.size();
      default -> 1;
    };
  }
}
