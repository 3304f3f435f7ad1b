package org.moagraph.cli;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.engine.EngineConnector;

/**
 * The drivers of databases, which nobody needs who asks files: jars in a folder {@code lib} beside
 * the runnable jar, loaded when a database is named.
 */
final class DriverFolder {

  private static final String CONNECTOR = "org.moagraph.engine.neo4j.Neo4jConnector";

  private DriverFolder() {}

  /** What opens databases of Neo4j. */
  static EngineConnector neo4j() {
    return neo4j(DriverFolder.class.getClassLoader(), folder());
  }

  /** The same, looked for in a class loader and then in a folder. */
  static EngineConnector neo4j(ClassLoader own, Optional<Path> folder) {
    return connector(own)
        .or(() -> folder.map(f -> loader(f, own)).flatMap(DriverFolder::connector))
        .orElseThrow(() -> missing(folder));
  }

  private static Optional<EngineConnector> connector(ClassLoader loader) {
    try {
      Class.forName("org.neo4j.driver.Driver", false, loader);
      return Optional.of(
          (EngineConnector)
              Class.forName(CONNECTOR, true, loader).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The folder that the launcher names, else the one beside the jar that runs. */
  private static Optional<Path> folder() {
    var named = System.getProperty("moa.lib");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    try {
      var jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.of(jar.resolveSibling("lib"));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // stays open as long as the process, which ends with the command
  @SuppressWarnings("resource")
  private static ClassLoader loader(Path folder, ClassLoader parent) {
    return new URLClassLoader(jars(folder).toArray(new URL[0]), parent);
  }

  private static List<URL> jars(Path folder) {
    var jars = new ArrayList<URL>();
    try (var listed = Files.newDirectoryStream(folder, "*.jar")) {
      for (var jar : listed) {
        jars.add(jar.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      return List.of();
    }
    return jars;
  }

  private static Failure missing(Optional<Path> folder) {
    return Failure.file(
        "the driver of Neo4j is missing"
            + folder.map(f -> ": there is none in " + f + File.separator).orElse(""),
        "unpack the whole release: its folder lib belongs beside moagraph.jar");
  }
}
