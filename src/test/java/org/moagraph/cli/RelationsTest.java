package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that the reader of a file says the meaning of. */
class RelationsTest {

  @TempDir Path folder;
  private String model = "";
  private String words = "";

  @BeforeEach
  void write() throws IOException {
    model = file("net.tsv", "source\trelation\ttarget\nA\tdampens\tB\n");
    words = file("words.csv", "word,relation\ndampens,decreases\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aWordOfTheReadersOwnHasTheSignThatHeGivesIt() {
    assertThat(moa("effect", model, "A", "B").ends(0).out()).contains("not known");
    var told = moa("effect", model, "A", "B", "--relations", words).ends(0);
    assertThat(told.out()).contains("decreases");
    assertThat(told.err()).doesNotContain("N0901");
  }

  @Test
  void everyCommandThatReadsAFileTakesIt() throws IOException {
    var out = folder.resolve("x.sif").toString();
    moa("convert", model, out, "--relations", words).ends(0);
    assertThat(Files.readString(Path.of(out))).isEqualTo("A\tdecreases\tB\n");
    assertThat(moa("check", model, "--relations", words).out()).doesNotContain("N0901");
    assertThat(moa("draw", model, "-o", "-", "--to", "dot", "--relations", words).ends(0).err())
        .doesNotContain("N0901");
    assertThat(moa("tell", model, "--relations", words).ends(0).err()).doesNotContain("N0901");
    assertThat(moa("diff", model, model, "--relations", words).err()).doesNotContain("N0901");
    var questions =
        file("q.jsonl", "{\"id\":1,\"model\":\"" + model + "\",\"from\":\"A\",\"to\":\"B\"}");
    assertThat(moa("effect", "--batch", questions, "--relations", words).ends(0).out())
        .contains("\"effect\": \"decreases\"");
  }

  @Test
  void errorsInTheFileEndTheCommandWithTheirLine() throws IOException {
    var wrong = file("wrong.csv", "word,relation\ndampens,decraeses\n");
    assertThat(moa("effect", model, "A", "B", "--relations", wrong).ends(1).err())
        .contains("wrong.csv:2")
        .contains("did you mean \"decreases\"?");
    assertThat(moa("effect", model, "A", "B", "--relations", in("none.csv")).ends(3).err())
        .contains("there is no file");
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }
}
