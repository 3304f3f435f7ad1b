package org.moagraph.text;

import java.util.Locale;

/** A name as it is written on a command line, without anything that a shell would read. */
public final class Slug {

  private Slug() {}

  /** The letters and digits of the name in lower case, the rest as single hyphens. */
  public static String of(String name) {
    var slug = new StringBuilder();
    var lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
