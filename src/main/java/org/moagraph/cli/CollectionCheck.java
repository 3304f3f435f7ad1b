package org.moagraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.moagraph.app.Checks;
import org.moagraph.app.Moa;
import org.moagraph.collection.Collected;
import org.moagraph.collection.Shelf;
import org.moagraph.diag.Severity;
import org.moagraph.graph.Progress;
import org.moagraph.io.Loaded;
import org.moagraph.model.Model;
import org.moagraph.view.answer.CuratedAnswer;

/** Checks all models of a collection as they stand in its files. */
final class CollectionCheck {
  private final Collected collection;

  CollectionCheck(Collected collection) {
    this.collection = collection;
  }

  int run(ReportOptions report, Terminal terminal) {
    var rows = new ArrayList<CuratedAnswer.Row>();
    var progress = Progress.of("models checked", collection.models().size());
    try {
      collection.sources(
          s ->
              Moa.read(s)
                  .results()
                  .forEach(
                      l -> {
                        check(l, rows);
                        progress.step();
                      }));
    } catch (IOException e) {
      throw Failure.file("\"" + collection.origin() + "\" cannot be read: " + Shelf.why(e), "");
    }
    boolean wrong = rows.stream().anyMatch(r -> r.finding().severity() == Severity.ERROR);
    var answer = new CuratedAnswer(collection.name(), rows);
    return report.show(answer, wrong ? Failure.FINDINGS : 0, terminal);
  }

  private static void check(Loaded loaded, List<CuratedAnswer.Row> rows) {
    var record = loaded.model().map(Model::id).orElse("");
    for (var finding : Checks.findings(loaded)) {
      var names = loaded.model().map(m -> names(m, finding.message())).orElse("");
      rows.add(new CuratedAnswer.Row(finding, record, names));
    }
  }

  /** The labels of the things whose ids stand in a message. */
  private static String names(Model model, String message) {
    return model.entities().stream()
        .filter(e -> !e.id().value().equals(e.label().plain()))
        .filter(e -> message.contains(e.id().value()))
        .map(e -> e.id() + " = " + e.label().plain())
        .collect(Collectors.joining("; "));
  }
}
