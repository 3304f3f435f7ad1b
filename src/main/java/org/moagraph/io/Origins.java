package org.moagraph.io;

import java.util.Map;
import org.moagraph.diag.Span;

/**
 * Where the parts of a model stood. Keys are paths such as {@code entities.mtorc1}, {@code
 * claims.ID}, {@code hypotheses.H}, {@code experiments.E} and {@code views.V}.
 */
public record Origins(String file, Map<String, Span> places) {

  /** Origins that know the file alone. */
  public static Origins of(String file) {
    return new Origins(file, Map.of());
  }

  /** Where that part stood, or the file as a whole. */
  public Span of(String kind, String id) {
    return places.getOrDefault(kind + "." + id, Span.whole(file));
  }
}
