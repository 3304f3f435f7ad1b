package org.moagraph.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.app.Moa;
import org.moagraph.io.Source;

/** Collections of a folder or a zip: what can be read is, the rest is named with its reason. */
class SourceFilesTest {

  private static final String EDGES = "source\trelation\ttarget\nA\tactivates\tB\n";

  @TempDir Path folder;

  private Shelf shelf() {
    return new Shelf(folder.resolve("shelf"), source -> Moa.read(source).results());
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return Files.write(folder.resolve("x.zip"), bytes.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> mixed() {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("one.tsv", utf8(EDGES));
    entries.put("a/same.tsv", utf8(EDGES));
    entries.put("b/same.sif", utf8("A inhibits C\n"));
    entries.put("g_nodes.tsv", utf8("id\tcategory\tname\nX:1\tbiolink:Gene\tex\n"));
    entries.put("g_edges.tsv", utf8("subject\tpredicate\tobject\nX:1\tbiolink:causes\tX:1\n"));
    entries.put("paths.yaml", utf8(Paths.ALL));
    entries.put("notes.doc", utf8("nothing"));
    entries.put("broken.sbgn", utf8("<sbgn"));
    entries.put("__MACOSX/._one.tsv", utf8(EDGES));
    entries.put(".hidden/two.tsv", utf8(EDGES));
    return entries;
  }

  private static void check(Shelf.Added added) throws IOException {
    assertThat(added.collection().models())
        .extracting(CollectedModel::name)
        .containsExactlyInAnyOrder(
            "one", "a/same", "b/same", "g_edges", "R1", "R2", "R3", "R4", "R5");
    assertThat(added.unread())
        .hasSize(2)
        .anyMatch(u -> u.contains("notes.doc: this is a text for readers"))
        .anyMatch(u -> u.contains("broken.sbgn: "));
    var graph = added.collection().model("g_edges").orElseThrow();
    var model = added.collection().open(graph).orElseThrow();
    assertThat(model.entities()).extracting(e -> e.label().plain()).containsExactly("ex");
  }

  @Test
  void aFolderOfMixedFilesIsACollection() throws IOException {
    var mixed = folder.resolve("mixed");
    for (var entry : mixed().entrySet()) {
      var file = mixed.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
    check(shelf().add("wp", mixed));
    assertThat(((Shelf.Ready) shelf().open("wp")).note()).isEmpty();
  }

  @Test
  void aZipIsOneToo() throws IOException {
    check(shelf().add("wp", zip(mixed())));
    assertThat(((Shelf.Ready) shelf().open("wp")).note()).isEmpty();
  }

  @Test
  void namesThatLeadOutAndZipsWithinAreRefusedByName() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("../out.tsv", utf8(EDGES));
    entries.put("/root.tsv", utf8(EDGES));
    entries.put("a/../../b.tsv", utf8(EDGES));
    entries.put("in.zip", Files.readAllBytes(zip(mixed())));
    entries.put("one.tsv", utf8(EDGES));
    var added = shelf().add("wp", zip(entries));
    assertThat(added.collection().models()).extracting(CollectedModel::name).containsExactly("one");
    assertThat(added.unread())
        .hasSize(4)
        .anyMatch(u -> u.endsWith("in.zip: a zip within a zip is not opened"))
        .anyMatch(u -> u.endsWith("../out.tsv: its name leads out of the zip"));
  }

  @Test
  void aZipThatUnpacksToTooMuchIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb.tsv"));
      var block = new byte[1 << 20];
      for (int i = 0; i < 513; i++) {
        zip.write(block);
      }
    }
    var bomb = Files.write(folder.resolve("bomb.zip"), bytes.toByteArray());
    assertThatThrownBy(() -> shelf().add("wp", bomb)).hasMessageContaining("more than 512 MB");
  }

  @Test
  void aDamagedZipIsRefusedAndADamagedEntryNamed() throws IOException {
    var whole = Files.readAllBytes(zip(mixed()));
    var cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    var broken = Files.write(folder.resolve("cut.zip"), cut);
    assertThatThrownBy(() -> shelf().add("wp", broken)).isInstanceOf(IOException.class);
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedWithTheReason() throws IOException {
    var file = Files.writeString(folder.resolve("one.tsv"), EDGES);
    var occupied = Files.writeString(folder.resolve("occupied"), "a file");
    var shelf = new Shelf(occupied, (Source s) -> Moa.read(s).results());
    assertThatThrownBy(() -> shelf.add("wp", file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("occupied");
  }

  @Test
  void twoAddsAtOnceLeaveOneWholeIndex() throws Exception {
    var file = Files.writeString(folder.resolve("paths.yaml"), Paths.ALL);
    var threads = new java.util.ArrayList<Thread>();
    var failures = new java.util.concurrent.ConcurrentLinkedQueue<Exception>();
    for (int i = 0; i < 4; i++) {
      var thread =
          new Thread(
              () -> {
                try {
                  shelf().add("wp", file);
                } catch (IOException e) {
                  failures.add(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
    assertThat(((Shelf.Ready) shelf().open("wp")).collection().models()).hasSize(5);
  }
}
