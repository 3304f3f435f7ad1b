package org.moagraph.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.moagraph.io.Source;

/** The models that come with the tool. */
public final class BundledModels {

  /** Their ids, in the order in which they are listed. */
  public static final List<String> IDS = List.of("ketamine", "propranolol", "sertraline");

  private BundledModels() {}

  /** Whether a bundled model has that id. */
  public static boolean has(String id) {
    return IDS.contains(id);
  }

  /** The file of a bundled model. */
  public static Source source(String id) {
    var file = id + ".yaml";
    try (var stream = BundledModels.class.getResourceAsStream("/org/moagraph/models/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled model " + id + " is not in the jar");
      }
      return new Source("models/" + file, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
