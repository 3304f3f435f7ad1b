package org.moagraph.io;

import java.util.Map;
import org.moagraph.diag.Span;
import org.moagraph.model.PartId;

/** Where the parts of a model stood. */
public record Origins(String file, Map<PartId, Span> places) {

  /** Origins that know the file alone. */
  public static Origins of(String file) {
    return new Origins(file, Map.of());
  }

  /** Where that part stood, or what it is a piece of; else the file as a whole. */
  public Span of(PartId part) {
    var place = places.get(part);
    if (place != null) {
      return place;
    }
    return part.within().map(this::of).orElseGet(() -> Span.whole(file));
  }
}
