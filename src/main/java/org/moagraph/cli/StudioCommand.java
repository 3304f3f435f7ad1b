package org.moagraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Formats;
import org.moagraph.io.yaml.YamlResources;
import org.moagraph.studio.Studio;
import org.moagraph.studio.StudioServer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes and changes a model in the browser. */
@CommandLine.Command(
    name = "studio",
    description = {
      "Make and change a model in the browser: the text left, the picture right, what is wrong"
          + " below. The text is a model file; what is changed in the picture becomes a small edit"
          + " of it.",
      "For this machine only; Ctrl+C ends it."
    },
    footer = {
      "",
      "Examples:",
      "  moa studio",
      "  moa studio my-model.yaml",
      "  moa studio metformin.yaml --start drug:metformin"
    })
final class StudioCommand implements Command {
  private static final String UNNAMED = "my-model.yaml";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The model file; it need not be there yet (my-model.yaml if not said).")
  String file = UNNAMED;

  @Option(
      names = "--start",
      paramLabel = "MODEL",
      description =
          "Where the file is not there yet: start from this model, a file, a bundled model or"
              + " drug:NAME of a collection.")
  @Nullable String start;

  @Option(names = "--no-browser", description = "Print the address and open no browser.")
  boolean quiet;

  @Mixin RelationsOption relations = new RelationsOption();

  @Override
  public int run(Terminal terminal) {
    try (var server = StudioServer.start(studio(terminal))) {
      return Browser.serve(server, !quiet && terminal.person(), terminal);
    } catch (IOException e) {
      throw Failure.file("the studio cannot be opened: " + e.getMessage(), "");
    }
  }

  /** The work on the file, which is looked for before any port is opened. */
  Studio studio(Terminal terminal) throws IOException {
    var path = path();
    boolean there = Files.exists(path);
    if (there && start != null) {
      throw Failure.usage(
          "\"" + file + "\" is there already", "leave out --start, or name another file");
    }
    try {
      return Studio.of(path, there ? "" : fresh(terminal), new StudioTool());
    } catch (Studio.Unworkable e) {
      throw Failure.file(
          "\"" + file + "\" cannot be worked on: " + e.getMessage(), "save it as UTF-8 text first");
    }
  }

  private Path path() {
    var ending = Formats.ending(file);
    if (!ending.equals("yaml") && !ending.equals("yml")) {
      throw Failure.usage(
          "\"" + file + "\" is no model file (.yaml)",
          "moa convert " + file + " " + file.replaceAll("\\.[^./]*$", "") + ".yaml");
    }
    return OutputFile.of(file).path();
  }

  private String fresh(Terminal terminal) {
    var bytes =
        Optional.ofNullable(start)
            .map(name -> converted(name, terminal))
            .orElseGet(YamlResources::starter);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] converted(String name, Terminal terminal) {
    var files = new ModelFiles(terminal, false, relations.table(terminal));
    var model = files.open(name, Optional.empty()).model();
    return Draft.of(model, Formats.exporter("moa").orElseThrow().write(model).bytes());
  }
}
