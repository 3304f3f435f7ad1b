package org.moagraph.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.app.Moa;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Model;

/** An index is what its source is, or it is made anew, or it is refused. */
class ShelfTest {

  @TempDir Path folder;
  private Path file = Path.of("");
  private Shelf shelf = new Shelf(Path.of(""), source -> List.of());

  @BeforeEach
  void addPaths() throws IOException {
    file = Files.writeString(folder.resolve("paths.yaml"), Paths.ALL);
    shelf = new Shelf(folder.resolve("shelf"), source -> Moa.read(source).results());
    shelf.add("small", file);
  }

  private Path index() {
    return folder.resolve("shelf").resolve("small.index");
  }

  private Collected open() throws IOException {
    return ((Shelf.Ready) shelf.open("small")).collection();
  }

  private static List<Model> read(Path file) throws IOException {
    var source = new Source(file.toString(), Files.readAllBytes(file));
    return Moa.read(source).results().stream().map(l -> l.model().orElseThrow()).toList();
  }

  private static List<Model> models(Collected collection) throws IOException {
    var models = new ArrayList<Model>();
    for (var model : collection.models()) {
      collection.open(model).ifPresent(models::add);
    }
    return models;
  }

  @Test
  void whatIsOpenedIsWhatWasRead() throws IOException {
    assertThat(models(open())).isEqualTo(read(file));
    assertThat(open().models()).extracting(CollectedModel::name).contains("R1", "R5").hasSize(5);
    assertThat(shelf.names()).containsExactly("small");
    try (Stream<Path> left = Files.list(folder.resolve("shelf"))) {
      assertThat(left).containsExactly(index());
    }
  }

  @Test
  void modelsAreGraded() throws IOException {
    assertThat(open().models())
        .extracting(CollectedModel::grade)
        .containsExactly(
            Grade.SOUND, Grade.SOUND, Grade.UNREFERENCED, Grade.OPPOSITE, Grade.UNKNOWN);
    assertThat(Grade.of(read(file).get(0).withClaims(List.of()))).isEqualTo(Grade.NO_ROUTE);
  }

  @Test
  void thingsAreFoundByEveryName() throws IOException {
    assertThat(open().find("FIXOLOL"))
        .extracting(Hit::address)
        .containsExactly("fixolol", "fixolol/red-fever", "fixolol/blue-fever");
    assertThat(open().find("red fever")).hasSize(4).allMatch(h -> h.part() == Part.DISEASE);
    assertThat(open().find("P1")).hasSize(5).allMatch(h -> h.part() == Part.TARGET);
    assertThat(open().find("mesh:wrongol")).extracting(Hit::grade).containsExactly(Grade.OPPOSITE);
    assertThat(open().find("nothing")).isEmpty();
    assertThat(open().find("")).isEmpty();
  }

  @Test
  void theModelsOfADrugAreOne() throws IOException {
    var drug = open().drugs("Fixolol").get(0);
    assertThat(drug.models()).hasSize(2);
    assertThat(drug.indication("blue")).extracting(CollectedModel::name).containsExactly("R2");
    var merged = open().merged(drug.models()).orElseThrow();
    assertThat(merged.expectations()).hasSize(2);
    assertThat(merged.header().title().plain()).isEqualTo("fixolol in Red fever, Blue fever");
    assertThat(merged.claims())
        .as("what both say is said once")
        .extracting(c -> c.source() + " " + c.target())
        .containsExactly("MESH:fixolol UniProt:P1", "UniProt:P1 MESH:D1", "UniProt:P1 MESH:D2");
    assertThat(merged.claims().get(0).evidence())
        .extracting(e -> e.citation().key())
        .containsExactly("https://example.org/ref", "https://example.org/other");
    assertThat(open().drugs("fixol")).isEmpty();
    assertThat(open().near("fixol")).containsExactly("fixolol");
    assertThat(open().near("vagoul")).containsExactly("vaguol");
  }

