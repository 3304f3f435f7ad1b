package org.moagraph.io.dismech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.PlainValues;
import org.moagraph.io.tree.TreeGraph;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.PartId;
import org.moagraph.model.Text;

/** The hypotheses on a disorder's mechanism ({@code mechanistic_hypotheses}), and who says what. */
final class Rivals {

  private final Map<HypothesisId, Hypothesis> all = new LinkedHashMap<>();
  private final Findings findings;

  Rivals(YamlNode.Fields disorder, Findings findings, Map<PartId, Span> places) {
    this.findings = findings;
    for (var entry : TreeGraph.items(disorder, "mechanistic_hypotheses")) {
      var id =
          entry instanceof YamlNode.Fields fields
              ? TreeGraph.text(fields, "hypothesis_group_id")
              : Optional.<String>empty();
      if (id.isEmpty()) {
        findings.add(
            Code.E0113, entry.span(), "an entry of \"mechanistic_hypotheses\" without an id");
      } else {
        add(id.get(), (YamlNode.Fields) entry, places);
      }
    }
  }

  private void add(String word, YamlNode.Fields entry, Map<PartId, Span> places) {
    var id = HypothesisId.of(word);
    var title = TreeGraph.text(entry, "hypothesis_label").orElse(word);
    var plain = Hypothesis.of(id, Text.of(title));
    var summary = TreeGraph.text(entry, "description").map(Text::of);
    var rival =
        new Hypothesis(
            id,
            plain.title(),
            summary,
            plain.falsifier(),
            plain.against(),
            plain.includes(),
            plain.role());
    if (all.putIfAbsent(id, rival) == null) {
      places.put(PartId.hypothesis(id), entry.span());
    }
    for (var name : List.of("evidence", "status")) {
      if (entry.fields().containsKey(name)) {
        findings.leaveOut("\"%s\" of a hypothesis".formatted(name), entry.span());
      }
    }
  }

  /** Those that say a link; one that is not declared is reported. */
  List<HypothesisId> of(YamlNode.Fields link) {
    var makers = new ArrayList<HypothesisId>();
    for (var group : link.value("hypothesis_groups").map(PlainValues::items).orElse(List.of())) {
      var id = HypothesisId.of(PlainValues.text(group));
      if (all.containsKey(id)) {
        makers.add(id);
      } else {
        findings.add(
            Code.N0902,
            group.span(),
            "the hypothesis \"%s\" of a link is not declared".formatted(id));
      }
    }
    return makers;
  }

  List<Hypothesis> all() {
    return List.copyOf(all.values());
  }
}
