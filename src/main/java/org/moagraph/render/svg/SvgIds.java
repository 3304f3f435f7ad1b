package org.moagraph.render.svg;

import org.moagraph.text.UniqueNames;

/**
 * Gives out ids that are valid, unique and prefixed by the picture and by a mark of all that it
 * shows, so that two pictures of one view can stand on one page.
 */
final class SvgIds {
  private final String prefix;
  private final UniqueNames names = new UniqueNames();

  SvgIds(String picture, String mark) {
    prefix = "moa-" + safe(picture) + mark;
  }

  /** The id of the whole, the same each time. */
  String root(String name) {
    return prefix + "-" + safe(name);
  }

  String of(String role, String name) {
    return names.next(prefix + "-" + role + "-" + safe(name));
  }

  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      safe.append(plain || c == '-' || c == '_' ? c : '_');
    }
    return safe.toString();
  }
}
