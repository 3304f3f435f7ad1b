package org.moagraph.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.app.Formats;
import org.moagraph.io.Importer;
import org.moagraph.io.Source;

/**
 * The readers as a fuzzer that is guided by what code runs sees them, such as Jazzer: the first
 * byte of an input chooses the reader, the rest is the file.
 */
public final class ReaderTarget {

  private static final List<Importer> READERS =
      Formats.readable().stream().map(f -> Formats.importer(f).orElseThrow()).toList();

  private ReaderTarget() {}

  /** Reads that input; throws where something does not hold of the reading. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    var reader = READERS.get(Byte.toUnsignedInt(input[0]) % READERS.size());
    var name = Readings.name(reader, input.length > 1 && input[1] == '{' ? "x.jsonl" : "x.tsv");
    var file = new Source(name, Arrays.copyOfRange(input, 1, input.length));
    var faults = Readings.faults(reader, file);
    if (!faults.isEmpty()) {
      throw new AssertionError(reader.format() + ": " + faults);
    }
  }

  /** The sound files, each behind the byte of its reader: where a search begins. */
  static Map<String, byte[]> corpus() throws IOException {
    var corpus = new LinkedHashMap<String, byte[]>();
    for (var file : GoodFiles.all()) {
      for (int i = 0; i < READERS.size(); i++) {
        if (READERS.get(i).accepts(file)) {
          var input = new byte[file.bytes().length + 1];
          input[0] = (byte) i;
          System.arraycopy(file.bytes(), 0, input, 1, file.bytes().length);
          corpus.put(i + "-" + file.name(), input);
        }
      }
    }
    return corpus;
  }

  /** Writes the corpus into the folder {@code -Dfuzz.corpus}; the fuzzer calls it first. */
  public static void fuzzerInitialize() {
    var folder = Path.of(System.getProperty("fuzz.corpus", "target/fuzz/corpus"));
    try {
      Files.createDirectories(folder);
      for (var input : corpus().entrySet()) {
        Files.write(folder.resolve(input.getKey()), input.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
