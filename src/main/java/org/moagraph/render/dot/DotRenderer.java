package org.moagraph.render.dot;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static guru.nidi.graphviz.attribute.Attributes.attrs;
import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;

import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.attribute.ForNodeLink;
import guru.nidi.graphviz.model.MutableAttributed;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import guru.nidi.graphviz.model.Serializer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moagraph.layout.EdgeLabels;
import org.moagraph.render.style.Styles;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Legend;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.RegionKind;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Language;

/**
 * Diagrams as graphs of graphviz-java, and those as DOT text: regions as clusters, kinds as shapes,
 * signs as arrowheads. Any Graphviz draws it; labels cannot break out of their quotes.
 */
public final class DotRenderer {
  private final Diagram diagram;
  private final Theme theme;
  private final Emphases emphases;
  private final Map<String, MutableNode> ends = new LinkedHashMap<>();

  private DotRenderer(Diagram diagram, Theme theme) {
    this.diagram = diagram;
    this.theme = theme;
    this.emphases = new Emphases(Styles.of(diagram, theme));
  }

  /** The diagram as DOT text in the colours of the theme. */
  public static String render(Diagram diagram, Theme theme) {
    return new Serializer().serialize(graph(diagram, theme)) + "\n";
  }

  /**
   * The same as one directed graph that a program may restyle. Nodes have the ids of the diagram as
   * their names, edges as their {@code id}; a backslash in a text is doubled, since graphviz-java
   * writes it as it is. That library draws into a region whatever its nodes link to, so edges of a
   * node in a region hang on a bare node of the same name in the graph itself.
   */
  public static MutableGraph graph(Diagram diagram, Theme theme) {
    return new DotRenderer(diagram, theme).graph();
  }

  private MutableGraph graph() {
    var graph = directed(diagram.id());
    var whole = graph.graphAttrs();
    whole.add(
        "label", text(diagram.title()) + diagram.subtitle().map(s -> "\n" + text(s)).orElse(""));
    whole.add("labelloc", "t");
    letters(whole);
    whole.add("bgcolor", theme.paper());
    whole.add("rankdir", diagram.flow() == Diagram.Flow.RIGHT ? "LR" : "TB");
    whole.add("ranksep", 0.4);
    whole.add("nodesep", 0.3);
    var nodes = graph.nodeAttrs();
    letters(nodes);
    nodes.add("fontsize", 18);
    nodes.add("style", "filled");
    nodes.add("color", theme.border());
    var edges = graph.linkAttrs();
    letters(edges);
    edges.add("fontsize", 13);
    edges.add("penwidth", 1.8);
    fill(graph, Optional.empty(), 0);
    diagram.edges().forEach(edge -> graph.add(linked(edge)));
    legend().ifPresent(graph::add);
    references().ifPresent(graph::add);
    return graph;
  }

  private void letters(MutableAttributed<?, ?> attributes) {
    attributes.add("fontname", theme.typeface().first());
    attributes.add("fontcolor", theme.ink());
  }

  private static MutableGraph directed(String name) {
    return mutGraph(text(name)).setDirected(true);
  }

  private void fill(MutableGraph graph, Optional<String> parent, int depth) {
    for (Diagram.Region region : diagram.regions()) {
      if (region.parent().equals(parent)) {
        graph.add(cluster(region, depth));
      }
    }
    for (Diagram.Node node : diagram.nodes()) {
      if (node.region().equals(parent)) {
        graph.add(drawn(node));
      }
    }
  }

  private MutableGraph cluster(Diagram.Region region, int depth) {
    var cluster = directed(region.id()).setCluster(true);
    var attributes = cluster.graphAttrs();
    attributes.add("label", text(region.label()));
    attributes.add("style", "rounded,filled");
    attributes.add("color", theme.regionBorder());
    attributes.add("fillcolor", theme.region(depth));
    if (region.kind() == RegionKind.COMPARTMENT) {
      attributes.add("penwidth", 3);
    }
    fill(cluster, Optional.of(region.id()), depth + 1);
    return cluster;
  }

  private MutableNode drawn(Diagram.Node node) {
    var made =
        mutNode(text(node.id()))
            .add("label", label(node))
            .add(shape(node.kind()))
            .add("fillcolor", emphases.fill(node))
            .add(emphases.outline(node));
    ends.put(node.id(), node.region().isEmpty() ? made : mutNode(text(node.id())));
    return made;
  }

  /**
   * DOT draws nothing on a border, so the unit of information stands above the name, and the letter
   * of a compared side below it.
   */
  private String label(Diagram.Node node) {
    String name = text(node.label() + emphases.letter(node.emphasis()));
    return node.unit().map(u -> "[" + material(u) + "]\n" + name).orElse(name);
  }

