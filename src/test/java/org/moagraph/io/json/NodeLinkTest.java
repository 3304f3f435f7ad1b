package org.moagraph.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moagraph.io.SampleModels;
import org.moagraph.io.csv.CsvExporter;
import org.moagraph.io.gexf.GexfExporter;
import org.moagraph.text.Json;

class NodeLinkTest {

  @Test
  void theNodeLinkFormHoldsEveryEntityAndClaim() {
    var model = SampleModels.rich();
    var exported = new JsonExporter().write(model);
    var whole = (Map<?, ?>) Json.read(text(exported.bytes())).orElseThrow();

    assertThat(exported.losses()).isEmpty();
    assertThat((List<?>) whole.get("nodes")).hasSameSizeAs(model.entities());
    assertThat((List<?>) whole.get("links")).hasSameSizeAs(model.claims());
    assertThat(String.valueOf(whole.get("links")))
        .contains("key=c1", "sign=-", "status=established", "pmid=1", "annotation.weight=0.5");
  }

  @Test
  void csvHasALineAClaimAndCountsWhatItLeavesOut() {
    var exported = new CsvExporter().write(SampleModels.rich());
    var lines = text(exported.bytes()).split("\r\n");

    assertThat(lines).hasSize(9);
    assertThat(lines[0]).startsWith("id,source,target,source label,source type");
    assertThat(lines[1]).startsWith("c1,drug-x,").contains("Drug X,drug,").contains("\"\"pmid\"\"");
    assertThat(exported.losses())
        .extracting(d -> d.message())
        .contains("left out: entity: synonyms (1)", "left out: model: hypotheses (2)");
  }

  @Test
  void gexfHasEveryClaimAsAnEdgeOfItsOwnId() {
    var xml = text(new GexfExporter().write(SampleModels.rich()).bytes());

    for (var id : List.of("c1", "turned", "carried", "odd", "seen")) {
      assertThat(xml).containsOnlyOnce("<edge id=\"" + id + "\"");
    }
    assertThat(xml.split("<edge ", -1)).hasSize(1 + SampleModels.rich().claims().size());
    assertThat(xml).contains("Everything &quot;said&quot; &amp; &lt;b&gt;done");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
