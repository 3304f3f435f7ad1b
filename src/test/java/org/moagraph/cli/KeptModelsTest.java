package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.model.Model;

/** A model that was read before is the same model, or it is read again. */
class KeptModelsTest {

  private static final byte[] SOURCE = BundledModels.source("lithium").bytes();
  private static final Model MODEL =
      Moa.read(BundledModels.source("lithium")).single().get().model();

  @TempDir Path folder;

  private KeptModels kept() {
    return new KeptModels(Optional.of(folder.resolve("made/when needed")));
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder.resolve("made/when needed"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void sameBytesAreTheSameModel() {
    assertThat(kept().find(SOURCE)).isEmpty();
    kept().keep(SOURCE, MODEL);
    assertThat(kept().find(SOURCE)).contains(MODEL);
  }

  @Test
  void otherBytesAreAnother() {
    kept().keep(SOURCE, MODEL);
    var other = SOURCE.clone();
    other[other.length - 1]++;
    assertThat(kept().find(other)).isEmpty();
  }

  @Test
  void bytesOfTheSameSumAreAnother() throws IOException {
    kept().keep(SOURCE, MODEL);
    var other = new String(SOURCE, StandardCharsets.UTF_8).replace("lithium", "LITHIUM");
    var name = files().get(0);
    kept().keep(other.getBytes(StandardCharsets.UTF_8), MODEL);
    var second = files().stream().filter(f -> !f.equals(name)).findFirst().orElseThrow();
    Files.write(name, Files.readAllBytes(second));
    assertThat(kept().find(SOURCE)).isEmpty();
  }

  @Test
  void damageIsNotBelieved() throws IOException {
    kept().keep(SOURCE, MODEL);
    var file = files().get(0);
    var whole = Files.readAllBytes(file);
    for (int at : new int[] {0, 7, 9, 11, 12, 500, whole.length / 2, whole.length - 1}) {
      var damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(file, damaged);
      assertThat(kept().find(SOURCE)).describedAs("byte " + at).isEmpty();
    }
    for (int length : new int[] {0, 3, 12, SOURCE.length + 12, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(kept().find(SOURCE)).describedAs(length + " bytes").isEmpty();
    }
    kept().keep(SOURCE, MODEL);
    assertThat(kept().find(SOURCE)).contains(MODEL);
  }

  @Test
  void theFolderStaysSmall() throws IOException {
    kept().keep(SOURCE, MODEL);
    var first = files().get(0);
    Files.setLastModifiedTime(first, FileTime.from(Instant.now().minusSeconds(9_000)));
    try (var big = new java.io.RandomAccessFile(first.resolveSibling("x.packed").toFile(), "rw")) {
      big.setLength(KeptModels.MOST - 100_000);
    }
    var other = SOURCE.clone();
    other[other.length - 1]++;
    kept().keep(other, MODEL);
    assertThat(first).doesNotExist();
    assertThat(kept().find(other)).contains(MODEL);
    long size = 0;
    for (var file : files()) {
      size += Files.size(file);
    }
    assertThat(size).isLessThan(KeptModels.MOST);
  }

  @Test
  void withoutAFolderNothingIsKept() throws IOException {
    var none = new KeptModels(Optional.empty());
    none.keep(SOURCE, MODEL);
    assertThat(none.find(SOURCE)).isEmpty();
    assertThat(none.cares("x.yaml")).isFalse();
    var file = Files.writeString(folder.resolve("a file"), "");
    var impossible = new KeptModels(Optional.of(file));
    impossible.keep(SOURCE, MODEL);
    assertThat(impossible.find(SOURCE)).isEmpty();
    assertThat(file).hasContent("");
  }

  @Test
  void onlyModelFilesAreKept() throws IOException {
    var yaml = Files.writeString(folder.resolve("a.yaml"), "");
    var table = Files.writeString(folder.resolve("a.tsv"), "");
    assertThat(kept().cares(yaml.toString())).isTrue();
    assertThat(kept().cares(table.toString())).isFalse();
    assertThat(kept().cares(folder.resolve("missing.yaml").toString())).isFalse();
    assertThat(kept().cares("\0.yaml")).isFalse();
  }
}
