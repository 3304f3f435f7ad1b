package org.moagraph.io.cx2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.SampleModels;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Sign;
import org.moagraph.text.Json;

/** CX2 as NDEx and Cytoscape write it. */
class Cx2Test {

  private static final String NETWORK =
      """
      [{"CXVersion": "2.0", "hasFragments": true},
       {"metaData": [{"name": "nodes", "elementCount": 3}]},
       {"attributeDeclarations": [{
         "nodes": {"name": {"a": "n", "d": "string"}, "represents": {"a": "r"}, "type": {"d": "string", "v": "protein"}},
         "edges": {"interaction": {"a": "i", "v": "inhibits"}},
         "networkAttributes": {"name": {"d": "string"}}}]},
       {"networkAttributes": [{"name": "Losartan", "description": "A map."}]},
       {"nodes": [{"id": 5, "x": 0, "y": 1, "v": {"n": "Losartan", "r": "CHEBI:6541", "type": "drug"}}]},
       {"edges": [{"id": 0, "s": 5, "t": 7}, {"id": 1, "s": 7, "t": 9, "v": {"i": "increases"}}]},
       {"nodes": [{"id": 7, "v": {"n": "AT1 receptor"}}, {"id": 9, "v": {"n": "Pressure"}}]},
       {"nodeBypasses": [{"id": 5, "v": {"NODE_SHAPE": "ellipse"}}]},
       {"filterWidgets": []},
       {"status": [{"error": "", "success": true}]}]
      """;

  private static Loaded read(String text) {
    var source = new Source("x.cx2", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new Cx2Importer().accepts(source)).isTrue();
    return new Cx2Importer().read(source).get(0);
  }

  @Test
  void aliasesStandardValuesAndPiecesOfAspectsAreRead() {
    var loaded = read(NETWORK);
    var model = loaded.model().orElseThrow();

    assertThat(model.header().title().plain()).isEqualTo("Losartan");
    assertThat(model.header().summary().orElseThrow().plain()).isEqualTo("A map.");
    assertThat(model.entities())
        .extracting(e -> e.id().value(), e -> e.label().plain(), e -> e.type().word())
        .containsExactly(
            tuple("5", "Losartan", "drug"),
            tuple("7", "AT1 receptor", "protein"),
            tuple("9", "Pressure", "protein"));
    assertThat(model.entities().get(0).xrefs())
        .extracting(Object::toString)
        .containsExactly("CHEBI:6541");
    assertThat(model.claims())
        .extracting(c -> c.source().value(), Claim::phrase, Claim::sign)
        .containsExactly(tuple("5", "inhibits", Sign.MINUS), tuple("7", "increases", Sign.PLUS));
  }

