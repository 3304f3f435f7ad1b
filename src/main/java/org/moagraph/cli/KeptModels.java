package org.moagraph.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.moagraph.io.packed.PackedModel;
import org.moagraph.model.Model;
import org.moagraph.text.WholeFile;

/**
 * Model files that were read without a finding, kept packed so that the same bytes need not be read
 * as YAML again. A file of the folder holds a check sum, the bytes of the model file and the packed
 * model; it is believed only where both agree. The folder belongs to one build of the tool, never
 * grows beyond {@link #MOST} bytes, and may be deleted at any time.
 */
final class KeptModels {

  /** The system property with the folder; without one nothing is kept. */
  static final String FOLDER = "moa.kept";

  /** How many bytes the folder may hold. */
  static final long MOST = 32_000_000;

  /** Files of more bytes are not kept. */
  static final int LARGEST = 4_000_000;

  private static final int SUM = Long.BYTES;
  private static final int HEAD = SUM + Integer.BYTES;
  private static final int SMALLEST = 4_000;

  private final Optional<Path> folder;

  KeptModels(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Those of this process. */
  static KeptModels here() {
    var said = System.getProperty(FOLDER, "");
    try {
      return new KeptModels(said.isEmpty() ? Optional.empty() : Optional.of(Path.of(said)));
    } catch (InvalidPathException e) {
      return new KeptModels(Optional.empty());
    }
  }

  /** Whether a file of that name is one whose model would be kept. */
  boolean cares(String name) {
    return folder.isPresent()
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && InputFile.exists(name);
  }

  /** The model that those bytes are, where they were read before. */
  Optional<Model> find(byte[] source) {
    var file = file(source);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Files.isRegularFile(file.get())
          ? unpacked(Files.readAllBytes(file.get()), source)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // what another program wrote there is not ours
      return Optional.empty();
    }
  }

  /** Keeps the model of those bytes; that this may fail is no reason to fail. */
  void keep(byte[] source, Model model) {
    var file = file(source);
    if (file.isEmpty()) {
      return;
    }
    try {
      var home = Files.createDirectories(folder.orElseThrow());
      WholeFile.writePrivate(file.get(), packed(source, model));
      sweep(home);
    } catch (IOException | RuntimeException e) {
      // a full disk or a folder of somebody else: the next start reads the YAML again
    }
  }

  private Optional<Path> file(byte[] source) {
    if (source.length < SMALLEST || source.length > LARGEST) {
      return Optional.empty();
    }
    var name = Long.toHexString(sum(source, 0)) + "-" + source.length + PackedModel.ENDING;
    return folder.map(f -> f.resolve(name));
  }

  private static byte[] packed(byte[] source, Model model) {
    var packed = PackedModel.pack(model);
    var bytes = ByteBuffer.allocate(HEAD + source.length + packed.length);
    bytes.putLong(0).putInt(source.length).put(source).put(packed);
    bytes.putLong(0, sum(bytes.array(), SUM));
    return bytes.array();
  }

  private static Optional<Model> unpacked(byte[] file, byte[] source) {
    var bytes = ByteBuffer.wrap(file);
    if (file.length <= HEAD + source.length
        || bytes.getLong() != sum(file, SUM)
        || bytes.getInt() != source.length
        || !bytes.slice(HEAD, source.length).equals(ByteBuffer.wrap(source))) {
      return Optional.empty();
    }
    var packed = new byte[file.length - HEAD - source.length];
    bytes.get(HEAD + source.length, packed);
    return Optional.of(PackedModel.unpack(packed));
  }

  private static long sum(byte[] bytes, int from) {
    var sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }

  /** Takes away the oldest files beyond the bound. */
  private static void sweep(Path folder) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    var kept = new ArrayList<Path>();
    long size = 0;
    for (var file : files) {
      if (file.toString().endsWith(PackedModel.ENDING)) {
        kept.add(file);
        size += Files.size(file);
      }
    }
    if (size > MOST) {
      kept.sort(Comparator.comparing(KeptModels::written));
      for (int i = 0; i < kept.size() && size > MOST / 2; i++) {
        size -= Files.size(kept.get(i));
        Files.deleteIfExists(kept.get(i));
      }
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
