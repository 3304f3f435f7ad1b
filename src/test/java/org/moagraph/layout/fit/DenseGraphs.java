package org.moagraph.layout.fit;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.model.Compartment;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.view.diagram.Mechanisms;

/** Random graphs that are hard to lay out: many edges for their nodes, the seed decides all. */
public final class DenseGraphs {
  private static final int MOST_EDGES = 500;
  private static final EntityType[] TYPES = {
    EntityType.PROTEIN, EntityType.RECEPTOR, EntityType.KINASE, EntityType.PROCESS, EntityType.DRUG
  };
  private static final Relation[] RELATIONS = {
    Relation.ACTIVATES, Relation.INHIBITS, Relation.INCREASES_ACTIVITY_OF, Relation.REQUIRES
  };
  private static final Compartment.Kind[] PLACES = Compartment.Kind.values();

  private final Mechanisms made = new Mechanisms();
  private long state;

  private DenseGraphs(long seed) {
    state = seed * 0x9E3779B97F4A7C15L + 1;
  }

  /** A size and shape of graph: how many places hold its nodes, and whether arrows are doubled. */
  public record Kind(long seed, int nodes, int edges, int places, boolean parallel) {

    @Override
    public String toString() {
      return String.format(
          "%3d nodes %3d arrows %2d places%s seed %d",
          nodes, edges, places, parallel ? " parallel" : "", seed);
    }
  }

  /** From sparse to complete, within the most arrows that a picture may have. */
  public static List<Kind> corpus(int seeds) {
    List<Kind> all = new ArrayList<>();
    for (int nodes : new int[] {5, 8, 10, 13, 16, 17, 20, 25, 30, 36, 40, 45, 46, 60, 61, 80}) {
      int full = nodes * (nodes - 1);
      for (int edges : new int[] {3 * nodes, full / 4, full / 2, full, 2 * full}) {
        for (int places : new int[] {0, 3, 9}) {
          if (edges <= MOST_EDGES && places < nodes || edges > MOST_EDGES && places == 3) {
            for (long seed = 1; seed <= seeds; seed++) {
              all.add(
                  new Kind(seed, nodes, Math.min(edges, MOST_EDGES), places, edges == 2 * full));
            }
          }
        }
      }
    }
    for (int nodes : new int[] {100, 150, 200, 300, 400}) {
      for (int edges : new int[] {nodes, 300, 500}) {
        for (int places : new int[] {0, 3, 20, 60}) {
          all.add(new Kind(1, nodes, edges, places, false));
        }
      }
    }
    return all.stream().distinct().toList();
  }

  /** The graph of that kind as a model. */
  public static Model model(Kind kind) {
    return new DenseGraphs(kind.seed).of(kind);
  }

  private Model of(Kind kind) {
    for (int p = 0; p < kind.places; p++) {
      String parent = p > 1 && below(2) == 0 ? "p" + below(p) : "";
      Compartment.Kind place = PLACES[below(PLACES.length)];
      made.place("p" + p, "Place number " + p + " of all", place, parent);
    }
    for (int n = 0; n < kind.nodes; n++) {
      String place = kind.places == 0 || below(5) == 0 ? "" : "p" + below(kind.places);
      String label = "Entity " + "label ".repeat(below(4)) + n;
      made.entity("n" + n, TYPES[below(TYPES.length)], label, place);
    }
    if (kind.edges == kind.nodes * (kind.nodes - 1)) {
      complete(kind.nodes);
    } else {
      scattered(kind);
    }
    return made.model("dense");
  }

  private void complete(int nodes) {
    for (int from = 0; from < nodes; from++) {
      for (int to = 0; to < nodes; to++) {
        if (from != to) {
          step(from, to);
        }
      }
    }
  }

  private void scattered(Kind kind) {
    for (int e = 0; e < kind.edges; e++) {
      int from = below(kind.nodes);
      int to = below(kind.nodes);
      step(from, to);
      if (kind.parallel && ++e < kind.edges) {
        step(from, to);
      }
    }
  }

  private void step(int from, int to) {
    made.step("n" + from, RELATIONS[below(RELATIONS.length)], "n" + to);
  }

  private int below(int bound) {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return (int) Long.remainderUnsigned(state, bound);
  }
}
