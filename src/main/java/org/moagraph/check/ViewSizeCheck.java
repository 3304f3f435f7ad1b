package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.ViewSpec;

/**
 * A view shows something, and no more than a slide can hold in letters that a lecture hall reads,
 * or a series of slides where it builds up in steps.
 */
public final class ViewSizeCheck implements Check {

  private final ToIntBiFunction<Model, ViewSpec> entities;
  private final int mostOnASlide;
  private final int mostInSteps;

  /** A check that counts the entities of a view by that function, with the most of each kind. */
  public ViewSizeCheck(
      ToIntBiFunction<Model, ViewSpec> entities, int mostOnASlide, int mostInSteps) {
    this.entities = entities;
    this.mostOnASlide = mostOnASlide;
    this.mostInSteps = mostInSteps;
  }

  @Override
  public Code code() {
    return Code.W0506;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    for (var view : graph.model().views()) {
      int size = entities.applyAsInt(graph.model(), view);
      var part = PartId.view(view.id());
      if (size == 0) {
        findings.add(
            finding(part, "the view \"%s\" shows nothing".formatted(view.id()))
                .withHelp("what it includes has no entities, or all are excluded"));
      } else if (size > (view.steps().isEmpty() ? mostOnASlide : mostInSteps)) {
        findings.add(
            finding(
                    part,
                    "the view \"%s\" shows %d entities, too many for a slide"
                        .formatted(view.id(), size))
                .withHelp(
                    "show at most %d, split it, or build it up in steps".formatted(mostOnASlide)));
      }
    }
    return findings;
  }
}
