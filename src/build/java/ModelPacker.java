import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.graph.Names;
import org.moagraph.io.packed.PackedModel;

/**
 * Build step: packs the bundled models, so that a command need not read YAML for them. A model with
 * findings stays YAML only, and whoever opens it sees them.
 *
 * <p>Arguments: the folder of the models and the folder the packed ones go to.
 */
public final class ModelPacker {
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target);
    for (Path file : models(Path.of(arguments[0]))) {
      var opened = Moa.open(file);
      var id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
      var packed = target.resolve(id + PackedModel.ENDING);
      var names = target.resolve(id + BundledModels.NAMES);
      if (opened.findings().isEmpty() && opened.single().isPresent()) {
        var model = opened.single().get().model();
        Files.write(packed, PackedModel.pack(model));
        Files.writeString(names, Names.searched(model));
      } else {
        Files.deleteIfExists(packed);
        Files.deleteIfExists(names);
      }
    }
  }

  private static List<Path> models(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
