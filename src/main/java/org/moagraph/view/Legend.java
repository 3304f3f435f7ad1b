package org.moagraph.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What of the notation a picture uses, in the order of the notation: nothing more, nothing less.
 */
public record Legend(
    List<NodeKind> kinds,
    List<Influence> influences,
    List<Certainty> certainties,
    boolean observations,
    List<String> hypotheses,
    List<Mark> marks) {

  /** What it means that parts stand out so. */
  public record Mark(Emphasis emphasis, String label) {}

  public Legend {
    marks = List.copyOf(marks);
    kinds = List.copyOf(kinds);
    influences = List.copyOf(influences);
    certainties = List.copyOf(certainties);
    hypotheses = List.copyOf(hypotheses);
  }

  /** Established and supported edges look the same and share an entry. */
  private static List<Certainty> lineStyles(Set<Certainty> certainties) {
    List<Certainty> styles = new ArrayList<>(certainties);
    if (styles.contains(Certainty.SUPPORTED)) {
      styles.remove(Certainty.ESTABLISHED);
    }
    return styles;
  }

  /**
   * The legend of these nodes and edges. Solid lines are explained only beside other line styles.
   */
  public static Legend of(
      List<Diagram.Node> nodes, List<Diagram.Edge> edges, List<String> hypotheses) {
    Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
    nodes.forEach(n -> kinds.add(n.kind()));
    Set<Influence> influences = EnumSet.noneOf(Influence.class);
    Set<Certainty> certainties = EnumSet.noneOf(Certainty.class);
    boolean observations = false;
    for (Diagram.Edge edge : edges) {
      influences.add(edge.influence());
      certainties.add(edge.certainty());
      observations |= edge.observation();
    }
    boolean styles = certainties.stream().anyMatch(c -> !c.isSolid());
    return new Legend(
        new ArrayList<>(kinds),
        new ArrayList<>(influences),
        styles ? lineStyles(certainties) : List.of(),
        observations,
        hypotheses,
        List.of());
  }

  /** The same legend with those marks explained. */
  Legend with(List<Mark> others) {
    return new Legend(kinds, influences, certainties, observations, hypotheses, others);
  }
}
