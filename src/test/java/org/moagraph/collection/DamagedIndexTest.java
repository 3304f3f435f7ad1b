package org.moagraph.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.app.Moa;
import org.moagraph.model.Model;

/** An index with any byte changed or cut off anywhere is never believed. */
class DamagedIndexTest {

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of(""), source -> List.of());
  private Path index = Path.of("");
  private byte[] sound = new byte[0];
  private List<Optional<Model>> models = List.of();
  private List<CollectedModel> listed = List.of();

  @BeforeEach
  void add() throws IOException {
    var file = Files.writeString(folder.resolve("paths.yaml"), Paths.ALL);
    shelf = new Shelf(folder.resolve("shelf"), source -> Moa.read(source).results());
    shelf.add("small", file);
    index = folder.resolve("shelf").resolve("small.index");
    sound = Files.readAllBytes(index);
    var collection = ((Shelf.Ready) shelf.open("small")).collection();
    listed = collection.models();
    models = opened(collection);
    // what is damaged can then only be refused
    Files.delete(file);
  }

  private static List<Optional<Model>> opened(Collected collection) throws IOException {
    var all = new ArrayList<Optional<Model>>();
    for (var model : collection.models()) {
      all.add(collection.open(model));
    }
    return all;
  }

  private void isRefusedOrTrue(byte[] bytes, String what) throws IOException {
    Files.write(index, bytes);
    if (shelf.open("small") instanceof Shelf.Ready ready) {
      assertThat(ready.collection().models()).as(what).isEqualTo(listed);
      var found = opened(ready.collection());
      for (int i = 0; i < models.size(); i++) {
        assertThat(found.get(i).isEmpty() || found.get(i).equals(models.get(i))).as(what).isTrue();
      }
    }
  }

  @Test
  void everyChangedByteIsNoticed() throws IOException {
    for (int at = 0; at < sound.length; at++) {
      var changed = sound.clone();
      changed[at] ^= (byte) (1 << at % 8);
      isRefusedOrTrue(changed, "byte " + at);
    }
  }

  @Test
  void everyCutIsNoticed() throws IOException {
    for (int length = 0; length < sound.length; length++) {
      Files.write(index, Arrays.copyOf(sound, length));
      assertThat(shelf.open("small")).as("cut at " + length).isInstanceOf(Shelf.Refused.class);
    }
    Files.write(index, Arrays.copyOf(sound, sound.length + 1));
    assertThat(shelf.open("small")).isInstanceOf(Shelf.Refused.class);
  }

  @Test
  void theFileOfAnotherProgramIsRefusedWithTheReason() throws IOException {
    Files.writeString(index, "SQLite format 3 ".repeat(20));
    assertThat(((Shelf.Refused) shelf.open("small")).reason()).contains("is not an index of moa");
  }
}
