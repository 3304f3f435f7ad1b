package org.moagraph.io.cyjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.SampleModels;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Sign;
import org.moagraph.text.Json;

/** Networks as Cytoscape and Cytoscape.js write them. */
class CyjsTest {

  private static Loaded read(String text) {
    var source = new Source("x.cyjs", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new CyjsImporter().accepts(source)).isTrue();
    return new CyjsImporter().read(source).get(0);
  }

  @Test
  void whatCytoscapeExportsIsReadByItsNamesAndWords() {
    var loaded =
        read(
            """
            {"format_version": "1.0", "generated_by": "cytoscape-3.10.1",
             "data": {"shared_name": "Losartan map", "name": "Losartan map", "SUID": 52, "selected": true},
             "elements": {
              "nodes": [
               {"data": {"id": "62", "shared_name": "Losartan", "name": "Losartan", "SUID": 62, "selected": false},
                "position": {"x": 1.0, "y": 2.0}, "selected": false},
               {"data": {"id": "64", "shared_name": "AT1 receptor", "name": "AT1 receptor", "SUID": 64, "selected": false}}],
              "edges": [
               {"data": {"id": "70", "source": "62", "target": "64", "shared_name": "Losartan (inhibits) AT1 receptor",
                "shared_interaction": "inhibits", "name": "Losartan (inhibits) AT1 receptor",
                "interaction": "inhibits", "SUID": 70, "selected": false}, "selected": false}]},
             "style": [{"selector": "node"}]}
            """);
    var model = loaded.model().orElseThrow();

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(model.header().title().plain()).isEqualTo("Losartan map");
    assertThat(model.entities())
        .extracting(e -> e.id().value(), e -> e.label().plain())
        .containsExactly(tuple("62", "Losartan"), tuple("64", "AT1 receptor"));
    assertThat(model.claims())
        .extracting(Claim::phrase, Claim::sign, c -> c.annotations().size())
        .containsExactly(tuple("inhibits", Sign.MINUS, 0));
  }

  @Test
  void elementsOfCytoscapeJsMayBeOneListAndHoldEachOther() {
    var model =
        read("""
                [{"data": {"id": "cell", "label": "Kidney cell"}},
                 {"group": "nodes", "data": {"id": "a", "parent": "cell"}},
                 {"data": {"id": "b"}},
                 {"data": {"id": "ab", "source": "a", "target": "b", "label": "activates"}}]
                """)
            .model()
            .orElseThrow();

    assertThat(model.entities()).extracting(e -> e.id().value()).containsExactly("a", "b");
    assertThat(model.entities().get(0).compartment()).contains("cell");
    assertThat(model.compartments())
        .extracting(Compartment::id, c -> c.label().plain())
        .containsExactly(tuple("cell", "Kidney cell"));
    assertThat(model.claims()).extracting(Claim::sign).containsExactly(Sign.PLUS);
  }

  @Test
  void aThingOfTheFieldWithoutEdgesIsAModel() throws Exception {
    var loaded = new CyjsImporter().read(SharedData.source("field/28c.cyjs")).get(0);

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.model().orElseThrow().entities()).hasSize(1);
  }

  @Test
  void allElementsShareTheirIdsWhenWritten() {
    var model = SampleModels.rich();
    var same = model.claims().get(0).withId(ClaimId.of("plain"));
    var clashing = model.withClaims(List.of(same));
    var text = new String(new CyjsExporter().write(clashing).bytes(), StandardCharsets.UTF_8);
    var whole = (Map<?, ?>) Json.read(text).orElseThrow();

    assertThat(String.valueOf(whole.get("elements"))).contains("id=plain-2", "claim id=plain");
    assertThat(read(text).model().orElseThrow()).isEqualTo(clashing);
  }

  @Test
  void aFileWithoutElementsIsRefused() {
    var source = new Source("x.cyjs", "{\"a\": []}".getBytes(StandardCharsets.UTF_8));
    var loaded = new CyjsImporter().read(source).get(0);

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("no network of Cytoscape");
  }

  @Test
  void whatNoEdgeCanNameAndWhatNothingStatesIsCounted() {
    var loaded =
        read(
            """
            {"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"label": "free"}}],
                          "edges": [{"data": {"source": "a", "target": "a"}}]}}
            """);

    assertThat(loaded.model().orElseThrow().claims())
        .extracting(Claim::sign)
        .containsExactly(Sign.UNKNOWN);
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "left out: a node without an id, which no edge can name (1)",
            "left out: the sign of an edge, which nothing states (1)");
  }

  @Test
  void aGroupThatIsItsOwnParentLiesInNothing() {
    var text =
        """
        {"elements": {"nodes": [{"data": {"id": "g", "parent": "h"}}, {"data": {"id": "h", "parent": "g"}},
          {"data": {"id": "a", "parent": "g"}}], "edges": []}}
        """;
    var source = new Source("m.cyjs", text.getBytes(StandardCharsets.UTF_8));
    var model = new CyjsImporter().read(source).get(0).model().orElseThrow();
    assertThat(model.compartments()).isNotEmpty().allMatch(place -> place.parent().isEmpty());
  }
}
