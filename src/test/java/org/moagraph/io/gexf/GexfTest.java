package org.moagraph.io.gexf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.moagraph.io.SampleModels;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;

class GexfTest {

  private static String written(Model model) {
    return new String(new GexfExporter().write(model).bytes(), StandardCharsets.UTF_8);
  }

  /** Gephi merges parallel edges of one kind, a raising one and a lowering one too. */
  @Test
  void parallelClaimsAreOfDifferentKinds() {
    var a = EntityId.of("a");
    var b = EntityId.of("b");
    var model =
        Model.of(
            Header.of("m", "M"),
            List.of(Entity.of(a, EntityType.DRUG, "A"), Entity.of(b, EntityType.PROTEIN, "B")),
            List.of(Claim.step(a, Relation.INCREASES, b), Claim.step(a, Relation.DECREASES, b)));

    assertThat(written(model))
        .contains("kind=\"increases (+)\"", "kind=\"decreases (-)\"", "label=\"A\"");
  }

  @Test
  void attributesOfNodesAndOfEdgesHaveIdsOfTheirOwn() {
    var ids = new ArrayList<String>();
    var matcher =
        Pattern.compile("<attribute id=\"([^\"]+)\"").matcher(written(SampleModels.rich()));
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates();
  }
}
