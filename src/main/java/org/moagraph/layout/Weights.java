package org.moagraph.layout;

/**
 * What is held against a layout, by the two that judge it. {@link Search} compares places on one
 * grid, whose letters are alike, and counts in cells: 1 is an edge that is one cell longer. {@link
 * Choice} compares finished scenes and counts in pt: 1 are smallest letters that are 1 pt smaller.
 * The same name is the same fault in both.
 *
 * <p>None of these figures comes from a publication. All were chosen by looking at the pictures of
 * the bundled views, and a change of any is judged by looking at them again.
 */
public final class Weights {

  private Weights() {}

  /**
   * The search's weights, in cells. Each decides something: set to 0, it changes the pictures of 1
   * ({@link #LATER}) to 21 ({@link #CROSSING}) of the 21 bundled views.
   */
  public static final class Search {

    /** For each turn of an edge; for another where both cells at the turn are taken. */
    public static final double BEND = 0.6;

    /** For each node between the ends of a straight edge. */
    public static final double THROUGH_NODE = 2.2;

    public static final double CROSSING = 2.4;

    /** Against the flow that a view asks for, and as much again for each cell. */
    public static final double BACKWARD = 2;

    /** Across that flow. */
    public static final double SIDEWAYS = 0.5;

    /** Upwards where a view asks for no flow, and as much again for each cell. */
    public static final double UPWARDS = 1.5;

    /** To the left where a view asks for no flow. */
    public static final double LEFTWARDS = 0.1;

    /** To the left within a row. */
    public static final double LEFTWARDS_IN_ROW = 0.45;

    /** What comes first of all, for each row or column from the upper left. */
    public static final double START = 0.15;

    /** Where nothing leads in or out, for each column from the first or the last. */
    public static final double END_COLUMN = 0.04;

    /** The same for each row. */
    public static final double END_ROW = 0.08;

    /** A drug to which nothing leads, for each row and column that it is from the first ones. */
    public static final double DRUG = 0.5;

    /** From such a drug to what is neither right of it nor below it. */
    public static final double DRUG_TURNED = 0.7;

    /** A node among those of a region it is not in. */
    public static final double FOREIGN = 9;

    /** The same where a first search has divided a region by that. */
    public static final double FOREIGN_FIRMLY = 40;

    /** For each cell of a region that none of its nodes is in. */
    public static final double SPREAD = 0.35;

    /** For each row or column too many of a membrane. */
    public static final double MEMBRANE = 3.5;

    /** Nodes of a cell beside its membrane or, where they are fewer, beyond it. */
    public static final double INNER = 0.8;

    /** An edge along its membrane. */
    public static final double ALONG = 1.1;

    /** Terminal, cleft and postsynaptic cell out of order, for each cell. */
    public static final double ORDER = 0.7;

    /** The same in order, but apart, for each cell. */
    public static final double APART = 0.25;

    /** A later period before an earlier one, for each cell. */
    public static final double LATER = 2;

    private Search() {}
  }

  /**
   * The choice's weights, in pt of the smallest letters. Set to 0, one changes the pictures of up
   * to 7 of the 21 bundled views. Those for small letters, for lines through nodes and labels, for
   * overlaps and overflow and for membranes change none: the search leaves no such fault in them,
   * larger and denser graphs need them.
   */
  public static final class Choice {

    /** Letters smaller than this count once more. */
    public static final double SMALL_LETTERS_PT = 12;

    public static final double SMALL_LETTERS = 1.5;

    /** Letters larger than this count less. */
    public static final double LARGE_LETTERS_PT = 20;

    public static final double LARGE_LETTERS = 0.5;

    public static final double BEND = 0.12;
    public static final double THROUGH_NODE = 8;
    public static final double CROSSING = 1.5;
    public static final double BACKWARD = 1;
    public static final double LEFTWARDS = 0.3;

    /** An edge that is longer than it need be by the width of the page. */
    public static final double DETOUR = 0.6;

    /** What comes first of all, for the width or height of the page from the upper left. */
    public static final double START = 1.5;

    /** A drug to which nothing leads, for the width or height of the page from left or top. */
    public static final double DRUG = 6;

    public static final double NODE_OVERLAP = 8;
    public static final double LABEL_OVERLAP = 3;
    public static final double THROUGH_LABEL = 0.8;
    public static final double OVERFLOW = 3;
    public static final double UNLABELLED = 0.9;

    /** For each piece of a region too many. */
    public static final double SPREAD = 100;

    /** A membrane that is a box, no band. */
    public static final double MEMBRANE = 4;

    /** A band that is not the border of its cell. */
    public static final double INNER = 3;

    /** Terminal, cleft and postsynaptic cell, or two periods, out of order. */
    public static final double ORDER = 1.2;

    private Choice() {}
  }
}
