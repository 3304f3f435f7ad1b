package org.moagraph.view.diagram;

import java.util.Optional;
import org.moagraph.reason.Timeline;

/**
 * How a model is shown: what stands out, in which language, whether edges carry the letters of
 * their hypotheses and the numbers of their publications, in which notation, and after what it has
 * a lane for each phase.
 */
public record Showing(
    Highlight highlight,
    String language,
    boolean hypotheses,
    boolean citations,
    Notation notation,
    Optional<Timeline> timeline) {

  /** Nothing stands out; English; verbs only; as in a textbook. */
  public static final Showing PLAIN =
      new Showing(Highlight.NONE, "en", false, false, Notation.TEXTBOOK, Optional.empty());

  /** Whether nothing stands out and things stand where they are, not when they move. */
  boolean isPlain() {
    return highlight.equals(Highlight.NONE) && timeline.isEmpty() && notation == Notation.TEXTBOOK;
  }

  public Showing withHighlight(Highlight other) {
    return new Showing(other, language, hypotheses, citations, notation, timeline);
  }

  public Showing withLanguage(String other) {
    return new Showing(highlight, other, hypotheses, citations, notation, timeline);
  }

  public Showing withHypotheses(boolean shown) {
    return new Showing(highlight, language, shown, citations, notation, timeline);
  }

  public Showing withCitations(boolean shown) {
    return new Showing(highlight, language, hypotheses, shown, notation, timeline);
  }

  public Showing withNotation(Notation other) {
    return new Showing(highlight, language, hypotheses, citations, other, timeline);
  }

  /** With a lane for each phase of what moves when. */
  public Showing withTimeline(Timeline shown) {
    return new Showing(highlight, language, hypotheses, citations, notation, Optional.of(shown));
  }
}
