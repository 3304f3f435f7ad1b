package org.moagraph.view;

/**
 * How a model is shown: what stands out, in which language, and whether edges carry the letters of
 * their hypotheses and the numbers of their publications.
 */
public record Showing(Highlight highlight, String language, boolean hypotheses, boolean citations) {

  /** Nothing stands out; English; verbs only. */
  public static final Showing PLAIN = new Showing(Highlight.NONE, "en", false, false);

  public Showing withHighlight(Highlight other) {
    return new Showing(other, language, hypotheses, citations);
  }

  public Showing withLanguage(String other) {
    return new Showing(highlight, other, hypotheses, citations);
  }

  public Showing withHypotheses(boolean shown) {
    return new Showing(highlight, language, shown, citations);
  }

  public Showing withCitations(boolean shown) {
    return new Showing(highlight, language, hypotheses, shown);
  }
}
