package org.moagraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names for files of one folder: ids without what file systems dislike, each name once. */
final class FileNames {

  private final Map<String, Integer> uses = new LinkedHashMap<>();

  /** The id as the name of a file, with a number where it is taken. */
  String of(String id) {
    var safe = new StringBuilder();
    id.codePoints().forEach(c -> safe.appendCodePoint(isSafe(c) ? c : '_'));
    var name = safe.toString();
    int use = uses.merge(name, 1, Integer::sum);
    return use == 1 ? name : name + "-" + use;
  }

  private static boolean isSafe(int c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || "-._+".indexOf(c) >= 0;
  }
}
