package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.moagraph.cli.Shell.moa;
import static org.moagraph.cli.Shell.moaReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.graphviz.GraphvizException;
import org.moagraph.view.diagram.Notation;

class MeasureTest {
  private static final List<String> COUNTS =
      List.of(
          "crossings",
          "edgeThroughNode",
          "labelOverlaps",
          "nodeOverlaps",
          "overflow",
          "nodes",
          "edges");

  @TempDir Path folder;

  static Stream<List<String>> views() {
    return BundledModels.IDS.stream()
        .flatMap(
            id ->
                Moa.bundled(id).model().views().stream()
                    .flatMap(v -> Notation.words().stream().map(n -> List.of(id, v.id(), n))));
  }

  private static double figure(Map<String, Object> figures, String name) {
    return ((Number) Objects.requireNonNull(figures.get(name), name)).doubleValue();
  }

  @ParameterizedTest
  @MethodSource("views")
  void ourPicturesMeasureWhatTheirReportSays(List<String> view) {
    var file = folder.resolve("x.svg").toString();
    var words = "draw %s --view %s --notation %s --report --format json".formatted(view.toArray());
    var command = new ArrayList<>(List.of(words.split(" ")));
    command.addAll(List.of("-o", file));
    var reported = moa(command.toArray(String[]::new)).ends(0).json();
    var measured = moa("measure", file, "--format", "json").ends(0).json();

    for (var count : COUNTS) {
      assertThat(measured.get(count)).as(count).isEqualTo(reported.get(count));
    }
    for (var size : List.of("minNodeFontPt", "minEdgeFontPt")) {
      assertThat(figure(measured, size)).as(size).isCloseTo(figure(reported, size), within(0.06));
    }
    assertThat(figure(measured, "fill")).isCloseTo(figure(reported, "fill"), within(0.011));
    assertThat(figure(measured, "minContrast")).isEqualTo(figure(reported, "minContrast"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "disinhibition", "lateral-habenula", "overview"})
  void theComparisonInTheReadmeIsWhatIsMeasured(String view) throws Exception {
    var drawn = moa("draw", "ketamine", "--view", view).ends(0).out();
    var dot = moa("draw", "ketamine", "--view", view, "--to", "dot").ends(0).out();
    var ours = moaReading(drawn, "measure", "-", "--format", "json").ends(0).json();
    var plain = graphviz(dot);

    var row =
        String.format(
            Locale.ROOT,
            "| ketamine, %s | %.0f | %.1f / %.1f | %.1f / %.1f | %.0f %% / %.0f %% | %.0f / %.0f |",
            view,
            figure(ours, "nodes"),
            figure(plain, "minNodeFontPt"),
            figure(ours, "minNodeFontPt"),
            figure(plain, "minEdgeFontPt"),
            figure(ours, "minEdgeFontPt"),
            100 * figure(plain, "fill"),
            100 * figure(ours, "fill"),
            figure(plain, "crossings"),
            figure(ours, "crossings"));
    assertThat(Files.readString(Path.of("README.md"))).contains(row);
  }

  private static Map<String, Object> graphviz(String dot) throws GraphvizException {
    var svg = new EmbeddedGraphviz().render(dot, "dot", "svg");
    return moaReading(svg, "measure", "-", "--format", "json").ends(0).json();
  }

  @Test
  void aGraphvizPictureIsMeasuredOnTheSlideItIsFittedInto() throws GraphvizException {
    var wide = graphviz("digraph {rankdir=LR; node [fontname=Arial]; a->b->c->d->e->f->g->h}");
    var short1 = graphviz("digraph {rankdir=LR; node [fontname=Arial]; a->b}");

    assertThat(wide).containsEntry("nodes", 8L).containsEntry("edges", 7L);
    assertThat(figure(wide, "crossings")).isZero();
    assertThat(figure(wide, "edgeThroughNode")).isZero();
    assertThat(figure(wide, "overflow")).isZero();
    assertThat(figure(wide, "minNodeFontPt")).isBetween(18.0, 26.0);
    assertThat(figure(short1, "minNodeFontPt")).isGreaterThan(2 * figure(wide, "minNodeFontPt"));
  }

  @Test
  void theUnitAndTheScaleOfAPictureDoNotMatter() throws GraphvizException {
    var plain = graphviz("digraph {node [fontname=Arial]; a->b->c}");
    var doubled = graphviz("digraph {size=\"20,20!\"; node [fontname=Arial]; a->b->c}");

    assertThat(figure(doubled, "minNodeFontPt"))
        .isCloseTo(figure(plain, "minNodeFontPt"), within(0.2));
  }

  private static String svg(String content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 540\">"
        + content
        + "</svg>";
  }

  private static String node(double x, double y, String fill) {
    return "<g class=\"node\"><rect x=\"%s\" y=\"%s\" width=\"100\" height=\"40\" fill=\"%s\"/>"
            .formatted(x, y, fill)
        + "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"18\">node</text></g>"
            .formatted(x + 50, y + 26);
  }

  private static String edge(double... xy) {
    return "<g class=\"edge\"><path fill=\"none\" d=\"M%s,%sL%s,%s\"/></g>"
        .formatted(xy[0], xy[1], xy[2], xy[3]);
  }

  private static Map<String, Object> measured(String content) {
    return moaReading(svg(content), "measure", "-", "--format", "json").ends(0).json();
  }

  @Test
  void everyFaultThatIsDrawnIsCounted() {
    var nodes = node(0, 0, "#ffffff") + node(300, 0, "#ffffff") + node(600, 0, "#ffffff");
    var below = node(0, 200, "#ffffff") + node(600, 200, "#ffffff");

    var through = measured(nodes + edge(100, 20, 600, 20));
    assertThat(through).containsEntry("edgeThroughNode", 1L).containsEntry("crossings", 0L);
    var crossed = measured(nodes + below + edge(100, 20, 600, 220) + edge(100, 220, 600, 20));
    assertThat(crossed).containsEntry("crossings", 1L);
    var overlapping = measured(node(0, 0, "#ffffff") + node(50, 20, "#ffffff"));
    assertThat(overlapping).containsEntry("nodeOverlaps", 1L);
    assertThat(measured(node(-90, 0, "#ffffff"))).containsEntry("overflow", 1L);
    assertThat(figure(measured(node(0, 0, "#777777")), "minContrast")).isBetween(4.6, 4.8);
    assertThat(figure(measured(nodes), "minNodeFontPt")).isEqualTo(18);
  }

  @Test
  void severalPicturesGetARowEachAndTheirMedians() throws IOException {
    for (var name : List.of("a.svg", "b.svg", "c.svg")) {
      Files.writeString(
          folder.resolve(name), svg(node(0, 0, "#ffffff").repeat(name.charAt(0) - 96)));
    }
    var files =
        Stream.of("a.svg", "b.svg", "c.svg").map(n -> folder.resolve(n).toString()).toList();
    var run = moa("measure", files.get(0), files.get(1), files.get(2), "--format", "csv").ends(0);
    var rows = Csv.read(run.out());

    assertThat(rows)
        .extracting(r -> r.get(0))
        .containsExactly("picture", "a.svg", "b.svg", "c.svg", "median");
    assertThat(rows.get(4).get(rows.get(0).indexOf("nodes"))).isEqualTo("2.0");
  }

  @Test
  void whatIsNoPictureIsRefusedWithAReason() {
    assertThat(moaReading("hello", "measure", "-").ends(3).err()).contains("XML");
    assertThat(moaReading("<html/>", "measure", "-").ends(3).err()).contains("<html>");
    assertThat(moaReading(svg("<path d=\"M0 0Q1 1 2 2\"/>"), "measure", "-").ends(3).err())
        .contains("path command Q");
    assertThat(moaReading(svg("<rect/>"), "measure", "-").ends(3).err()).contains("class \"node\"");
    assertThat(moaReading("<svg><g class=\"node\"/></svg>", "measure", "-").ends(3).err())
        .contains("size");
    assertThat(moa("measure", folder.resolve("none.svg").toString()).ends(3).err())
        .contains("there is no file");
    assertThat(moa("measure", folder.toString()).ends(3).err()).contains("is a folder");
  }

  @Test
  void entitiesAreNeverExpanded() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    var document =
        "<!DOCTYPE svg [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + svg("<text>&e;</text>");
    var run = moaReading(document, "measure", "-").ends(3);
    assertThat(run.err()).contains("cannot be measured").doesNotContain("secret");
    assertThat(moaReading(svg("<g>".repeat(5000)), "measure", "-").ends(3).err())
        .contains("too many");
  }
}
