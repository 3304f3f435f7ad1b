package org.moagraph.collection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.moagraph.io.packed.PackedLayout;
import org.moagraph.io.packed.PackedModel;
import org.moagraph.model.Model;

/**
 * The file of an index: a head, the stamp of its source, the directory, the packed models. Each has
 * a check sum of its own, so that a search need not read the models.
 */
final class IndexFile {

  /** What reading the file came to. */
  sealed interface Opening {}

  /** It is sound. */
  record Sound(IndexFile file) implements Opening {}

  /**
   * It is not to be believed.
   *
   * @param source what it was made from, where it still says so
   */
  record Unsound(String reason, Optional<SourceStamp> source) implements Opening {}

  private static final long MAGIC = 0x4D6F6143_6F6C6C0AL;

  /** Raised when what is kept is read, graded or written in another way. */
  private static final int VERSION = 2;

  static final int HEAD = 44;

  private final Path path;
  private final SourceStamp source;
  private final Directory directory;
  private final long layout;
  private final long modelsAt;

  private IndexFile(
      Path path, SourceStamp source, Directory directory, long layout, long modelsAt) {
    this.path = path;
    this.source = source;
    this.directory = directory;
    this.layout = layout;
    this.modelsAt = modelsAt;
  }

  static byte[] write(SourceStamp source, byte[] directory, byte[] models) {
    var stamp = source.bytes();
    var head =
        new Ints()
            .addLong(MAGIC)
            .add(VERSION)
            .addLong(PackedLayout.NUMBER)
            .add(stamp.length, DirectoryWriter.checkSum(stamp))
            .add(directory.length, DirectoryWriter.checkSum(directory))
            .add(models.length);
    return new Ints()
        .add(head.bytes())
        .add(DirectoryWriter.checkSum(head.bytes()))
        .add(stamp)
        .add(directory)
        .add(models)
        .bytes();
  }

  /** The bytes of the file with another stamp. */
  byte[] stamped(SourceStamp now) throws IOException {
    var all = Files.readAllBytes(path);
    int directoryAt = HEAD + source.bytes().length;
    return write(
        now,
        Arrays.copyOfRange(all, directoryAt, (int) modelsAt),
        Arrays.copyOfRange(all, (int) modelsAt, all.length));
  }

  static Opening open(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      var bytes = new byte[HEAD];
      if (file.length() < HEAD) {
        return new Unsound("is cut off", Optional.empty());
      }
      file.readFully(bytes);
      var head = ByteBuffer.wrap(bytes);
      if (head.getLong() != MAGIC) {
        return new Unsound("is not an index of moa", Optional.empty());
      }
      int version = head.getInt();
      long layout = head.getLong();
      int stampLength = head.getInt();
      int stampSum = head.getInt();
      int directoryLength = head.getInt();
      int directorySum = head.getInt();
      int modelsLength = head.getInt();
      if (head.getInt() != sum(bytes, HEAD - Integer.BYTES)) {
        return new Unsound("is damaged", Optional.empty());
      }
      var source = section(file, stampLength, stampSum).flatMap(SourceStamp::read);
      if (source.isEmpty()) {
        return new Unsound("is damaged", source);
      }
      long modelsAt = (long) HEAD + stampLength + directoryLength;
      if (version != VERSION) {
        return new Unsound("is that of another version of moa", source);
      }
      if (file.length() != modelsAt + modelsLength) {
        return new Unsound("is cut off", source);
      }
      var directory = section(file, directoryLength, directorySum);
      if (directory.isEmpty()) {
        return new Unsound("is damaged", source);
      }
      return new Sound(
          new IndexFile(path, source.get(), new Directory(directory.get()), layout, modelsAt));
    }
  }

  private static int sum(byte[] bytes, int length) {
    var head = new byte[length];
    System.arraycopy(bytes, 0, head, 0, length);
    return DirectoryWriter.checkSum(head);
  }

  /** The next bytes of the file, where their check sum is right. */
  private static Optional<byte[]> section(RandomAccessFile file, int length, int sum)
      throws IOException {
    if (length < 0 || length > file.length() - file.getFilePointer()) {
      return Optional.empty();
    }
    var bytes = new byte[length];
    file.readFully(bytes);
    return DirectoryWriter.checkSum(bytes) == sum ? Optional.of(bytes) : Optional.empty();
  }

  SourceStamp source() {
    return source;
  }

  Directory directory() {
    return directory;
  }

  /** Whether this build can unpack the models. */
  boolean isUnpackable() {
    return layout == PackedLayout.NUMBER;
  }

  /** That model, unless its bytes are not what was written. */
  Optional<Model> model(int number) throws IOException {
    var place = directory.place(number);
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(modelsAt + place[0]);
      return section(file, place[1], place[2]).map(PackedModel::unpack);
    }
  }
}
