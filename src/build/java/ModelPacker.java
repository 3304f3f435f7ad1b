import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.moagraph.app.Moa;
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
      var name = file.getFileName().toString().replaceFirst("\\.yaml$", PackedModel.ENDING);
      if (opened.findings().isEmpty() && opened.single().isPresent()) {
        var packed = PackedModel.pack(opened.single().get().model());
        Files.write(target.resolve(name), packed);
      } else {
        Files.deleteIfExists(target.resolve(name));
      }
    }
  }

  private static List<Path> models(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
