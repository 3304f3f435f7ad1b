package org.moagraph.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.text.UniqueNames;

/**
 * What the models of a collection are called: one that is alone in its file by the file's name
 * without ending, where two files have that name by their way below the origin, and one of many in
 * a file by its own id.
 */
final class RecordNames {
  private final Map<String, Integer> stems = new HashMap<>();
  private final boolean byId;

  /**
   * @param files the names of all files below the origin
   */
  RecordNames(List<String> files) {
    files.forEach(f -> stems.merge(stem(f), 1, Integer::sum));
    byId = files.size() == 1;
  }

  /** The readings with their names, each of its own. */
  List<Reading> named(List<Reading> readings) {
    var unique = new UniqueNames();
    var named = new ArrayList<Reading>();
    for (var reading : readings) {
      named.add(reading.named(unique.next(name(reading))));
    }
    return named;
  }

  private String name(Reading reading) {
    if (byId || !reading.isAlone()) {
      return reading.model().id();
    }
    var stem = stem(reading.name());
    return stems.getOrDefault(stem, 0) > 1 ? withoutEnding(reading.name()) : stem;
  }

  private static String stem(String file) {
    return withoutEnding(file.substring(file.lastIndexOf('/') + 1));
  }

  private static String withoutEnding(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }
}
