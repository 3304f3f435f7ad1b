package org.moagraph.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.moagraph.graph.Names;
import org.moagraph.io.Source;
import org.moagraph.io.packed.PackedModel;
import org.moagraph.model.Model;
import org.moagraph.text.Resources;

/** The models that come with the tool. */
public final class BundledModels {

  /** Their ids, in the order in which they are listed. */
  public static final List<String> IDS =
      List.of(
          "dextromethorphan-bupropion",
          "ect",
          "ketamine",
          "lithium",
          "propranolol",
          "psilocybin",
          "scopolamine",
          "sertraline",
          "zuranolone");

  /** How the file ends that holds the names of a packed model's entities. */
  public static final String NAMES = ".names";

  private BundledModels() {}

  /** The ids of those that can hold a thing of that name, told without opening them. */
  public static List<String> naming(String text) {
    return IDS.stream().filter(id -> mayName(id, text)).toList();
  }

  private static boolean mayName(String id, String text) {
    return resource(id + NAMES)
        .map(names -> Names.mayContain(new String(names, StandardCharsets.UTF_8), text))
        .orElse(true);
  }

  /** Whether a bundled model has that id. */
  public static boolean has(String id) {
    return IDS.contains(id);
  }

  /** The file of a bundled model. */
  public static Source source(String id) {
    var file = id + ".yaml";
    return resource(file)
        .map(bytes -> new Source("models/" + file, bytes))
        .orElseThrow(
            () -> new IllegalStateException("the bundled model " + id + " is not in the jar"));
  }

  /**
   * A bundled model as the build packed it, equal to its file and read in a tenth of the time; the
   * build packs those without findings.
   */
  public static Optional<Model> packed(String id) {
    return has(id) ? resource(id + PackedModel.ENDING).map(PackedModel::unpack) : Optional.empty();
  }

  private static Optional<byte[]> resource(String file) {
    return Resources.find(BundledModels.class, "/org/moagraph/models/" + file);
  }
}
