package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.words.Language;

/**
 * What of the notation a picture uses, in the order of the notation: nothing more, nothing less.
 * {@code names} says which names stand behind symbols.
 */
public record Legend(
    List<NodeKind> kinds,
    List<Material> materials,
    List<Influence> influences,
    List<Certainty> certainties,
    boolean observations,
    List<String> hypotheses,
    List<String> names,
    List<Mark> marks,
    List<Loss> losses) {

  /** A legend that explains nothing. */
  public static final Legend NONE =
      new Legend(
          List.of(), List.of(), List.of(), List.of(), false, List.of(), List.of(), List.of(),
          List.of());

  /** What it means that parts stand out so. */
  public record Mark(Emphasis emphasis, String label) {}

  /** Something that the notation cannot say, and how often the picture would have to. */
  public record Loss(String what, int count) {}

  public Legend {
    marks = List.copyOf(marks);
    losses = List.copyOf(losses);
    materials = List.copyOf(materials);
    kinds = List.copyOf(kinds);
    influences = List.copyOf(influences);
    certainties = List.copyOf(certainties);
    hypotheses = List.copyOf(hypotheses);
    names = List.copyOf(names);
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
    Set<Material> materials = EnumSet.noneOf(Material.class);
    nodes.forEach(n -> n.unit().ifPresent(u -> materials.add(u.material())));
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
        new ArrayList<>(materials),
        new ArrayList<>(influences),
        styles ? lineStyles(certainties) : List.of(),
        observations,
        hypotheses,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same legend with those marks explained. */
  Legend with(List<Mark> others) {
    return new Legend(
        kinds, materials, influences, certainties, observations, hypotheses, names, others, losses);
  }

  /** The same legend, which says what names stand behind symbols. */
  Legend naming(List<String> behind) {
    return new Legend(
        kinds, materials, influences, certainties, observations, hypotheses, behind, marks, losses);
  }

  /** The same legend, which says that those things are not shown. */
  Legend without(List<Loss> others) {
    return new Legend(
        kinds, materials, influences, certainties, observations, hypotheses, names, marks, others);
  }

  /** What is not shown in a few words, if anything is not. */
  public Optional<String> unshown(Language language) {
    String list =
        losses.stream()
            .map(l -> said(l.what(), language) + " (" + l.count() + ")")
            .collect(Collectors.joining(", "));
    return losses.isEmpty() ? Optional.empty() : Optional.of(language.say("unshown", list));
  }

  /** Relations and how sure they are, by the words that the program uses itself. */
  private static String said(String what, Language language) {
    String key = "unshown." + what;
    return language.has(key) ? language.say(key) : language.has(what) ? language.say(what) : what;
  }
}
