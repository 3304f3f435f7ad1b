package org.moagraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all, and nothing unfinished stays. */
class WholeFileTest {

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  private Path left(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "half");
  }

  @Test
  void whatAKilledRunLeftGoesWithTheNextFile() throws IOException {
    left(".moa-999999999-1.part");
    left(".moa-" + ProcessHandle.current().pid() + "-7.part");
    WholeFile.write(folder.resolve("a"), new byte[] {1});
    assertThat(names()).containsExactly("a");
  }

  @Test
  void whatARunningProcessWritesAndWhatIsNotOursStays() throws IOException {
    long other = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    var others =
        List.of(".moa-" + other + "-1.part", ".moa-x-1.part", ".moa-.part", "moa-999999999-1.part");
    for (var name : others) {
      left(name);
    }
    WholeFile.write(folder.resolve("a"), new byte[] {1});
    assertThat(names()).contains("a").containsAll(others);
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    var file = Files.writeString(folder.resolve("a"), "before");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    stream -> {
                      stream.write(new byte[100_000]);
                      throw new IOException("no room");
                    },
                    (complete, place) -> {}))
        .hasMessage("no room");
    assertThat(file).hasContent("before");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aCompleteFileIsShownBeforeItIsInItsPlace() throws IOException {
    var file = folder.resolve("a");
    var seen = new ArrayList<String>();
    WholeFile.write(
        file,
        stream -> stream.write('x'),
        (complete, place) -> {
          assertThat(complete).hasContent("x");
          seen.add(place + " " + Files.exists(place));
        });
    assertThat(seen).containsExactly(file + " false");
  }

  @Test
  void whatIsPrivateIsItsOwnersAlone() throws IOException {
    Assumptions.assumeTrue(
        Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "needs POSIX");
    var file = folder.resolve("a");
    WholeFile.writePrivate(file, new byte[] {1});
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aNameOfAsManyLettersAsThereMayBeIsWritten() throws IOException {
    var name = "n".repeat(255);
    WholeFile.write(folder.resolve(name), new byte[] {1});
    assertThat(names()).containsExactly(name);
  }

  @Test
  void ofWritersAtOnceOneWinsAndAReaderSeesAWholeFile() throws Exception {
    var file = folder.resolve("a");
    WholeFile.write(file, text('a'));
    var writers = new ArrayList<Callable<Void>>();
    for (char letter : new char[] {'a', 'b', 'c'}) {
      writers.add(
          () -> {
            for (int i = 0; i < 40; i++) {
              WholeFile.write(file, text(letter));
              var read = Files.readString(file);
              assertThat(read).hasSize(100_000);
              assertThat(read.chars().distinct().count()).isEqualTo(1);
            }
            return null;
          });
    }
    var threads = Executors.newFixedThreadPool(writers.size());
    try {
      for (var done : threads.invokeAll(writers)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(names()).containsExactly("a");
  }

  private static byte[] text(char letter) {
    return String.valueOf(letter).repeat(100_000).getBytes(StandardCharsets.US_ASCII);
  }
}
