package org.moagraph.layout.fit;

import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.layout.Weights.Choice;
import org.moagraph.measure.BoxMeasures;
import org.moagraph.measure.LineMeasures;
import org.moagraph.measure.Measures;

/** A scene to choose from, measured once, and how well it reads: {@code worth} is in pt. */
record Candidate(Scene scene, Measures measures, double worth) {

  static Candidate of(Scene scene) {
    Measures measures = Measures.of(SceneShapes.of(scene));
    return new Candidate(scene, measures, worth(scene, measures));
  }

  /** The one of most worth, the first of several. */
  static Optional<Candidate> best(List<Candidate> candidates) {
    Optional<Candidate> best = Optional.empty();
    for (Candidate candidate : candidates) {
      if (best.filter(b -> b.worth() >= candidate.worth()).isEmpty()) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static double worth(Scene scene, Measures measures) {
    LineMeasures lines = measures.lines();
    BoxMeasures boxes = measures.boxes();
    return letters(measures.letters().nodesPt())
        - Choice.CROSSING * lines.crossings()
        - Choice.THROUGH_NODE * lines.throughNodes()
        - Choice.NODE_OVERLAP * boxes.nodeOverlaps()
        - Choice.LABEL_OVERLAP * boxes.labelOverlaps()
        - Choice.THROUGH_LABEL * lines.throughLabels()
        - Choice.OVERFLOW * boxes.overflow()
        - Choice.UNLABELLED * lines.unlabelled()
        - Choice.BACKWARD * lines.backward()
        - Choice.BEND * lines.bends()
        - Reading.flaws(scene)
        - Anatomy.flaws(scene);
  }

  /** A pt of the smallest letters is worth 1 where letters are neither small nor large. */
  private static double letters(double pt) {
    return Math.min(pt, Choice.LARGE_LETTERS_PT)
        + Choice.LARGE_LETTERS * Math.max(0, pt - Choice.LARGE_LETTERS_PT)
        - Choice.SMALL_LETTERS * Math.max(0, Choice.SMALL_LETTERS_PT - pt);
  }
}
