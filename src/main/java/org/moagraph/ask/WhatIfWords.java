package org.moagraph.ask;

import java.util.List;
import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.model.EntityId;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.WhatIfQuery;

/**
 * A what-if as people write it. What is not said is taken from the first effect that the model
 * expects.
 *
 * @param done each with its verb, as in "block mTORC1"
 * @param stimuli what is given, raised or lowered as in "A=down"
 * @param readout what is read out
 */
public record WhatIfWords(List<String> done, List<String> stimuli, Optional<String> readout) {

  public WhatIfWords {
    done = List.copyOf(done);
    stimuli = List.copyOf(stimuli);
  }

  /** The question in a model; throws {@link NotUnderstood}. */
  public WhatIfQuery in(Model model, NameReader names, Filter filter) {
    return in(model, names, names, filter);
  }

  /** The same, where what is blocked, cut, inverted or added is read by a reader of its own. */
  public WhatIfQuery in(Model model, NameReader names, NameReader open, Filter filter) {
    var interventions = InterventionWords.of(done).in(names, open);
    return new WhatIfQuery(given(model, names), watched(model, names), interventions, filter);
  }

  private List<Stimulus> given(Model model, NameReader names) {
    return stimuli.isEmpty()
        ? List.of(new Stimulus(expected(model).from(), true))
        : names.stimuli(stimuli);
  }

  private EntityId watched(Model model, NameReader names) {
    return readout.map(names::entity).orElseGet(() -> expected(model).to());
  }

  private static Expectation expected(Model model) {
    return model.expectations().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new NotUnderstood(
                    "the model does not say what to give and what to read out",
                    "add --stimulus NAME and --readout NAME"));
  }
}
