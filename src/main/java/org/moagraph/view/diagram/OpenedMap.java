package org.moagraph.view.diagram;

import java.util.List;

/**
 * A map of groups of things, and a diagram of each group: its things, and what they are tied to.
 */
public record OpenedMap(Diagram map, List<Part> parts) {

  public OpenedMap {
    parts = List.copyOf(parts);
  }

  /**
   * A box of the map, opened.
   *
   * @param id the node of the map
   * @param diagram its things and, still closed, the boxes that they are tied to
   * @param members the things in it
   */
  public record Part(String id, Diagram diagram, List<String> members) {

    public Part {
      members = List.copyOf(members);
    }
  }
}
