package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/** One rule that a sound model keeps. */
public interface Check {

  /** The code of its findings. */
  Code code();

  /** All breaches of the rule, in the order of the model. */
  List<Finding> find(MoaGraph graph);

  /** A finding of this rule. */
  default Finding finding(PartId part, String message) {
    return Finding.of(code(), part, message);
  }
}
