package org.moagraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps what a user's programs remember. */
final class UserFolder {

  private UserFolder() {}

  /** The folder of what is kept for the user of this process. */
  static Path here() {
    var said = System.getProperty(Shelves.FOLDER);
    return said != null
        ? Path.of(said)
        : of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
  }

  /**
   * The folder of the collections.
   *
   * @param system the name of the operating system, as Java says it
   * @param home the user's own folder
   */
  static Path of(String system, Map<String, String> environment, String home) {
    return base(system.toLowerCase(Locale.ROOT), environment, home)
        .resolve("moagraph")
        .resolve("collections");
  }

  private static Path base(String system, Map<String, String> environment, String home) {
    if (system.startsWith("windows")) {
      var local = environment.getOrDefault("LOCALAPPDATA", "");
      return local.isEmpty() ? Path.of(home, "AppData", "Local") : Path.of(local);
    }
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support");
    }
    // a relative path is to be ignored, says the XDG base directory specification
    var data = environment.getOrDefault("XDG_DATA_HOME", "");
    return data.startsWith("/") ? Path.of(data) : Path.of(home, ".local", "share");
  }
}
