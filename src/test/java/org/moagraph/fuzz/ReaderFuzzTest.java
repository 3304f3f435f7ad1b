package org.moagraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Formats;
import org.moagraph.io.Source;

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
          return new Source(
              Readings.name(importer, good.name()), new Damage(seed, parts).to(good.bytes()));
        },
        source -> Readings.faults(importer, source));
    assertThat(run.faults()).isEmpty();
  }
}
