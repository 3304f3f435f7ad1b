package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The studio's command refuses what it cannot work on, and its tool is this command line. */
class StudioCommandTest {

  @TempDir Path folder;

  @Test
  void whatItCannotWorkOnIsRefusedBeforeAnyPortIsOpened() throws IOException {
    assertThat(moa("studio", folder.resolve("map.gpml").toString()).ends(2).err())
        .contains("is no model file (.yaml)")
        .contains("moa convert");
    assertThat(moa("studio", folder.resolve("none/m.yaml").toString()).ends(3).err())
        .contains("there is no folder");
    var there = Files.writeString(folder.resolve("m.yaml"), "moa: 1\n").toString();
    assertThat(moa("studio", there, "--start", "ketamine").ends(2).err())
        .contains("is there already");
    var mixed = Files.writeString(folder.resolve("mixed.yaml"), "moa: 1\r\nid: m\n").toString();
    assertThat(moa("studio", mixed).ends(3).err()).contains("some of its lines end otherwise");
    assertThat(
            moa("studio", folder.resolve("new.yaml").toString(), "--start", "nothing")
                .ends(2)
                .err())
        .contains("no bundled model \"nothing\"");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("m.yaml", "mixed.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pptx", "html"})
  void whatIsHandedOverIsWhatTheCommandWrites(String ending) throws IOException {
    var file = Path.of("models/sertraline.yaml");
    var written = folder.resolve("written." + ending);
    moa("draw", file.toString(), "--view", "delay", "-o", written.toString()).ends(0);
    var handed =
        new StudioTool()
            .run(
                List.of("draw", "-", "--from=moa", "--to=" + ending, "-o", "-", "--view=delay"),
                Files.readString(file));
    assertThat(handed.code()).isZero();
    assertThat(handed.out()).isEqualTo(Files.readAllBytes(written));
  }

  @Test
  void aFailureOfACommandIsWordsAndNoEnd() {
    var ran =
        new StudioTool().run(List.of("effect", "--from=moa", "--", "-", "a", "b"), "moa: 1\n");
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("the model has no \"id\"");
    assertThat(new String(ran.out(), StandardCharsets.UTF_8)).isEmpty();
  }
}
