package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Formats;
import org.moagraph.model.Model;

/** No importer throws, whatever it is given: good files of all formats with random damage. */
class HostileBytesTest {

  private static final long SEED = 20260102;
  private static final int ROUNDS = 400;

  private static final String PATH =
      """
      graph: {_id: p, drug: D, drug_mesh: 'MESH:1', disease: E, disease_mesh: 'MESH:2'}
      links:
      - {key: decreases activity of, source: 'MESH:1', target: &x 'UniProt:P1'}
      - {key: causes, source: *x, target: 'MESH:2', evidence: [{reference: 'PMID:1'}]}
      nodes:
      - {id: 'MESH:1', label: Drug, name: D}
      - {id: 'UniProt:P1', label: Protein, name: P}
      - {id: 'MESH:2', label: Disease, name: E}
      """;

  private static final String MODEL =
      """
      moa: 1
      id: m
      title: "A model"
      entities:
        d: {type: drug, label: "D \\u03b2"}
        e: {type: outcome, label: E}
      hypotheses:
        h: {title: H}
      claims:
        - claim: d activates e
          hypotheses: [h]
          evidence:
            - {cite: "A 2020", pmid: "1"}
      """;

  private static final String PATHWAY =
      """
      <Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="P" Organism="Homo sapiens">
      <DataNode TextLabel="A" GraphId="a" GroupRef="g" Type="Protein"><Xref Database="HGNC" ID="A"/></DataNode>
      <DataNode TextLabel="B" GraphId="b" GroupRef="g" Type="Metabolite"><Graphics CenterX="1" CenterY="2" Width="3" Height="4"/></DataNode>
      <State GraphRef="b" GraphId="s" TextLabel="P"/><Group GroupId="g" GraphId="x" Style="Complex"/>
      <Interaction><BiopaxRef>r</BiopaxRef><Graphics><Point GraphRef="a"/><Point GraphRef="s" ArrowHead="mim-conversion"/><Anchor GraphId="k"/></Graphics></Interaction>
      <Interaction><Graphics><Point GraphRef="x"/><Point GraphRef="k" ArrowHead="mim-catalysis"/></Graphics></Interaction>
      </Pathway>
      """;

  private static final String MAP =
      """
      <sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map language="activity flow">
      <glyph id="c" class="compartment" compartmentRef="d"><label text="C"/></glyph><glyph id="d" class="compartment" compartmentRef="c"><label text="D"/></glyph>
      <glyph id="a" class="biological activity" compartmentRef="c"><label text="A"/></glyph><glyph id="n" class="not"/><glyph id="p" class="phenotype"/>
      <arc class="logic arc" source="a" target="n"/><arc class="necessary stimulation" source="n" target="p"/>
      </map></sbgn>
      """;

  private static final String GROUPS =
      """
      <graphml><key id="d" for="node" yfiles.type="nodegraphics"/><key id="e" for="edge" yfiles.type="edgegraphics"/><graph>
      <node id="g"><data key="d"><NodeLabel>G</NodeLabel></data><graph id="g:"><node id="a"/></graph></node>
      <edge source="a" target="g"><data key="e"><Arrows source="none" target="t_shape"/><EdgeLabel>x</EdgeLabel></data></edge>
      </graph></graphml>
      """;

  static Stream<Importer> importers() {
    return Formats.allImporters().stream();
  }

  private static List<byte[]> goodFiles() {
    var files = new ArrayList<byte[]>();
    for (var exporter : Formats.allExporters()) {
      files.add(exporter.write(SampleModels.rich()).bytes());
    }
    for (var text : List.of(PATH, PATHWAY, MAP, GROUPS)) {
      files.add(text.getBytes(StandardCharsets.UTF_8));
    }
    files.add(MODEL.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  @ParameterizedTest
  @MethodSource("importers")
  void damagedFilesAreReportedAndNeverThrow(Importer importer) {
    var random = new Random(SEED);
    var files = goodFiles();
    for (int round = 0; round < ROUNDS; round++) {
      var bytes = damaged(files.get(round % files.size()), random);
      try {
        check(importer, new Source("x." + importer.endings().get(0), bytes));
      } catch (RuntimeException | StackOverflowError e) {
        fail("seed %d, round %d, %s".formatted(SEED, round, importer.format()), e);
      }
    }
  }

  private static void check(Importer importer, Source source) {
    importer.accepts(source);
    var results = importer.read(source);
    assertThat(results).isNotEmpty();
    for (var loaded : results) {
      assertThat(loaded.model().isPresent() || loaded.hasErrors())
          .as("a file without a model has an error")
          .isTrue();
      assertThat(loaded.diagnostics()).allMatch(d -> d.span().file().equals(source.name()));
      loaded.model().ifPresent(HostileBytesTest::writeEverywhere);
    }
  }

  private static void writeEverywhere(Model model) {
    for (var exporter : Formats.allExporters()) {
      assertThat(exporter.write(model).bytes()).isNotNull();
    }
  }

  private static byte[] damaged(byte[] good, Random random) {
    var bytes = good;
    int wounds = 1 + random.nextInt(4);
    for (int i = 0; i < wounds; i++) {
      bytes = wounded(bytes, random);
    }
    return bytes;
  }

  private static byte[] wounded(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    switch (random.nextInt(6)) {
      case 0 -> out.write(random.nextInt(256));
      case 1 ->
          out.writeBytes(
              "\t\n\r\0<>&{}[]:*&!-#\"'"
                  .substring(random.nextInt(18))
                  .getBytes(StandardCharsets.UTF_8));
      case 2 -> out.write(bytes, at, to - at);
      case 3 -> {
        return out.toByteArray();
      }
      case 4 -> {
        out.write(random.nextInt(256));
        out.write(
            bytes, Math.min(at + 1, bytes.length), bytes.length - Math.min(at + 1, bytes.length));
        return out.toByteArray();
      }
      default -> at = to;
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("importers")
  void emptyAndBinaryFilesHaveNoModelOrNoClaims(Importer importer) {
    var random = new Random(SEED);
    var noise = new byte[10_000];
    random.nextBytes(noise);
    for (var bytes : List.of(new byte[0], new byte[1000], noise)) {
      check(importer, new Source("x." + importer.endings().get(0), bytes));
    }
  }

  @Test
  void publishedFilesOfOtherFormatsDoNotThrowEither() throws IOException {
    for (var name : List.of("ndex_demo.cx2", "AF_Reference_Card.sbgn", "kgx_graph_edges.tsv")) {
      var source = SharedData.source(name);
      for (var importer : Formats.allImporters()) {
        check(importer, source);
      }
    }
  }
}
