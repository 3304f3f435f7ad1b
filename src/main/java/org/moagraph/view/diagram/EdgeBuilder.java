package org.moagraph.view.diagram;

import java.util.List;

/** An edge in the making: a supported step without a word on it until more is said. */
public final class EdgeBuilder {

  private final String id;
  private final String from;
  private final String to;
  private final Influence influence;
  private Certainty certainty = Certainty.SUPPORTED;
  private String verb = "";
  private boolean observation;
  private boolean feedback;
  private List<Integer> hypotheses = List.of();
  private List<Diagram.Cited> citations = List.of();
  private Emphasis emphasis = Emphasis.NORMAL;

  EdgeBuilder(String id, String from, String to, Influence influence) {
    this.id = id;
    this.from = from;
    this.to = to;
    this.influence = influence;
  }

  EdgeBuilder(Diagram.Edge edge) {
    this(edge.id(), edge.from(), edge.to(), edge.influence());
    certainty(edge.certainty());
    verb(edge.verb());
    observation(edge.observation());
    feedback(edge.feedback());
    hypotheses(edge.hypotheses());
    citations(edge.citations());
    emphasis(edge.emphasis());
  }

  /** How sure it is. */
  public EdgeBuilder certainty(Certainty degree) {
    certainty = degree;
    return this;
  }

  /** The word on it. */
  public EdgeBuilder verb(String word) {
    verb = word;
    return this;
  }

  /** Whether it was seen across several steps. */
  public EdgeBuilder observation(boolean seen) {
    observation = seen;
    return this;
  }

  /** Whether it closes a loop. */
  public EdgeBuilder feedback(boolean closing) {
    feedback = closing;
    return this;
  }

  /** The places in the legend's list of those that make it. */
  public EdgeBuilder hypotheses(List<Integer> places) {
    hypotheses = places;
    return this;
  }

  /** Its numbers in the picture's reading list. */
  public EdgeBuilder citations(List<Diagram.Cited> numbers) {
    citations = numbers;
    return this;
  }

  /** How much it stands out. */
  public EdgeBuilder emphasis(Emphasis degree) {
    emphasis = degree;
    return this;
  }

  /** The edge as said so far. */
  public Diagram.Edge build() {
    return new Diagram.Edge(
        id,
        from,
        to,
        influence,
        certainty,
        verb,
        observation,
        feedback,
        hypotheses,
        citations,
        emphasis);
  }
}
