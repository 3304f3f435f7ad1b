package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.layout.Page;
import org.moagraph.layout.SceneShapes;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.measure.Measures;
import org.moagraph.merge.MergedModels;
import org.moagraph.merge.Roles;
import org.moagraph.model.Model;

/** Every published drug has a picture that a slide holds. */
class FittingViewsTest {

  /** Laid out of all; all of them were once, see the changes. */
  private static final int EVERY = 8;

  private static List<Model> drugs() throws IOException {
    Map<String, List<Model>> records = new LinkedHashMap<>();
    for (Loaded loaded : Moa.read(SharedData.source("drugmechdb-half.yaml")).results()) {
      var model = loaded.model().orElseThrow();
      var drug = new Roles(model).drugLabel().toLowerCase(Locale.ROOT);
      records.computeIfAbsent(drug, d -> new ArrayList<>()).add(model);
    }
    return records.values().stream().map(MergedModels::ofDrug).toList();
  }

  @Test
  void nineteenOfTwentyDrugsFitWholeAndAllByOneOfTheirViews() throws IOException {
    int whole = 0;
    var drugs = drugs();
    for (var drug : drugs) {
      var fitting = FittingViews.inFront(drug);
      var first = fitting.views().get(0);
      assertThat(FittingViews.boxes(fitting, first))
          .as(drug.id())
          .isLessThanOrEqualTo(PictureLimits.MOST_ON_A_SLIDE);
      whole += first.id().equals("overview") ? 1 : 0;
    }
    assertThat(whole).isGreaterThan(drugs.size() * 95 / 100);
  }

  @Test
  void noBoxLiesOnAnotherAndNoLineGoesThroughOne() throws IOException {
    var layout = new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST);
    var drugs = drugs();
    for (int i = 0; i < drugs.size(); i += EVERY) {
      var drug = FittingViews.inFront(drugs.get(i));
      var diagram = Diagrams.of(drug, Optional.of(drug.views().get(0)), Showing.PLAIN);
      var shapes = SceneShapes.of(layout.lay(diagram, Page.WIDE).orElseThrow());
      var measures = Measures.of(shapes);
      assertThat(measures.boxes().nodeOverlaps()).as(drug.id()).isZero();
      assertThat(measures.boxes().overflow()).as(drug.id()).isZero();
      assertThat(measures.lines().throughNodes()).as(drug.id()).isZero();
      assertThat(measures.letters().nodesPt()).as(drug.id()).isGreaterThan(14);
    }
  }
}
