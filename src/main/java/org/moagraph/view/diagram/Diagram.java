package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Evidence;
import org.moagraph.words.Language;
import org.moagraph.words.References;

/**
 * What a picture shows, without positions. Nodes and edges stand in causal order, which is also the
 * order of reading aloud. References are the publications that the edges cite by number. Nodes,
 * edges and regions name each other by id. Pins ask for places of nodes, also of such as are not
 * shown.
 */
public record Diagram(
    String id,
    String language,
    String title,
    Optional<String> subtitle,
    String credit,
    Flow flow,
    List<Region> regions,
    List<Node> nodes,
    List<Edge> edges,
    Legend legend,
    PictureDescription description,
    List<BuildStep> steps,
    List<String> references,
    Notation notation,
    List<Pin> pins) {

  public Diagram {
    regions = List.copyOf(regions);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    steps = List.copyOf(steps);
    references = List.copyOf(references);
    pins = List.copyOf(pins);
  }

  /** A node that is to stand in that cell of the grid, counted from the upper left from 0 on. */
  public record Pin(String node, int column, int row) {}

  /** Which way the picture should run. */
  public enum Flow {
    AUTO,
    RIGHT,
    DOWN
  }

  /** A labelled place that holds nodes and other regions. */
  public record Region(String id, String label, RegionKind kind, Optional<String> parent) {}

  /**
   * An entity as drawn. {@code name} is its label in full, {@code label} what the box shows; {@code
   * unit} stands on its border, {@code move} at it where the picture says which way it goes.
   */
  public record Node(
      String id,
      String label,
      String name,
      NodeKind kind,
      Optional<Unit> unit,
      Optional<String> region,
      Emphasis emphasis,
      Optional<Move> move) {

    /** A node of which it is not said which way it goes. */
    public Node(
        String id,
        String label,
        String name,
        NodeKind kind,
        Optional<Unit> unit,
        Optional<String> region,
        Emphasis emphasis) {
      this(id, label, name, kind, unit, region, emphasis, Optional.empty());
    }

    /** The same node, standing out more or less. */
    public Node with(Emphasis other) {
      return new Node(id, label, name, kind, unit, region, other, move);
    }

    /** The same node as another kind, with or without a unit. */
    Node as(NodeKind other, Optional<Unit> others) {
      return new Node(id, label, name, other, others, region, emphasis, move);
    }
  }

  /** A unit of information of SBGN: by its shape what carries an activity, and a word on it. */
  public record Unit(Material material, String word) {}

  /** A number in the picture's reading list, with a word where it speaks against the claim. */
  public record Cited(int number, String mark) {

    /** What of that evidence has a number, in that language. */
    static List<Cited> of(List<Evidence> evidence, References references, Language words) {
      var against = references.opposing(evidence);
      return references.cite(evidence).stream()
          .map(n -> new Cited(n, against.contains(n) ? words.say("notes.against") : ""))
          .toList();
    }

    /** The number and its word. */
    public String words() {
      return mark.isEmpty() ? String.valueOf(number) : number + " " + mark;
    }
  }

  /**
   * A claim as drawn, from what comes first to what follows. {@code feedback} marks edges that
   * close a loop; {@code hypotheses} are places in the legend's list; {@code citations} are numbers
   * in the picture's reading list.
   */
  public record Edge(
      String id,
      String from,
      String to,
      Influence influence,
      Certainty certainty,
      String verb,
      boolean observation,
      boolean feedback,
      List<Integer> hypotheses,
      List<Cited> citations,
      Emphasis emphasis) {

    public Edge {
      hypotheses = List.copyOf(hypotheses);
      citations = List.copyOf(citations);
    }

    /** An edge of which that alone is known, to be told more of. */
    public static EdgeBuilder builder(String id, String from, String to, Influence influence) {
      return new EdgeBuilder(id, from, to, influence);
    }

    /** The same edge, to be told otherwise. */
    public EdgeBuilder toBuilder() {
      return new EdgeBuilder(this);
    }

    /** The same edge, standing out more or less. */
    public Edge with(Emphasis other) {
      return toBuilder().emphasis(other).build();
    }

    /** The same edge with nothing but its influence, its letters and its numbers. */
    Edge plain() {
      return toBuilder().certainty(Certainty.SUPPORTED).verb("").observation(false).build();
    }
  }

  /** One step of a lecture: the nodes and edges that appear with it. */
  public record BuildStep(String title, List<String> show) {

    public BuildStep {
      show = List.copyOf(show);
    }
  }

  /** The same diagram with a line under its title, which is told after the title too. */
  public Diagram withSubtitle(String words) {
    return withSubtitle(words, List.of());
  }

  /** The same with sentences that follow that line when it is told. */
  Diagram withSubtitle(String words, List<String> told) {
    var added = new ArrayList<PictureDescription.Sentence>();
    added.add(new PictureDescription.Sentence(Optional.empty(), words + "."));
    told.forEach(t -> added.add(new PictureDescription.Sentence(Optional.empty(), t)));
    var sentences = new ArrayList<>(description.sentences());
    sentences.addAll(Math.min(1, sentences.size()), added);
    return toBuilder()
        .subtitle(Optional.of(words))
        .description(new PictureDescription(description.brief(), sentences))
        .build();
  }

  /** A diagram of that id, to be told what it shows. */
  public static DiagramBuilder builder(String id) {
    return new DiagramBuilder(id);
  }

  /** The same diagram, to be told otherwise. */
  public DiagramBuilder toBuilder() {
    return toBuilder(id);
  }

  /** The same diagram under another id, to be told otherwise. */
  public DiagramBuilder toBuilder(String other) {
    return new DiagramBuilder(other, this);
  }

  /** The same diagram running another way. */
  public Diagram withFlow(Flow other) {
    return toBuilder().flow(other).build();
  }

  /** The same diagram laid out freely. */
  public Diagram withoutPins() {
    return toBuilder().pins(List.of()).build();
  }

  /** The same diagram with a legend that explains those of the marks that occur. */
  public Diagram withMarks(List<Legend.Mark> marks) {
    var occurring =
        marks.stream()
            .filter(
                m ->
                    nodes.stream().anyMatch(n -> n.emphasis() == m.emphasis())
                        || edges.stream().anyMatch(e -> e.emphasis() == m.emphasis()))
            .toList();
    return toBuilder().legend(legend.with(occurring)).build();
  }

  /** Whether boxes stand for groups of things. */
  public boolean isMap() {
    return nodes.stream().anyMatch(n -> n.kind() == NodeKind.GROUP);
  }

  /** Whether it marks what each of two sides has alone. */
  public boolean isComparison() {
    return edges.stream().anyMatch(e -> e.emphasis().isCompared())
        || nodes.stream().anyMatch(n -> n.emphasis().isCompared());
  }

  /** The node of that id. */
  public Optional<Node> node(String id) {
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
  }
}
