package org.moagraph.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk is never lost and never overwritten unseen. */
class DiskTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("m.yaml");
  }

  private Disk disk(String text) throws IOException {
    Files.writeString(file, text);
    return new Disk(file, new RecordedTool());
  }

  @Test
  void whatIsSavedIsOnTheDiskAndWhatWasThereIsBesideIt() throws IOException {
    var disk = disk("old\n");
    int first = disk.now().number();
    var saved = disk.save("new\n", first).orElseThrow();
    assertThat(file).hasContent("new\n");
    assertThat(folder.resolve("m.yaml.bak")).hasContent("old\n");
    assertThat(disk.save("newest\n", saved.number())).isPresent();
    assertThat(file).hasContent("newest\n");
    assertThat(folder.resolve("m.yaml.bak")).hasContent("old\n");
  }

  @Test
  void aFileThatOthersChangedIsNotOverwritten() throws IOException {
    var disk = disk("old\n");
    int seen = disk.now().number();
    Files.writeString(file, "by another\n");
    assertThat(disk.save("mine\n", seen)).isEmpty();
    assertThat(file).hasContent("by another\n");
    var now = disk.now();
    assertThat(now.text()).contains("by another\n");
    assertThat(disk.save("mine\n", now.number())).isPresent();
    assertThat(folder.resolve("m.yaml.bak")).hasContent("by another\n");
  }

  @Test
  void oneOfTwoTabsThatSaveIsTold() throws IOException {
    var disk = disk("old\n");
    int seen = disk.now().number();
    assertThat(disk.save("of the first\n", seen)).isPresent();
    assertThat(disk.save("of the second\n", seen)).isEmpty();
    assertThat(file).hasContent("of the first\n");
  }

  @Test
  void aFileThatIsNotThereYetIsMadeByTheFirstSave() throws IOException {
    var disk = new Disk(file, new RecordedTool());
    assertThat(disk.now().text()).isEmpty();
    assertThat(disk.save("new\n", disk.now().number())).isPresent();
    assertThat(file).hasContent("new\n");
    assertThat(folder.resolve("m.yaml.bak")).doesNotExist();
  }

  @Test
  void whatIsNotSavedIsKeptUntilItIs() throws IOException {
    var disk = disk("old\n");
    disk.keep("half\n");
    var next = new Disk(file, new RecordedTool());
    assertThat(next.kept()).contains("half\n");
    assertThat(next.save("half\n", next.now().number())).isPresent();
    assertThat(next.kept()).isEmpty();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("m.yaml", "m.yaml.bak");
  }

  @Test
  void aMarkAndLineEndsOfWindowsComeBackAsTheyWere() throws IOException {
    var disk = disk("\uFEFFa: 1\r\nb: 2\r\n");
    assertThat(disk.now().text()).contains("a: 1\nb: 2\n");
    assertThat(disk.save("a: 1\nc: 3\nb: 2\n", disk.now().number())).isPresent();
    assertThat(Files.readString(file)).isEqualTo("\uFEFFa: 1\r\nc: 3\r\nb: 2\r\n");
  }

  @Test
  void whatCannotComeBackAsItWasIsNotTaken() {
    assertThat(Encoding.objection("a\nb\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Encoding.objection("a\r\nb\r\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Encoding.objection("a\r\nb\n".getBytes(StandardCharsets.UTF_8)))
        .contains("lines end");
    assertThat(Encoding.objection(new byte[] {'a', (byte) 0xE4, '\n'})).contains("UTF-8");
  }
}
