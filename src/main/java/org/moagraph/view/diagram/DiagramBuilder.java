package org.moagraph.view.diagram;

import java.util.List;
import java.util.Optional;

/** A diagram in the making: empty and in the textbook notation until more is said. */
public final class DiagramBuilder {

  private final String id;
  private String language = "";
  private String title = "";
  private Optional<String> subtitle = Optional.empty();
  private String credit = "";
  private Diagram.Flow flow = Diagram.Flow.AUTO;
  private List<Diagram.Region> regions = List.of();
  private List<Diagram.Node> nodes = List.of();
  private List<Diagram.Edge> edges = List.of();
  private Legend legend = Legend.NONE;
  private PictureDescription description = PictureDescription.NONE;
  private List<Diagram.BuildStep> steps = List.of();
  private List<String> references = List.of();
  private Notation notation = Notation.TEXTBOOK;
  private List<Diagram.Pin> pins = List.of();

  DiagramBuilder(String id) {
    this.id = id;
  }

  /** All of that diagram but its id. */
  DiagramBuilder(String id, Diagram diagram) {
    this(id);
    language(diagram.language());
    title(diagram.title());
    subtitle(diagram.subtitle());
    credit(diagram.credit());
    flow(diagram.flow());
    regions(diagram.regions());
    nodes(diagram.nodes());
    edges(diagram.edges());
    legend(diagram.legend());
    description(diagram.description());
    steps(diagram.steps());
    references(diagram.references());
    notation(diagram.notation());
    pins(diagram.pins());
  }

  /** The language of its words. */
  public DiagramBuilder language(String code) {
    language = code;
    return this;
  }

  /** What it is called. */
  public DiagramBuilder title(String words) {
    title = words;
    return this;
  }

  /** The line under its title. */
  public DiagramBuilder subtitle(Optional<String> words) {
    subtitle = words;
    return this;
  }

  /** Where it is from. */
  public DiagramBuilder credit(String words) {
    credit = words;
    return this;
  }

  /** Which way it should run. */
  public DiagramBuilder flow(Diagram.Flow way) {
    flow = way;
    return this;
  }

  /** Its places. */
  public DiagramBuilder regions(List<Diagram.Region> places) {
    regions = places;
    return this;
  }

  /** Its nodes, in causal order. */
  public DiagramBuilder nodes(List<Diagram.Node> entities) {
    nodes = entities;
    return this;
  }

  /** Its edges, in causal order. */
  public DiagramBuilder edges(List<Diagram.Edge> claims) {
    edges = claims;
    return this;
  }

  /** What of the notation it explains. */
  public DiagramBuilder legend(Legend entries) {
    legend = entries;
    return this;
  }

  /** The picture in words. */
  public DiagramBuilder description(PictureDescription words) {
    description = words;
    return this;
  }

  /** The steps in which it builds. */
  public DiagramBuilder steps(List<Diagram.BuildStep> order) {
    steps = order;
    return this;
  }

  /** The publications that its edges cite by number. */
  public DiagramBuilder references(List<String> citations) {
    references = citations;
    return this;
  }

  /** The notation that it is drawn in. */
  public DiagramBuilder notation(Notation signs) {
    notation = signs;
    return this;
  }

  /** Where nodes are kept. */
  public DiagramBuilder pins(List<Diagram.Pin> cells) {
    pins = cells;
    return this;
  }

  /** The diagram as said so far. */
  public Diagram build() {
    return new Diagram(
        id,
        language,
        title,
        subtitle,
        credit,
        flow,
        regions,
        nodes,
        edges,
        legend,
        description,
        steps,
        references,
        notation,
        pins);
  }
}
