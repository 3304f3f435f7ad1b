package org.moagraph.check;

import java.util.List;
import java.util.stream.Collectors;

/** Names as messages list them. */
final class Quoted {

  private static final int NAMED = 5;

  private Quoted() {}

  /** The first few in quotes, and how many more there are. */
  static String list(List<?> names) {
    var few =
        names.stream()
            .limit(NAMED)
            .map(n -> '"' + n.toString() + '"')
            .collect(Collectors.joining(", "));
    int more = names.size() - NAMED;
    return more > 0 ? few + " and " + more + " more" : few;
  }
}
