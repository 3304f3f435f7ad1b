package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Which classes of ours a run loads, as the JVM lists them: a short command pays for each. */
class LoadedClassesTest {
  private static final String ROOT = "org.moagraph.";

  @TempDir Path folder;

  @Test
  void drawingLoadsNoFormatOtherCommandOrRule() throws Exception {
    var loaded = loadedBy("draw", "ketamine", "-o", folder.resolve("x.svg").toString());

    assertThat(folder.resolve("x.svg")).isNotEmptyFile();
    assertThat(extensions(loaded)).containsExactly("cli.DrawCommand");
    assertThat(loaded).noneMatch(name -> name.startsWith(ROOT + "io.yaml."));
    assertThat(loaded).noneMatch(name -> name.matches(ROOT + "(collection\\.|cli\\.Col).*"));
  }

  @Test
  void askingLoadsNoFormatOtherCommandOrRule() throws Exception {
    var loaded =
        loadedBy("whatif", "ketamine", "--stimulus", "ketamine", "--readout", "synaptogenesis");

    assertThat(extensions(loaded)).containsExactly("cli.WhatIfCommand");
    assertThat(loaded).noneMatch(name -> name.startsWith(ROOT + "layout."));
    assertThat(loaded).noneMatch(name -> name.matches(ROOT + "(collection\\.|cli\\.Col).*"));
  }

  @Test
  void checkingLoadsTheOneFormatThatIsRead() throws Exception {
    var file = Files.writeString(folder.resolve("a.sif"), "a activates b\n");
    var loaded = loadedBy("check", file.toString());

    assertThat(extensions(loaded))
        .filteredOn(name -> !name.startsWith("check."))
        .containsExactly("cli.CheckCommand", "io.sif.SifImporter");
    assertThat(extensions(loaded)).contains("check.BothSignsCheck");
    assertThat(loaded).noneMatch(name -> name.matches(ROOT + "(lsp|assist|cli.Lsp).*"));
  }

  /** The importers, exporters, commands and rules among those classes, without their interfaces. */
  private static List<String> extensions(List<String> loaded) {
    return loaded.stream()
        .map(name -> name.substring(ROOT.length()))
        .filter(name -> name.matches("io\\..+(Importer|Exporter)|cli\\..+Command|check\\..+Check"))
        .filter(name -> !name.matches("io\\.(Files)?(Importer|Exporter)"))
        .sorted()
        .toList();
  }

  /** The folder or jar of a class. */
  private static String home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private List<String> loadedBy(String... arguments) throws Exception {
    var log = folder.resolve("classes.txt");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load=info:file=" + log + ":none");
    command.add("-cp");
    command.add(home(Main.class) + File.pathSeparator + home(CommandLine.class));
    command.add(ROOT + "cli.Main");
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    try (Stream<String> lines = Files.lines(log)) {
      var loaded =
          lines
              .map(line -> line.split(" ", 2)[0])
              .filter(name -> name.startsWith(ROOT) && !name.contains("$$Lambda"))
              .toList();
      assertThat(loaded)
          .as(Files.readString(folder.resolve("out.txt")))
          .contains(ROOT + "cli.Main");
      return loaded;
    }
  }
}