  @Test
  void anIndexFollowsItsSource() throws IOException {
    Files.writeString(file, Paths.FIRST);
    var ready = (Shelf.Ready) shelf.open("small");
    assertThat(ready.note().orElseThrow()).contains("changed").contains("anew");
    assertThat(models(ready.collection())).isEqualTo(read(file)).hasSize(1);
    assertThat(((Shelf.Ready) shelf.open("small")).note()).isEmpty();
  }

  @Test
  void aSourceThatWasOnlyTouchedHasNotChanged() throws IOException {
    var models = read(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(source().since()).isEqualTo(SourceStamp.Since.TOUCHED);
    var ready = (Shelf.Ready) shelf.open("small");
    assertThat(ready.note()).isEmpty();
    assertThat(models(ready.collection())).isEqualTo(models);
    assertThat(source().since()).isEqualTo(SourceStamp.Since.SAME);
  }

  private SourceStamp source() throws IOException {
    return ((IndexFile.Sound) IndexFile.open(index())).file().source();
  }

  @Test
  void aSourceOfTheSameSizeAndOtherBytesHasChanged() throws IOException {
    Files.writeString(file, Paths.ALL.replace("Red fever", "Sad fever"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(open().find("sad fever")).isNotEmpty();
  }

  @Test
  void anIndexOutlivesItsSource() throws IOException {
    var models = read(file);
    Files.delete(file);
    var ready = (Shelf.Ready) shelf.open("small");
    assertThat(ready.note().orElseThrow()).contains("paths.yaml");
    assertThat(models(ready.collection())).isEqualTo(models);
  }

  @Test
  void aFolderIsFollowedToo() throws IOException {
    var many = Files.createDirectory(folder.resolve("many"));
    Files.writeString(many.resolve("a.sif"), "a activates b\n");
    Files.writeString(many.resolve("notes.doc"), "not a model\n");
    Files.writeString(many.resolve(".hidden.sif"), "x activates y\n");
    var added = shelf.add("many", many);
    assertThat(added.unread())
        .containsExactly(
            many.resolve("notes.doc") + ": this is a text for readers, which is not read");
    assertThat(added.collection().models()).extracting(CollectedModel::name).containsExactly("a");
    Files.writeString(many.resolve("b.sif"), "b activates c\n");
    var ready = (Shelf.Ready) shelf.open("many");
    assertThat(ready.collection().models())
        .hasSize(2)
        .allMatch(m -> m.grade().letter().equals("-"));
  }

  @Test
  void theSamePathsAreReadAsJson() throws IOException {
    var json =
        """
        [
         {
          "directed": true,
          "graph": {"_id": "J1", "disease": "Red fever", "drug": "jsonol"},
          "links": [
           {"key": "decreases activity of", "source": "MESH:J", "target": "MESH:D1"}
          ],
          "nodes": [
           {"id": "MESH:J", "label": "Drug", "name": "jsonol"},
           {"id": "MESH:D1", "label": "Disease", "name": "Red fever"}
          ]
         }
        ]
        """;
    var added = shelf.add("json", Files.writeString(folder.resolve("paths.json"), json));
    assertThat(added.collection().models())
        .extracting(m -> m.name() + " " + m.drug() + " " + m.grade().letter())
        .containsExactly("J1 jsonol B");
  }

  @Test
  void aCutIndexIsNeverBelieved() throws IOException {
    var whole = Files.readAllBytes(index());
    var models = read(file);
    Files.delete(file);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(index(), Arrays.copyOf(whole, length));
      assertThat(shelf.open("small")).as("length %s", length).isInstanceOf(Shelf.Refused.class);
    }
    Files.write(index(), whole);
    assertThat(models(open())).isEqualTo(models);
  }

  @Test
  void aDamagedIndexIsNeverBelieved() throws IOException {
    var whole = Files.readAllBytes(index());
    var models = read(file);
    Files.delete(file);
    for (int at = 0; at < whole.length; at += 5) {
      var damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(index(), damaged);
      if (shelf.open("small") instanceof Shelf.Ready ready) {
        var left = models(ready.collection());
        assertThat(left).as("byte %s", at).hasSize(models.size() - 1);
        assertThat(models).containsAll(left);
      }
    }
  }

  @Test
  void aDamagedIndexIsMadeAnewWhereItSaysFromWhat() throws IOException {
    var cut = Arrays.copyOf(Files.readAllBytes(index()), 900);
    Files.write(index(), cut);
    var ready = (Shelf.Ready) shelf.open("small");
    assertThat(ready.note().orElseThrow()).contains("cut off").contains("anew");
    assertThat(models(ready.collection())).isEqualTo(read(file));
  }

  /** The head of an index as a moa of another version writes it. */
  private void becomeOfVersion(int version) throws IOException {
    var bytes = Files.readAllBytes(index());
    var head = ByteBuffer.wrap(bytes);
    int sumAt = IndexFile.HEAD - Integer.BYTES;
    head.putInt(Long.BYTES, version);
    head.putInt(sumAt, DirectoryWriter.checkSum(Arrays.copyOf(bytes, sumAt)));
    Files.write(index(), bytes);
  }

  @Test
  void anIndexOfAnotherVersionIsMadeAnewOrRefusedAndNeverBelieved() throws IOException {
    for (int version : new int[] {0, 1, 3, -1}) {
      becomeOfVersion(version);
      var ready = (Shelf.Ready) shelf.open("small");
      assertThat(ready.note().orElseThrow()).contains("another version of moa").contains("anew");
      assertThat(models(ready.collection())).isEqualTo(read(file));
      assertThat(((Shelf.Ready) shelf.open("small")).note()).isEmpty();
    }
    becomeOfVersion(1);
    Files.delete(file);
    assertThat(((Shelf.Refused) shelf.open("small")).reason())
        .contains("another version of moa")
        .contains("is gone");
  }

  @Test
  void anIndexThatCannotBeMadeAnewSaysWhy() throws IOException {
    Files.writeString(file, "nothing");
    assertThat(((Shelf.Refused) shelf.open("small")).reason())
        .contains("has changed")
        .contains("no model");
    assertThat(Shelf.why(new AccessDeniedException("x.index")))
        .isEqualTo("permission denied: x.index");
  }

  @Test
  void aForeignFileIsRefused() throws IOException {
    Files.write(index(), "PK\u0003\u0004 and so on".repeat(30).getBytes(StandardCharsets.UTF_8));
    assertThat(((Shelf.Refused) shelf.open("small")).reason()).contains("not an index of moa");
  }

  @Test
  void whatHoldsNoModelLeavesWhatWasThere() throws IOException {
    var empty = Files.writeString(folder.resolve("empty.txt"), "nothing");
    assertThatThrownBy(() -> shelf.add("small", empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model");
    assertThat(open().models()).hasSize(5);
  }

  @Test
  void whereNothingCanBeWrittenItSaysSo() throws IOException {
    var taken = Files.writeString(folder.resolve("taken"), "");
    var other = new Shelf(taken, source -> Moa.read(source).results());
    assertThatThrownBy(() -> other.add("small", file)).isInstanceOf(IOException.class);
    assertThat(other.names()).isEmpty();
  }

  @Test
  void namesAreThoseOfFilesAndNotOfDrives() {
    assertThat(Stream.of("dmdb", "a1", "my.list-2")).allMatch(Shelf::isName);
    assertThat(Stream.of("c", "drug", "A1", "../x", "a b", "")).noneMatch(Shelf::isName);
    assertThat(Shelf.nameFor(Path.of("/x/indication_paths.yaml"))).isEqualTo("indication-paths");
  }

  /** The grades are those of the claims alone, so they agree with a model opened anew. */
  @Test
  void everyGradeOfThePublishedFileIsThatOfItsModel() throws IOException {
    var source = SharedData.source("drugmechdb-half.yaml");
    var half = Files.write(folder.resolve("half.yaml"), source.bytes());
    var collection = shelf.add("half", half).collection();
    assertThat(collection.models()).hasSize(2378);
    List<Loaded> loaded = Moa.read(source).results();
    for (var model : collection.models()) {
      var read = loaded.get(model.number()).model().orElseThrow();
      assertThat(collection.open(model)).contains(read);
      assertThat(model.grade()).isEqualTo(Grade.of(read));
    }
    assertThat(shelf.size("half")).isLessThan(10_000_000);
  }
}
