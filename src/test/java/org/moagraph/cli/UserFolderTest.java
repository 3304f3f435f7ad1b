package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

  @Test
  void eachSystemHasItsOwnPlace() {
    assertThat(UserFolder.of("Linux", Map.of(), "/home/ada"))
        .isEqualTo(Path.of("/home/ada/.local/share/moagraph/collections"));
    assertThat(UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), "/home/ada"))
        .isEqualTo(Path.of("/data/moagraph/collections"));
    assertThat(UserFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), "/Users/ada"))
        .isEqualTo(Path.of("/Users/ada/Library/Application Support/moagraph/collections"));
    assertThat(UserFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), "/ada"))
        .isEqualTo(Path.of("/local/moagraph/collections"));
    assertThat(UserFolder.of("Windows 11", Map.of(), "/ada"))
        .isEqualTo(Path.of("/ada/AppData/Local/moagraph/collections"));
  }

  @Test
  void aRelativePathOfTheEnvironmentIsIgnored() {
    assertThat(UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "data"), "/home/ada"))
        .isEqualTo(Path.of("/home/ada/.local/share/moagraph/collections"));
  }
}
