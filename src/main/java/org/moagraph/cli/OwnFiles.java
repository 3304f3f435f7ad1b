package org.moagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.moagraph.text.WholeFile;

/**
 * Which files this program wrote, so that it replaces its own work without asking and nothing else:
 * a list in the user's folder with path, size and check sum of each. A file that was changed since
 * is no longer ours; one that is as any earlier run wrote it is. Where no list can be kept, nothing
 * counts as written.
 */
final class OwnFiles {

  private static final String NAME = "written.txt";

  /** A longer list is cut to its later half. */
  private static final long LONGEST = 400_000;

  private final Path list;

  /** The list in that folder. */
  OwnFiles(Path folder) {
    this.list = folder.toAbsolutePath().resolve(NAME);
  }

  /** Whether the file is as it was written, or empty. */
  boolean isOurs(Path file) throws IOException {
    if (Files.size(file) == 0) {
      return true;
    }
    // what is there was listed before it was moved there: so it is looked at before the list
    var line = mark(file) + absolute(file);
    return lines().contains(line);
  }

  /**
   * Adds a file that is complete and about to be moved to its place, so that no other run finds it
   * there first; that this may fail is no reason to fail.
   */
  void add(Path complete, Path place) {
    try {
      Files.createDirectories(list.getParent());
      if (Files.exists(list) && Files.size(list) > LONGEST) {
        shorten();
      }
      var line = mark(complete) + absolute(place) + "\n";
      Files.writeString(
          list, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // the next run asks for --force
    }
  }

  private List<String> lines() throws IOException {
    if (!Files.isRegularFile(list)) {
      return List.of();
    }
    return new String(Files.readAllBytes(list), StandardCharsets.UTF_8).lines().toList();
  }

  private void shorten() throws IOException {
    var lines = new ArrayList<>(lines());
    var later = lines.subList(lines.size() / 2, lines.size());
    var text = String.join("\n", later) + "\n";
    WholeFile.write(list, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String mark(Path file) throws IOException {
    var sum = new CRC32();
    var buffer = new byte[65_536];
    long size = 0;
    try (InputStream input = Files.newInputStream(file)) {
      for (int read = input.read(buffer); read > 0; read = input.read(buffer)) {
        sum.update(buffer, 0, read);
        size += read;
      }
    }
    return Long.toHexString(sum.getValue()) + " " + size + " ";
  }

  private static String absolute(Path file) throws IOException {
    var whole = file.toAbsolutePath();
    var folder = whole.getParent();
    return (Files.exists(file) || folder == null
            ? file.toRealPath()
            : folder.toRealPath().resolve(String.valueOf(whole.getFileName())))
        .toString();
  }
}
