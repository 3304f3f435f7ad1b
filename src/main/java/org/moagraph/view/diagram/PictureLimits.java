package org.moagraph.view.diagram;

/**
 * How many nodes and edges a picture may have, and from what size on it is made otherwise. That
 * what is within these limits is drawn in seconds was measured on dense random graphs.
 */
public final class PictureLimits {

  /** More nodes than these are not drawn at all: their letters could not be read. */
  public static final int MOST_NODES = 400;

  /** More edges than these are not laid out. */
  public static final int MOST_EDGES = 500;

  /** Among more edges than these Graphviz takes the first good ways and places, not the best. */
  public static final int MOST_EDGES_AT_LEISURE = 200;

  /** More edges than these get no ways around nodes by Graphviz, only straight lines. */
  public static final int MOST_EDGES_AROUND_NODES = 300;

  /** A page of text gets no figure of more nodes than these. */
  public static final int MOST_IN_A_FIGURE = 120;

  /** Up to so many nodes text can be made readable by trying several layouts, and verbs too. */
  public static final int MOST_READABLE = 60;

  /** A map of groups may be drawn of so many nodes. */
  public static final int MOST_ON_A_MAP = 2000;

  /** Up to so many nodes a grid is searched for good places. */
  public static final int MOST_ON_A_GRID = 45;

  /** A view that builds up in steps may show more than a slide does at once, up to so many. */
  public static final int MOST_IN_STEPS = 40;

  /** A comparison of more things than these shows only what differs, with what is around it. */
  public static final int MOST_COMPARED_WHOLE = 24;

  /** What a slide holds in letters that a lecture hall reads; up to it a search may take longer. */
  public static final int MOST_ON_A_SLIDE = 16;

  /** Up to so many nodes letters are expected to be large. */
  public static final int FEW = 10;

  private PictureLimits() {}
}
