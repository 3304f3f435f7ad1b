package org.moagraph.io.kgx;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One of the files of a graph.
 *
 * @param path where it lies, if it is read from there
 */
record KgxFile(String name, long size, Optional<Path> path, byte[] bytes) {

  private static final int MAGIC = 0x8B1F;

  /** The file there. */
  static KgxFile at(Path path) {
    try {
      return new KgxFile(path.toString(), Files.size(path), Optional.of(path), new byte[0]);
    } catch (IOException e) {
      return new KgxFile(path.toString(), 0, Optional.of(path), new byte[0]);
    }
  }

  /** The file of that name beside another, if there is one. */
  static Optional<KgxFile> existing(Path beside, String name) {
    var path = beside.resolveSibling(name);
    return Files.isRegularFile(path) ? Optional.of(at(path)) : Optional.empty();
  }

  /** A file that has been read. */
  static KgxFile of(String name, byte[] bytes) {
    return new KgxFile(name, bytes.length, Optional.empty(), bytes);
  }

  /** Its bytes, unpacked where it is packed. */
  InputStream open() throws IOException {
    var raw = new BufferedInputStream(raw(), 1 << 16);
    return isPacked(raw) ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  /** Whether it is packed. */
  boolean isPacked() throws IOException {
    try (var raw = new BufferedInputStream(raw(), 16)) {
      return isPacked(raw);
    }
  }

  /** How long it is unpacked, as far as it says so: of what is packed the last four bytes do. */
  long unpackedSize() {
    if (path.isEmpty()) {
      return size;
    }
    try (var channel = FileChannel.open(path.get())) {
      var last = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
      return isPacked() && channel.read(last, Math.max(0, size - 4)) == 4
          ? Integer.toUnsignedLong(last.getInt(0))
          : size;
    } catch (IOException e) {
      return size;
    }
  }

  private InputStream raw() throws IOException {
    return path.isPresent() ? Files.newInputStream(path.get()) : new ByteArrayInputStream(bytes);
  }

  private static boolean isPacked(BufferedInputStream raw) throws IOException {
    raw.mark(2);
    int low = raw.read();
    int high = raw.read();
    raw.reset();
    return low == (MAGIC & 0xFF) && high == MAGIC >>> 8;
  }
}
