package org.moagraph.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.app.Formats;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.SampleModels;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** Node-link JSON as networkx, D3 and we ourselves write it. */
class NodeLinkImporterTest {

  private static Source source(String text) {
    return new Source("x.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Loaded read(String text) {
    return new NodeLinkImporter().read(source(text)).get(0);
  }

  private static List<Claim> claims(String text) {
    return read(text).model().orElseThrow().claims();
  }

  @ParameterizedTest
  @ValueSource(strings = {"links", "edges"})
  void networkxHasItsEdgesUnderEitherName(String edges) {
    var loaded =
        read(
            """
            {"directed": true, "multigraph": true, "graph": {"name": "A test"},
             "nodes": [{"id": 0, "name": "Losartan", "type": "Drug"}, {"id": 1, "name": "AT1 receptor"}],
             "%s": [{"source": 0, "target": 1, "key": 0, "relation": "antagonizes", "pmid": "1"},
                    {"source": 0, "target": 1, "key": 1, "interaction": "binds"}]}
            """
                .formatted(edges));
    var model = loaded.model().orElseThrow();

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(model.header().title().plain()).isEqualTo("A test");
    assertThat(model.entities())
        .extracting(e -> e.id().value(), e -> e.label().plain(), e -> e.type())
        .containsExactly(
            tuple("0", "Losartan", EntityType.DRUG), tuple("1", "AT1 receptor", EntityType.ENTITY));
    assertThat(model.claims())
        .extracting(Claim::relation, Claim::sign)
        .containsExactly(
            tuple(Relation.ANTAGONIZES, Sign.MINUS), tuple(Relation.BINDS, Sign.UNKNOWN));
    assertThat(model.claims().get(0).annotations()).containsEntry("pmid", "1");
  }

  @Test
  void aKeyThatIsARelationIsRead() {
    var claims =
        claims(
            "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}],"
                + "\"links\": [{\"source\": \"a\", \"target\": \"b\", \"key\": \"inhibits\"}]}");

    assertThat(claims).extracting(Claim::sign).containsExactly(Sign.MINUS);
  }

  @Test
  void endsAreNumbersOfNodesWhereNoNodeHasANumber() {
    var loaded =
        read(
            """
            {"nodes": [{"name": "A", "group": 1}, {"name": "B", "group": 2}],
             "links": [{"source": 1, "target": 0, "value": 3}]}
            """);

    assertThat(loaded.model().orElseThrow().claims())
        .extracting(c -> c.source().value(), c -> c.target().value(), Claim::sign)
        .containsExactly(tuple("B", "A", Sign.UNKNOWN));
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains("places in the list of nodes"))
        .anyMatch(m -> m.contains("node attribute \"group\" (2)"));
  }

  @Test
  void anEdgeWithoutADirectionHasNoKnownRelation() {
    var loaded =
        read(
            """
            {"directed": false, "nodes": [{"id": "a"}, {"id": "b"}],
             "links": [{"source": "a", "target": "b", "relation": "inhibits"}]}
            """);

    assertThat(loaded.model().orElseThrow().claims())
        .extracting(Claim::sign, Claim::phrase)
        .containsExactly(tuple(Sign.UNKNOWN, "inhibits"));
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains("an edge without a direction"));
  }

  @Test
  void anUnreadSignIsUnknownAndReportedWithItsLine() {
    var loaded =
        read(
            """
            {"nodes": [{"id": "a"}, {"id": "b"}], "links": [
              {"source": "a", "target": "b", "sign": "strong"}]}
            """);

    assertThat(loaded.model().orElseThrow().claims())
        .extracting(Claim::sign)
        .containsExactly(Sign.UNKNOWN);
    assertThat(loaded.diagnostics())
        .filteredOn(d -> d.message().contains("\"strong\""))
        .extracting(d -> d.span().line())
        .containsExactly(2);
  }

  @Test
  void aLineOfWhichNoOneSaysWhatItDoesHasNoSign() {
    var claims =
        claims(
            "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"links\":"
                + " [{\"source\": \"a\", \"target\": \"b\", \"interaction\": \"interacts with\"}]}");

    assertThat(claims).extracting(Claim::sign).containsExactly(Sign.UNKNOWN);
  }

  @Test
  void whatIsWrongIsReportedAndTheRestIsRead() {
    var loaded =
        read(
            """
            {"nodes": [{"id": "a"}, {"id": "a"}, {"label": 3}, 7, {"id": "b"}],
             "links": [{"source": "a", "target": "b", "relation": "inhibits"},
                       {"source": "a", "target": "nowhere"}, {"source": "a"}, "x"]}
            """);

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::code)
        .containsOnly(Code.E0206, Code.E0113, Code.E0201);
  }

  @Test
  void whatAnotherProgramDroppedIsDeclared() {
    var exported = new JsonExporter().write(SampleModels.rich());
    var text = new String(exported.bytes(), StandardCharsets.UTF_8);
    var cut =
        text.substring(0, text.indexOf("\"graph\"")) + text.substring(text.indexOf("\"nodes\""));
    var model = read(cut).model().orElseThrow();

    assertThat(model.compartments()).extracting(c -> c.id()).containsExactly("cleft", "synapse");
    assertThat(model.hypotheses())
        .extracting(h -> h.id().toString())
        .containsExactlyInAnyOrder("h1", "h2");
  }

  @Test
  void whateverJsonItIsIsToldByItsContent() {
    assertThat(format("{\"nodes\": [], \"edges\": []}")).isEqualTo("json");
    assertThat(format("{\"elements\": {\"nodes\": []}}")).isEqualTo("cyjs");
    assertThat(format("{\"nodes\": [{\"data\": {}}], \"edges\": []}")).isEqualTo("cyjs");
    assertThat(format("[{\"CXVersion\": \"2.0\"}]")).isEqualTo("cx2");
    assertThat(format("[{\"graph\": {\"drug\": \"D\"}, \"nodes\": [], \"links\": []}]"))
        .isEqualTo("drugmechdb");
    assertThat(format("{\"name\": \"D\", \"pathophysiology\": []}")).isEqualTo("dismech");
  }

  @Test
  void jsonOfNoKindIsRefusedWithWhatWasLookedFor() {
    var importer = Formats.importerFor(source("{\"a\": 1}")).orElseThrow();
    var found = importer.read(source("{\"a\": 1}")).get(0).diagnostics();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains("JSON of no kind that is read");
    assertThat(found.get(0).help().orElseThrow())
        .contains("networkx", "Cytoscape", "CX2", "DrugMechDB", "dismech");
  }

  private static String format(String text) {
    return Formats.importerFor(source(text)).orElseThrow().format();
  }
}
