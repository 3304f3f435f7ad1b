package org.moagraph.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values by their places, in the order in which they were first asked for. */
final class Places {
  private final Map<Object, Integer> places = new LinkedHashMap<>();

  int of(Object value) {
    var place = places.get(value);
    if (place == null) {
      place = places.size();
      places.put(value, place);
    }
    return place;
  }

  List<Object> all() {
    return List.copyOf(places.keySet());
  }
}
