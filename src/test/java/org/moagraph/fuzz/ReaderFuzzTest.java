package org.moagraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
 * Damaged files of every format, each given to its reader: nothing is thrown, nothing takes long, a
 * file without a model has an error, and whatever model is read is written in every format so that
 * it reads back equal or the loss is said.
 */
class ReaderFuzzTest {

  private static final int ROUNDS = 120;

  static Stream<String> formats() {
    return Formats.readable().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noDamageIsThrownHangsOrLosesAWordUnsaid(String format) throws IOException {
    var importer = Formats.importer(format).orElseThrow();
    var own = new ArrayList<Source>();
    var all = new ArrayList<Source>();
    var parts = new ArrayList<byte[]>();
    for (var file : GoodFiles.all()) {
      all.add(file);
      parts.add(file.bytes());
      if (Formats.importerFor(file).filter(i -> i.format().equals(format)).isPresent()) {
        own.add(file);
      }
    }
    assertThat(own).as("a sound file of the format " + format).isNotEmpty();
    var run = new FuzzRun("reader-" + format, ROUNDS);
    run.every(
        seed -> {
          var files = Math.floorMod(seed, 10L) == 0 ? all : own;
          var good = files.get((int) Math.floorMod(seed / 10 + seed, (long) files.size()));
          var name = format.equals("kgx") ? kgx(good) : "x." + importer.endings().get(0);
          return new Source(name, new Damage(seed, parts).to(good.bytes()));
        },
        source -> faults(importer, source));
    assertThat(run.faults()).isEmpty();
  }

  private static String kgx(Source good) {
    return "x_edges." + (Formats.ending(good.name()).equals("jsonl") ? "jsonl" : "tsv");
  }

  private static List<String> faults(Importer importer, Source source) {
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
      shown(loaded, source);
      loaded.model().ifPresent(model -> written(model, faults));
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