  @Test
  void howANetworkLooksIsNoContentAndTheRestIsCounted() {
    assertThat(read(NETWORK).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("left out: aspect \"filterWidgets\" (1)");
  }

  @Test
  void aFileThatSaysItIsNotWholeIsReported() {
    assertThat(
            read(NETWORK.replace(
                    "\"error\": \"\", \"success\": true",
                    "\"error\": \"cut off\", \"success\": false"))
                .diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains("not whole: cut off"));
  }

  /** As programs write it that take the usual short names for granted. */
  @Test
  void usualShortNamesNeedNoDeclaration() {
    var model =
        read("""
                [{"CXVersion": "2.0", "hasFragments": false},
                 {"nodes": [{"id": 1, "v": {"n": "Drug", "r": "CHEBI:1"}}, {"id": 2, "v": {"n": "Target"}}]},
                 {"edges": [{"id": 3, "s": 1, "t": 2, "v": {"i": "inhibits"}}]},
                 {"status": [{"success": true}]}]
                """)
            .model()
            .orElseThrow();

    assertThat(model.entities())
        .extracting(e -> e.label().plain(), e -> e.xrefs().toString())
        .containsExactly(tuple("Drug", "[CHEBI:1]"), tuple("Target", "[]"));
    assertThat(model.claims().get(0).sign()).isEqualTo(Sign.MINUS);
  }

  /** As the networks of WikiPathways on NDEx, whose edges keep the heads of their lines. */
  @Test
  void headsOfPathVisioSayWhatAnEdgeDoes() {
    var loaded =
        read(
            """
            [{"CXVersion": "2.0", "hasFragments": false},
             {"nodes": [{"id": 1, "v": {"n": "A"}}, {"id": 2, "v": {"n": "B"}}]},
             {"edges": [
               {"id": 3, "s": 1, "t": 2, "v": {"StartArrow": "Line", "EndArrow": "mim-stimulation"}},
               {"id": 4, "s": 2, "t": 1, "v": {"StartArrow": "Line", "EndArrow": "mim-inhibition"}},
               {"id": 5, "s": 2, "t": 1, "v": {"StartArrow": "Line", "EndArrow": "Arrow"}}]},
             {"status": [{"success": true}]}]
            """);

    assertThat(loaded.model().orElseThrow().claims())
        .extracting(c -> c.sign())
        .containsExactly(Sign.PLUS, Sign.MINUS, Sign.UNKNOWN);
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("relation \"Arrow\" is not in the table: its sign is not known (1 claim)");
  }

  @Test
  void theFirstVersionIsRefusedWithTheWayOut() {
    var loaded =
        read(
            "[{\"numberVerification\": [{\"longNumber\": 281474976710655}]},"
                + "{\"nodes\": [{\"@id\": 1, \"n\": \"A\"}]}]");

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics().get(0).message()).contains("CX of the first version");
    assertThat(loaded.diagnostics().get(0).help().orElseThrow()).contains("as CX2");
  }

  @Test
  void everyAttributeThatIsWrittenIsDeclaredWithItsType() {
    var bytes = new Cx2Exporter().write(SampleModels.rich()).bytes();
    var aspects = (List<?>) Json.read(new String(bytes, StandardCharsets.UTF_8)).orElseThrow();
    var declared = (Map<?, ?>) ((List<?>) aspect(aspects, "attributeDeclarations")).get(0);
    var used = new ArrayList<String>();
    for (var kind : List.of("nodes", "edges")) {
      var names = new ArrayList<Object>();
      map(declared, kind).forEach((name, d) -> names.add(alias(name, (Map<?, ?>) d)));
      for (var element : (List<?>) aspect(aspects, kind)) {
        var values = map((Map<?, ?>) element, "v");
        assertThat(names).containsAll(values.keySet());
        values.forEach((name, value) -> used.add(kind + " " + name));
      }
    }
    assertThat(used).contains("nodes n", "nodes r", "edges i", "edges direct");
    assertThat(String.valueOf(declared.get("edges")))
        .contains(
            "interaction={a=i, d=string}", "direct={d=boolean}", "organism={d=list_of_string}");
  }

  private static Map<?, ?> map(Map<?, ?> in, String name) {
    return (Map<?, ?>) Objects.requireNonNull(in.get(name));
  }

  private static Object alias(Object name, Map<?, ?> declaration) {
    var alias = declaration.get("a");
    return alias == null ? name : alias;
  }

  private static Object aspect(List<?> aspects, String name) {
    return aspects.stream()
        .map(a -> ((Map<?, ?>) a).get(name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDemoOfNdexIsReadWhole() throws Exception {
    var loaded = new Cx2Importer().read(SharedData.source("ndex_demo.cx2")).get(0);
    var model = loaded.model().orElseThrow();

    assertThat(loaded.hasErrors()).isFalse();
    assertThat(model.entities()).hasSize(6);
    assertThat(model.claims()).hasSize(6).allMatch(c -> c.sign() == Sign.UNKNOWN);
    assertThat(model.header().title().plain()).isEqualTo("DLoc Hierarchy demo");
  }
}
