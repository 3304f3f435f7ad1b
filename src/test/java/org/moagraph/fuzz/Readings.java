package org.moagraph.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.moagraph.app.Checks;
import org.moagraph.app.Formats;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.WrittenBack;
import org.moagraph.model.Model;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;

/**
 * What holds of the reading of any bytes, by any reader. With {@code -Dfuzz.written=N} only one in
 * N of the models that are read is also checked and written, for very many inputs by hand.
 */
public final class Readings {

  private static final int WRITTEN = Integer.getInteger("fuzz.written", 1);

  private Readings() {}

  /** The name of a file for that reader, made of a sound one of that name. */
  static String name(Importer importer, String good) {
    return importer.format().equals("kgx")
        ? "x_edges." + (Formats.ending(good).equals("jsonl") ? "jsonl" : "tsv")
        : "x." + importer.endings().get(0);
  }

  /** What does not hold of that reading; what is thrown is thrown on. */
  public static List<String> faults(Importer importer, Source source) {
    var faults = new ArrayList<String>();
    importer.accepts(source);
    var results = importer.read(source);
    if (results.isEmpty()) {
      faults.add("neither a model nor a finding");
    }
    for (var loaded : results) {
      if (loaded.model().isEmpty() && !loaded.hasErrors()) {
        faults.add("no model and no error");
      }
      if (loaded.diagnostics().stream().anyMatch(d -> !d.span().file().equals(source.name()))) {
        faults.add("a finding of another file");
      }
      if (Math.floorMod(Arrays.hashCode(source.bytes()), WRITTEN) == 0) {
        shown(loaded, source);
        loaded.model().ifPresent(model -> written(model, faults));
      }
    }
    return faults;
  }

  /** What the rules find, and every finding with its line, as {@code check} prints them. */
  private static void shown(Loaded loaded, Source source) {
    var lines = SourceLines.of(source.bytes());
    for (var finding : Checks.findings(loaded)) {
      new FindingRenderer().render(finding, lines);
    }
  }

  private static void written(Model model, List<String> faults) {
    for (var exporter : Formats.allExporters()) {
      Optional<Importer> importer = Formats.importer(exporter.format());
      if (importer.isPresent()) {
        for (var fault : WrittenBack.of(model, exporter, importer.get()).faults()) {
          faults.add(exporter.format() + ": " + fault);
        }
      } else {
        exporter.write(model);
      }
    }
  }
}