  private String material(Diagram.Unit unit) {
    return Language.of(diagram.language()).say(unit.material().label());
  }

  /** The start of an edge with the edge on it. */
  private MutableNode linked(Diagram.Edge edge) {
    String letter = emphases.letter(edge.emphasis());
    MutableNode from = end(edge.from());
    var link =
        from.linkTo(end(edge.to()))
            .with("id", text(edge.id()))
            .with("label", text((EdgeLabels.words(edge) + letter).strip()))
            .with("arrowhead", head(edge.influence()))
            .with(emphases.line(edge));
    var style = style(edge);
    link = style.isPresent() ? link.with("style", style.get()) : link;
    return from.addLink(edge.feedback() ? link.with("constraint", false) : link);
  }

  private MutableNode end(String id) {
    return Objects.requireNonNull(ends.get(id), () -> "no node \"" + id + "\"");
  }

  /** What the marks of the picture mean; colours and arrows are those of the notation. */
  private Optional<MutableGraph> legend() {
    List<Legend.Mark> marks = diagram.legend().marks();
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    var legend = directed("legend of marks").setCluster(true);
    var attributes = legend.graphAttrs();
    attributes.add("label", "");
    attributes.add("style", "rounded");
    attributes.add("color", theme.regionBorder());
    for (int i = 0; i < marks.size(); i++) {
      Emphasis emphasis = marks.get(i).emphasis();
      legend.add(
          mutNode("legend of marks " + i)
              .add("label", text(marks.get(i).label() + emphases.letter(emphasis)))
              .add("shape", "box")
              .add("fontsize", 13)
              .add("fillcolor", theme.paper())
              .add(emphases.outline(emphasis)));
    }
    return Optional.of(legend);
  }

  /** The list that the numbers at edges speak of. */
  private Optional<MutableNode> references() {
    List<String> listed = new ArrayList<>();
    diagram.references().forEach(r -> listed.add(text(listed.size() + 1 + ". " + r)));
    return listed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            mutNode("list of references")
                .add("label", String.join("\n", listed))
                .add("shape", "plaintext")
                .add("style", "")
                .add("fontsize", 11));
  }

  private static Optional<String> style(Diagram.Edge edge) {
    if (edge.influence() == Influence.STRUCTURE || edge.influence() == Influence.NO_EFFECT) {
      return Optional.of("dotted");
    }
    return edge.certainty().isSolid() ? Optional.empty() : Optional.of("dashed");
  }

  private boolean isActivityFlow() {
    return diagram.notation() == Notation.SBGN_AF;
  }

  private String head(Influence influence) {
    return switch (influence) {
      case RAISES -> isActivityFlow() ? "onormal" : "normal";
      case LOWERS -> "tee";
      case UNKNOWN -> "odiamond";
      case NEEDED -> "onormaltee";
      case STRUCTURE, NO_EFFECT -> "none";
    };
  }

  private static Attributes<ForNodeLink> shape(NodeKind kind) {
    return switch (kind) {
      case DRUG, PROTEIN -> attrs(attr("shape", "box"), attr("style", "filled,rounded"));
      case TOOL_COMPOUND, DRUG_CLASS ->
          attrs(attr("shape", "box"), attr("style", "filled,rounded"), attr("peripheries", 2));
      case METABOLITE, SMALL_MOLECULE, ION, ENTITY -> attr("shape", "ellipse");
      case RECEPTOR -> attr("shape", "invhouse");
      case CHANNEL -> attr("shape", "Msquare");
      case GROUP -> attr("shape", "box3d");
      case TRANSPORTER -> attr("shape", "cds");
      case KINASE, ENZYME -> attr("shape", "septagon");
      case TRANSCRIPTION_FACTOR -> attr("shape", "parallelogram");
      case GROWTH_FACTOR -> attr("shape", "trapezium");
      case GENE -> attr("shape", "underline");
      case COMPLEX -> attr("shape", "octagon");
      case PROCESS, ACTIVITY -> attr("shape", "box");
      case PATHWAY -> attr("shape", "component");
      case CELL_ACTIVITY -> attr("shape", "note");
      case CELL, CELLULAR_COMPONENT, ORGANISM ->
          attrs(attr("shape", "box"), attr("peripheries", 2));
      case CIRCUIT, REGION -> attr("shape", "invtrapezium");
      case OUTCOME, DISEASE, PHENOTYPE -> attr("shape", "hexagon");
      case ADVERSE_EFFECT -> attr("shape", "doubleoctagon");
      case EXPOSURE -> attr("shape", "house");
    };
  }

  /** The text itself as DOT takes it: one line, no escapes such as \\N. */
  private static String text(String text) {
    return ReadableText.of(text, 1000).replace("\\", "\\\\");
  }
}
