package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewsTest {
  private static final String GOOD = "source\trelation\ttarget\nA\tactivates\tB\n";

  @TempDir Path folder;
  private long now;

  private Previews previews(Path file) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var terminal = Terminal.of(InputStream.nullInputStream(), nowhere, nowhere);
    return new Previews(
        terminal, file.toString(), null, new RelationsOption(), new DrawingOptions(), () -> now);
  }

  @Test
  void aSavedFileIsShownAnewAndAnUnchangedOneIsNot() throws IOException {
    var file = folder.resolve("m.tsv");
    Files.writeString(file, GOOD);
    var previews = previews(file);
    var first = previews.get();
    assertThat(previews.get()).isSameAs(first);
    Files.writeString(file, GOOD + "B\tinhibits\tC\n");
    var second = previews.get();
    assertThat(second.version()).isNotEqualTo(first.version());
    assertThat(new String(second.page(), StandardCharsets.UTF_8)).contains("data-entity=\"C\"");
  }

  @Test
  void aFileWithErrorsKeepsTheLastPictureAndShowsTheLines() throws IOException {
    var file = folder.resolve("m.yaml");
    var head =
        "moa: 1\nid: m\ntitle: M\nentities:\n  a: {type: drug, label: A}\n  b: {type: outcome}\n";
    Files.writeString(file, head + "claims:\n  - {claim: a activates b, direct: true}\n");
    var previews = previews(file);
    var good = previews.get();
    Files.writeString(file, head + "claims:\n  - {claim: a activates bb, direct: true}\n");
    var bad = previews.get();
    assertThat(bad.page()).isEqualTo(good.page());
    assertThat(bad.around())
        .contains("m.yaml:8:")
        .contains("unknown entity")
        .contains("last version without errors");
  }

  @Test
  void aFileThatIsAwayForAMomentIsWaitedForButMustBeThereAtFirst() throws IOException {
    var file = folder.resolve("m.tsv");
    assertThatThrownBy(() -> previews(file).get()).isInstanceOf(Failure.class);
    Files.writeString(file, GOOD);
    var previews = previews(file);
    var first = previews.get();
    Files.delete(file);
    assertThat(previews.get()).isSameAs(first);
  }

  @Test
  void aFileThatStaysAwayIsSaidToBeAwayAndComesBack() throws IOException {
    var file = folder.resolve("m.tsv");
    Files.writeString(file, GOOD);
    var previews = previews(file);
    var first = previews.get();
    Files.delete(file);
    previews.get();
    now += 1_600_000_000L;
    var gone = previews.get();
    assertThat(gone.version()).isNotEqualTo(first.version());
    assertThat(gone.around()).contains("there is no file").contains("last version");
    assertThat(gone.page()).isEqualTo(first.page());
    Files.writeString(file, GOOD);
    assertThat(previews.get().around()).contains("0 errors").doesNotContain("there is no file");
  }
}
