package org.moagraph.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.model.Claim;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;

class CrossesTest {

  @Test
  void aCrossCoversNoWords() {
    var model = Moa.bundled("ketamine").model();
    var lost = model.claims().stream().map(Claim::id).toList();
    var highlight = new Highlight(List.of(), List.of(), List.of(), lost);
    for (var view : List.of("article", "disinhibition", "time")) {
      var scene =
          KeptLayout.PICTURES
              .lay(Diagrams.of(model, model.view(view), highlight, "en"), Page.WIDE)
              .orElseThrow();
      var words =
          scene.routes().stream().flatMap(r -> r.label().stream()).map(TextBlock::bounds).toList();
      assertThat(words).isNotEmpty();
      assertThat(scene.routes())
          .as(view)
          .allSatisfy(
              route -> {
                var cross = Crosses.of(scene).on(route).box();
                assertThat(words).noneMatch(cross::overlaps);
              });
    }
  }
}
