package org.moagraph.view.diagram;

/**
 * How a model is shown: what stands out, in which language, whether edges carry the letters of
 * their hypotheses and the numbers of their publications, and in which notation.
 */
public record Showing(
    Highlight highlight,
    String language,
    boolean hypotheses,
    boolean citations,
    Notation notation) {

  /** Nothing stands out; English; verbs only; as in a textbook. */
  public static final Showing PLAIN =
      new Showing(Highlight.NONE, "en", false, false, Notation.TEXTBOOK);

  public Showing withHighlight(Highlight other) {
    return new Showing(other, language, hypotheses, citations, notation);
  }

  public Showing withLanguage(String other) {
    return new Showing(highlight, other, hypotheses, citations, notation);
  }

  public Showing withHypotheses(boolean shown) {
    return new Showing(highlight, language, shown, citations, notation);
  }

  public Showing withCitations(boolean shown) {
    return new Showing(highlight, language, hypotheses, shown, notation);
  }

  public Showing withNotation(Notation other) {
    return new Showing(highlight, language, hypotheses, citations, other);
  }
}
