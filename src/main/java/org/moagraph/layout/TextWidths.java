package org.moagraph.layout;

/**
 * How wide text is in Arial, and in Helvetica and Liberation Sans, which have the same widths. A
 * character outside the tables counts as wide as such characters get in any common fallback font,
 * so text is rather too narrow for its box than too wide.
 */
public final class TextWidths {
  /** How far letters reach above the baseline, in em. */
  public static final double ASCENT = 0.75;

  /** How far letters reach below the baseline, in em. */
  public static final double DESCENT = 0.22;

  /**
   * How many times wider than Arial the fonts are that take its place where it is missing: DejaVu
   * Sans, Verdana and their likes.
   */
  public static final double SUBSTITUTE = 1.15;

  private static final int[] STARTS = {0x20, 0xA0, 0x370, 0x400};

  /** Two digits of base 36 for each character from the start on: its width in thousandths of em. */
  private static final String[] REGULAR = {
    "7q7q9vfhfhoqij5b9999aug87q997q7qfhfhfhfhfhfhfhfhfhfh7q7qg8g8g8fhs8ijijk3k3ij"
        + "gzlmk37qdwijfhn5k3lmijlmk3ijgzk3ijq8ijijgz7q7q7qd2fh99fhfhdwfhfh7qfhfh6767dw"
        + "67n5fhfhfhfh99dw7qfhdwk3dwdwdw9a789ag8",
    "7q99fhfhfhfh78fh99khabfhg899khfdb4f9999999g1ey7q9999a6fhn6n6n6gzijijijijijij"
        + "rsk3ijijijij7q7q7q7qk3k3lmlmlmlmlmg8lmk3k3k3k3ijijgzfhfhfhfhfhfhoqdwfhfhfhfh"
        + "7q7q7q7qfhfhfhfhfhfhfhf9gzfhfhfhfhdwfhdwijfhijfhijfhk3dwk3dwk3dwk3dwk3h3k3fh"
        + "ijfhijfhijfhijfhijfhlmfhlmfhlmfhlmfhk3fhk3fh7q7q7q7q7q7q7q677q7qkfccdw67ijdw"
        + "dwfh67fh67fh84fh9afh67k3fhk3fhk3fhgsk4fhlmfhlmfhlmfhrsq8k399k399k399ijdwijdw"
        + "ijdwijdwgz7qgzafgz7qk3fhk3fhk3fhk3fhk3fhk3fhq8k3ijdwijgzdwgzdwgzdw67",
    "00000000000000000000000000007q00000000009999ik7qltnaao00lj00nskx67ijijfbikij"
        + "gzk3lm7qijikn5k3i2lmk3ij00h7gzijm6ijn8ks7qijg3cefh67f7g3g0dwfhcec9fhfh67dwdw"
        + "g1dwcgfhj6ftdeh6b0f7i1eljtlp67f7fhf7lp00000000000000000000000000000000000000"
        + "000000000000000000000000000000000000000000000000000000000000",
    "ijiko1f2jzij7q7qdwtes3nqg7k3hojziji9ijf2iuijpogsjzjzg7i9n5k3lmjzijk3gzhol5ij"
        + "kkijphq2m0omi9jzs3k3fhfxesa5g8fhilcrfjfjc6g8j4fdfhf2fhdwcqdwmvdwfxehmbmvhdjz"
        + "ehe7kuf2fhfhfha5e7dw677q67p7mlfhc6fjdwfd"
  };

  private static final String[] BOLD = {
    "7q99d7fhfhoqk36m9999aug87q997q7qfhfhfhfhfhfhfhfhfhfh9999g8g8g8gzr4k3k3k3k3ij"
        + "gzlmk37qfhk3gzn5k3lmijlmk3ijgzk3ijq8ijijgz997q99g8fh99fhgzfhgzfh99gzgz7q7qfh"
        + "7qoqgzgzgzgzaufh99gzfhlmfhfhdwau7saug8",
    "7q99fhfhfhfh7sfh99khabfhg899khfdb4f9999999g1fh7q9999a6fhn6n6n6gzk3k3k3k3k3k3"
        + "rsk3ijijijij7q7q7q7qk3k3lmlmlmlmlmg8lmk3k3k3k3ijijgzfhfhfhfhfhfhoqfhfhfhfhfh"
        + "7q7q7q7qgzgzgzgzgzgzgzf9gzgzgzgzgzfhgzfhk3fhk3fhk3fhk3fhk3fhk3fhk3fhk3jzk3gz"
        + "ijfhijfhijfhijfhijfhlmgzlmgzlmgzlmgzk3gzk3gz7q7q7q7q7q7q7q7q7q7qltfhfh7qk3fh"
        + "fhgz7qgz7qgzaqgzdbgz7qk3gzk3gzk3gzjpk4gzlmgzlmgzlmgzrsq8k3auk3auk3auijfhijfh"
        + "ijfhijfhgz99gzdbgz99k3gzk3gzk3gzk3gzk3gzk3gzq8lmijfhijgzdwgzdwgzdw7q",
    "000000000000000000000000000099000000000099cxk399nqp6d600mx00psna7qk3k3gqjzij"
        + "gzk3lm7qk3ijn5k3hwlmk3ij00gpgzijmtijmima7qijh3ckgz7qg7h3gzfhgvd7ctgzf17qfifh"
        + "h0fhcegzlah7ehj1cfg7jwg0kynh7qg7gzg7nh00000000000000000000000000000000000000"
        + "000000000000000000000000000000000000000000000000000000000000",
    "ijilomfrjsij7q7ofhuetjobgzk3hbjzk3jzk3frjtijp4hfjzjzgzjin5k3lmjzijk3gzhbnqij"
        + "kbjjrxsco6r7jzjssojzfhh6h3blhnfhjpduh3h3dxhokkgsgzgsgzfhdmfhobfhh3g5n6ngk9nq"
        + "h3fdnqg8fhfhgzblfdfh7q7u7qqxp7gzdxh3fhgs"
  };

  private TextWidths() {}

  /** The width of one line in px at that font size in px. */
  public static double of(String text, double size, boolean bold) {
    double thousandths = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      thousandths += width(c, bold);
      i += Character.charCount(c);
    }
    return thousandths * size / 1000;
  }

  private static int width(int c, boolean bold) {
    for (int i = 0; i < STARTS.length; i++) {
      int place = 2 * (c - STARTS[i]);
      String table = (bold ? BOLD : REGULAR)[i];
      if (place >= 0 && place < table.length()) {
        int width =
            36 * Character.digit(table.charAt(place), 36)
                + Character.digit(table.charAt(place + 1), 36);
        return width > 0 ? width : 700;
      }
    }
    return otherwise(c);
  }

  private static int otherwise(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    if (c >= 0x2070 && c <= 0x209F || c >= 0x2010 && c <= 0x2012 || c >= 0x2018 && c <= 0x201F) {
      return 450;
    }
    boolean narrowScript = c < 0x1100 || c >= 0x1E00 && c < 0x2100;
    return narrowScript ? 800 : 1350;
  }
}
