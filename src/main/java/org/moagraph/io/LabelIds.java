package org.moagraph.io;

import java.util.Locale;
import java.util.regex.Pattern;
import org.moagraph.text.UniqueNames;

/**
 * Ids made of labels, where a file has none that people could read: small letters and digits with
 * hyphens between, and a number where another thing has the id already.
 */
public final class LabelIds {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern OUTSIDE = Pattern.compile("^-+|-+$");

  private final UniqueNames unique = new UniqueNames();

  /** The label as an id, or the other word where the label has no letter and no digit. */
  public static String plain(String label, String otherwise) {
    var plain = BETWEEN.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("-");
    var trimmed = OUTSIDE.matcher(plain).replaceAll("");
    return trimmed.isEmpty() ? otherwise : trimmed;
  }

  /** The id of the next thing, which has that label. */
  public String next(String label, String otherwise) {
    return unique.next(plain(label, otherwise));
  }

  /** The id of the next thing, which would like to have exactly this one. */
  public String exactly(String id) {
    return unique.next(id);
  }
}
