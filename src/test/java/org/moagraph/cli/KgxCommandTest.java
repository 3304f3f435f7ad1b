package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KgxCommandTest {

  @TempDir Path folder;

  @Test
  void aGraphIsAskedByCurieAndByName() throws IOException {
    Files.writeString(
        folder.resolve("kg_nodes.tsv"),
        "id\tcategory\tname\nCHEBI:1\tbiolink:Drug\tAlphadol\nMONDO:3\tbiolink:Disease\tgammaitis\n");
    Files.writeString(
        folder.resolve("kg_edges.tsv"),
        "subject\tpredicate\tobject\nCHEBI:1\tbiolink:treats\tMONDO:3\n");
    var byCurie = Shell.moa("effect", folder.resolve("kg_edges.tsv") + "", "CHEBI:1", "MONDO:3");
    var byName = Shell.moa("effect", folder + "", "alphadol", "Gammaitis");
    assertThat(byCurie.code()).isZero();
    assertThat(byCurie.out()).contains("Alphadol").contains("lowers");
    assertThat(byName.out()).isEqualTo(byCurie.out());
  }

  @Test
  void aModelIsWrittenIntoAFolderOrUnderTheNameOfEitherFile() {
    var into = Shell.moa("convert", "propranolol", folder.resolve("kg") + "/", "--to", "kgx");
    assertThat(into.code()).isZero();
    assertThat(folder.resolve("kg/propranolol_nodes.tsv")).exists();
    assertThat(folder.resolve("kg/propranolol_edges.tsv")).exists();
    var named = Shell.moa("convert", "propranolol", folder.resolve("p_edges.jsonl") + "");
    assertThat(named.code()).isZero();
    assertThat(folder.resolve("p_nodes.jsonl")).exists();
    var neither = Shell.moa("convert", "propranolol", folder.resolve("p.tsv") + "", "--to", "kgx");
    assertThat(neither.code()).isEqualTo(2);
    assertThat(neither.err()).contains("nodes.tsv or edges.tsv");
  }
}
