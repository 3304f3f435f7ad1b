package org.moagraph.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.moagraph.geometry.Point;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.layout.BorderGap;
import org.moagraph.layout.Page;
import org.moagraph.layout.RegionTree;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.merge.MergedModels;
import org.moagraph.merge.Roles;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.FittingViews;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.RegionKind;
import org.moagraph.view.diagram.Showing;

/**
 * Counts what is wrong with the places in pictures: of all bundled views, or of 200 published paths
 * where they are there. Nothing is asserted. Arguments: "views" or "paths", and a word that the
 * names of the pictures contain.
 */
final class PictureFigures {

  private PictureFigures() {}

  private record Named(String name, Diagram diagram) {}

  /** What is counted of one picture. */
  private record Figures(String name, Scene scene, Measures measures, double seconds) {

    /** Regions of which there are several areas. */
    int divided() {
      return (int) scene.diagram().regions().stream().filter(r -> areas(r) > 1).count();
    }

    int missing() {
      RegionTree tree = new RegionTree(scene.diagram());
      int missing = 0;
      for (int r = 0; r < scene.diagram().regions().size(); r++) {
        missing += inhabited(tree, r) && areas(scene.diagram().regions().get(r)) == 0 ? 1 : 0;
      }
      return missing;
    }

    private boolean inhabited(RegionTree tree, int r) {
      for (int n = 0; n < scene.nodes().size(); n++) {
        if (tree.isIn(n, r)) {
          return true;
        }
      }
      return false;
    }

    private long areas(Diagram.Region region) {
      return scene.areas().stream().filter(a -> a.region().id().equals(region.id())).count();
    }

    /** Nodes that no area of their region is around, and those in an area of another. */
    int astray() {
      RegionTree tree = new RegionTree(scene.diagram());
      int astray = 0;
      for (int r = 0; r < scene.diagram().regions().size(); r++) {
        String id = scene.diagram().regions().get(r).id();
        for (int n = 0; n < scene.nodes().size(); n++) {
          var box = scene.nodes().get(n).box();
          boolean in =
              scene.areas().stream()
                  .anyMatch(a -> a.region().id().equals(id) && a.box().overlaps(box));
          astray += in == tree.isIn(n, r) ? 0 : 1;
        }
      }
      return astray;
    }

    /** Membranes that are no band at the border of a cell. */
    int inner() {
      int inner = 0;
      for (Scene.Area area : scene.areas()) {
        boolean membrane = area.region().kind() == RegionKind.MEMBRANE;
        boolean rim =
            area.form().isBand()
                && scene.areas().stream()
                    .filter(a -> area.region().parent().filter(a.region().id()::equals).isPresent())
                    .anyMatch(a -> area.box().overlaps(a.box()) && !a.box().contains(area.box()));
        inner += membrane && area.region().parent().isPresent() && !rim ? 1 : 0;
      }
      return inner;
    }

    /**
     * Places at boxes at which more than two lines begin or end: within 6 px, or an em of small
     * letters.
     */
    int crowdedPorts() {
      return scene.nodes().stream().mapToInt(this::crowdedPorts).sum();
    }

    private int crowdedPorts(Scene.PlacedNode placed) {
      String node = placed.node().id();
      double one = Math.min(6, placed.label().size());
      List<Point> ends = new ArrayList<>();
      for (Scene.Route route : scene.routes()) {
        if (route.edge().from().equals(node)) {
          ends.add(route.corners().get(0));
        }
        if (route.edge().to().equals(node)) {
          ends.add(route.tip().at());
        }
      }
      int crowded = 0;
      boolean[] counted = new boolean[ends.size()];
      for (int i = 0; i < ends.size(); i++) {
        int here = 0;
        for (int j = i; j < ends.size(); j++) {
          if (!counted[j] && ends.get(i).distance(ends.get(j)) < one) {
            counted[j] = true;
            here++;
          }
        }
        crowded += here > 2 ? 1 : 0;
      }
      return crowded;
    }

    /** Verbs on the border of a region, which is interrupted for them. */
    int bordered() {
      return scene.areas().stream().mapToInt(a -> BorderGap.of(scene, a).size()).sum();
    }

    /** Drugs that are neither in the left third nor in the upper third of what is drawn. */
    int lateDrugs() {
      double right = scene.nodes().stream().mapToDouble(n -> n.box().right()).max().orElse(1);
      double left = scene.nodes().stream().mapToDouble(n -> n.box().x()).min().orElse(0);
      double bottom = scene.nodes().stream().mapToDouble(n -> n.box().bottom()).max().orElse(1);
      double top = scene.nodes().stream().mapToDouble(n -> n.box().y()).min().orElse(0);
      return (int)
          scene.nodes().stream()
              .filter(n -> n.node().kind() == NodeKind.DRUG)
              .filter(
                  n -> scene.routes().stream().noneMatch(r -> r.edge().to().equals(n.node().id())))
              .filter(n -> n.box().centre().x() > left + (right - left) / 3)
              .filter(n -> n.box().centre().y() > top + (bottom - top) / 3)
              .count();
    }

    /** Lines from a drug to what is neither right of it nor below it. */
    int turnedDrugs() {
      int turned = 0;
      for (Scene.Route route : scene.routes()) {
        var from = scene.node(route.edge().from()).orElseThrow();
        var to = scene.node(route.edge().to()).orElseThrow().box();
        boolean after = from.box().right() <= to.x() || from.box().bottom() <= to.y();
        turned += from.node().kind() == NodeKind.DRUG && !after ? 1 : 0;
      }
      return turned;
    }

