package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.io.yaml.YamlResources;

class BadInputTest {

  private static final String HEADER = "source\trelation\ttarget\n";

  @TempDir Path folder;

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aMissingFileAndAFolderEndWithThree() {
    assertThat(moa("show", in("missing.yaml")).ends(3).err()).contains("there is no file");
    assertThat(moa("show", folder.toString()).ends(3).err()).contains("is a folder");
    assertThat(moa("check", in("missing.yaml")).ends(3).out()).contains("there is no file");
  }

  @Test
  void anUnknownBundledModelEndsWithTwoAndWhatIsNear() {
    assertThat(moa("show", "ketamin").ends(2).err())
        .contains("did you mean \"ketamine\"")
        .contains("sertraline");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "'moa: 1\n\tid: x'", "'moa: 1\nid: x\nid: y'", "'moa: 1\nid: x\nfoo: 1'"})
  void aBrokenModelEndsWithOneAndItsFindings(String text) throws IOException {
    var file = write("broken.yaml", text);
    var run = moa("effect", file, "a", "b").ends(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[E01").contains("broken.yaml");
    assertThat(moa("check", file).ends(1).out()).contains("error[E01");
  }

  @Test
  void bytesThatAreNoTextEndWithOne() throws IOException {
    var bytes = new byte[] {0, (byte) 0xff, 1, 2, (byte) 0xfe};
    assertThat(moa("check", write("binary.yaml", bytes)).ends(1).out()).contains("error[E01");
    assertThat(moa("check", write("latin.tsv", bytes)).code()).isEqualTo(1);
  }

  @Test
  void aFileOfNoKnownFormatNamesTheFormats() throws IOException {
    var file = write("notes.txt", "hello");
    assertThat(moa("show", file).ends(3).err()).contains("E0100").contains("tsv");
    assertThat(moa("show", file, "--from", "klingon").ends(2).err()).contains("formats:");
  }

  @ParameterizedTest
  @CsvSource({
    "x.gexf,GraphML",
    "x.cys,CX2",
    "x.xlsx,CSV",
    "x.docx,moa new",
    "x.png,the model that it was drawn from",
    "x.zip,collection add",
    "x.strange,--from FORMAT"
  })
  void aFormatThatIsNotReadSaysWhatToDo(String name, String help) throws IOException {
    assertThat(moa("show", write(name, "hello")).ends(3).err()).contains("E0100").contains(help);
  }

  @Test
  void anEmptyFileIsNoModel() throws IOException {
    for (var ending : List.of("sif", "tsv", "csv", "dot", "json", "yaml", "graphml", "sbgn")) {
      assertThat(moa("check", write("e." + ending, "")).ends(1).out()).contains("error[E01");
    }
  }

  @Test
  void checkSpeaksJsonOfEveryFile() throws IOException {
    var broken = write("broken.yaml", "moa: 1\nid: x\nfoo: 1\n");
    var run = moa("check", broken, "ketamine", "--format", "json").ends(1);
    assertThat(run.list("findings").get(0).keySet())
        .startsWith("code", "severity", "file", "line", "column", "message", "help");
  }

  @Test
  void strictLetsAWarningCount() throws IOException {
    var file = write("two.tsv", HEADER + "A\t+\tB\nA\t-\tB\n");
    var found = moa("check", file, "--format", "json");
    boolean warned =
        found.list("findings").stream().anyMatch(f -> "warning".equals(f.get("severity")));
    assertThat(warned).as(found.out()).isTrue();
    moa("check", file).ends(0);
    moa("check", file, "--strict").ends(1);
  }

  @Test
  void hostileLabelsStayLabels() throws IOException {
    var evil = "<script>alert(1)</script> \u001b[31m \u202e \"q\" \\ |x| \uD83D\uDC8A \u03b3";
    var file = write("evil.tsv", HEADER + evil + "\t+\tB\n");
    for (var format : new String[] {"text", "csv", "md"}) {
      assertThat(moa("downstream", file, evil, "--format", format).ends(0).out())
          .doesNotContain("\u001b");
    }
    assertThat(moa("downstream", file, evil, "--format", "md").out()).doesNotContain("<script>");
    assertThat(moa("downstream", file, evil, "--format", "json").json().get("from"))
        .isEqualTo(evil);
    assertThat(moa("draw", file, "-o", "-").ends(0).out()).doesNotContain("<script");
  }

  @Test
  void formulasAreNeutralInSpreadsheets() throws IOException {
    var file = write("sum.tsv", HEADER + "A\t+\t=1+1\n");
    var rows = Csv.read(moa("downstream", file, "A", "--format", "csv").ends(0).out());
    assertThat(rows.get(1).get(0)).isEqualTo("'=1+1");
  }

  @Test
  void answersGoIntoFilesWhole() throws IOException {
    var target = in("answer.json");
    var run = moa("effect", "ketamine", "ketamine", "mtorc1", "--format", "json", "-o", target);
    assertThat(run.ends(0).out()).isEmpty();
    assertThat(Files.readString(Path.of(target))).startsWith("{\n  \"moa\": 1,").endsWith("}\n");
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void answersNeverReplaceFoldersOrGoIntoMissingOnes() {
    assertThat(moa("models", "-o", folder.toString()).ends(3).err()).contains("is a folder");
    assertThat(moa("models", "-o", in("none/x.txt")).ends(3).err()).contains("no folder");
  }

  @Test
  void newFilesPassTheCheckAndAreNotReplaced() {
    var file = in("mine.yaml");
    moa("new", file).ends(0);
    assertThat(Path.of(file))
        .content()
        .startsWith("# yaml-language-server: $schema=moa-1.schema.json\n");
    assertThat(folder.resolve("moa-1.schema.json")).hasBinaryContent(YamlResources.schema());
    moa("check", file, "--strict").ends(0);
    assertThat(moa("new", file).ends(3).err()).contains("--force");
    moa("new", file, "--force").ends(0);
  }

  @Test
  void conversionSaysWhatIsLost() throws IOException {
    var target = in("ketamine.tsv");
    assertThat(moa("convert", "ketamine", target).ends(0).err()).contains("left out");
    assertThat(moa("effect", target, "rapamycin", "mtorc1", "--format", "json").ends(0).json())
        .containsEntry("effect", "decreases");
    assertThat(moa("convert", "ketamine", in("x.doc")).ends(2).err()).contains("formats:");
  }

  @Test
  void pagesForAuthors() {
    assertThat(moa("explain", "e0201").ends(0).out()).contains("E0201");
    assertThat(moa("explain", "predicates").ends(0).out()).contains("positively regulates");
    assertThat(moa("explain", "E0210").ends(2).err()).contains("did you mean");
    assertThat(moa("schema").ends(0).json()).containsKey("$schema");
    assertThat(moa("completion").ends(0).out()).contains("downstream", "--hypothesis");
  }
}
