package org.moagraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\"/>";

  @TempDir Path folder;

  private Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  @Test
  void itShowsWhatDiffersAndNothingElse() throws IOException {
    var before = folder("before");
    var after = folder("after");
    Files.writeString(before.resolve("same.svg"), SVG.formatted(1));
    Files.writeString(after.resolve("same.svg"), SVG.formatted(1));
    Files.writeString(before.resolve("changed.svg"), SVG.formatted(1));
    Files.writeString(after.resolve("changed.svg"), SVG.formatted(2));
    Files.writeString(after.resolve("new.svg"), SVG.formatted(3));
    Files.writeString(before.resolve("gone.svg"), SVG.formatted(4));
    Files.writeString(after.resolve("note.txt"), "no picture");

    var page = ContactSheet.between(before, after);

    assertThat(page)
        .contains("3 pictures differ", ">changed.svg", ">new.svg", ">gone.svg", "is new", "is gone")
        .doesNotContain("same.svg", "note.txt");
    assertThat(page.split("<img ", -1)).as("two, two laid over each other, one, one").hasSize(7);
  }

  @Test
  void equalFoldersGiveAnEmptySheet() throws IOException {
    var same = folder("same");
    Files.writeString(same.resolve("a.svg"), SVG.formatted(1));
    assertThat(ContactSheet.between(same, same)).contains("0 pictures differ");
  }
}