    String told() {
      return String.format(
          Locale.ROOT,
          "%-44s n=%2d e=%2d  div %d mis %d astray %d inner %d ports %d border %d late %d turned %d  %.1f/%.1f pt %.0f%%"
              + " x%d through %d over %d/%d unl %d back %d %.2fs",
          name,
          scene.nodes().size(),
          scene.routes().size(),
          divided(),
          missing(),
          astray(),
          inner(),
          crowdedPorts(),
          bordered(),
          lateDrugs(),
          turnedDrugs(),
          measures.letters().nodesPt(),
          measures.letters().linesPt(),
          100 * measures.fill(),
          measures.lines().crossings(),
          measures.lines().throughNodes(),
          measures.boxes().nodeOverlaps(),
          measures.boxes().labelOverlaps(),
          measures.lines().unlabelled(),
          measures.lines().backward(),
          seconds);
    }
  }

  /** Prints a line for each picture and one for all. */
  public static void main(String[] args) throws IOException {
    String which = args.length > 0 ? args[0] : "views";
    String word = args.length > 1 ? args[1] : "";
    List<Figures> all = new ArrayList<>();
    for (Named named : named(which)) {
      if (named.name.contains(word)) {
        long start = System.nanoTime();
        Scene scene = Pictures.layout().lay(named.diagram, Page.WIDE).orElseThrow();
        double seconds = (System.nanoTime() - start) / 1e9;
        Figures figures =
            new Figures(named.name, scene, Measures.of(SceneShapes.of(scene)), seconds);
        System.out.println(figures.told());
        all.add(figures);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d pictures: divided %.0f in %.0f, missing %.0f, astray %.0f, inner %.0f, ports %.0f, verbs on"
            + " borders %.0f, late %.0f, turned %.0f; crossings %.0f, through %.0f, overlaps %.0f/%.0f, unlabelled %.0f; median"
            + " %.1f/%.1f pt, %.0f %%, mean %.2f pt; %.1f s%n",
        all.size(),
        sum(all, Figures::divided),
        sum(all, f -> f.divided() > 0 ? 1 : 0),
        sum(all, Figures::missing),
        sum(all, Figures::astray),
        sum(all, Figures::inner),
        sum(all, Figures::crowdedPorts),
        sum(all, Figures::bordered),
        sum(all, Figures::lateDrugs),
        sum(all, Figures::turnedDrugs),
        sum(all, f -> f.measures.lines().crossings()),
        sum(all, f -> f.measures.lines().throughNodes()),
        sum(all, f -> f.measures.boxes().nodeOverlaps()),
        sum(all, f -> f.measures.boxes().labelOverlaps()),
        sum(all, f -> f.measures.lines().unlabelled()),
        median(all, f -> f.measures.letters().nodesPt()),
        median(all, f -> f.measures.letters().linesPt()),
        100 * median(all, f -> f.measures.fill()),
        sum(all, f -> f.measures.letters().nodesPt()) / all.size(),
        sum(all, Figures::seconds));
  }

  private static double sum(List<Figures> all, ToDoubleFunction<Figures> figure) {
    return all.stream().mapToDouble(figure).sum();
  }

  private static double median(List<Figures> all, ToDoubleFunction<Figures> figure) {
    double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
    return Arrays.stream(sorted)
        .skip((sorted.length - 1) / 2)
        .limit(2 - sorted.length % 2)
        .average()
        .orElse(0);
  }

  private static List<Named> named(String which) throws IOException {
    return switch (which) {
      case "views" -> views();
      case "models" -> models();
      case "drugs" -> drugs();
      default -> paths();
    };
  }

  private static List<Named> models() {
    List<Named> named = new ArrayList<>();
    for (String id : BundledModels.IDS) {
      named.add(
          new Named(id, Diagrams.of(Moa.bundled(id).model(), Optional.empty(), Showing.PLAIN)));
    }
    return named;
  }

  private static List<Named> drugs() throws IOException {
    Map<String, List<Model>> records = new LinkedHashMap<>();
    for (Loaded loaded : Moa.read(SharedData.source("drugmechdb-half.yaml")).results()) {
      var model = loaded.model().orElseThrow();
      var drug = new Roles(model).drugLabel().toLowerCase(Locale.ROOT);
      records.computeIfAbsent(drug, d -> new ArrayList<>()).add(model);
    }
    List<Named> named = new ArrayList<>();
    int i = 0;
    for (List<Model> of : records.values()) {
      if (i++ % 3 == 0) {
        Model drug = FittingViews.inFront(MergedModels.ofDrug(of));
        named.add(
            new Named(
                drug.id(), Diagrams.of(drug, Optional.of(drug.views().get(0)), Showing.PLAIN)));
      }
    }
    return named;
  }

  private static List<Named> views() {
    List<Named> named = new ArrayList<>();
    for (String id : BundledModels.IDS) {
      var model = Moa.bundled(id).model();
      for (var view : model.views()) {
        named.add(
            new Named(id + " " + view.id(), Diagrams.of(model, Optional.of(view), Showing.PLAIN)));
      }
    }
    return named;
  }

  private static List<Named> paths() throws IOException {
    List<Named> named = new ArrayList<>();
    for (var source : SharedData.sources("drugmechdb", ".yaml")) {
      for (var loaded : Moa.read(source).results()) {
        named.add(
            new Named(
                Path.of(source.name()).getFileName().toString(),
                Diagrams.of(loaded.model().orElseThrow(), Optional.empty(), Showing.PLAIN)));
      }
    }
    return named;
  }
}
