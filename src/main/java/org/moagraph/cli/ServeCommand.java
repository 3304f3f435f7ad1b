package org.moagraph.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.moagraph.serve.PreviewServer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a model in the browser while it is written. */
@CommandLine.Command(
    name = "serve",
    description = {
      "A model in the browser, with what is wrong in it, shown anew whenever the file is saved.",
      "For this machine only; Ctrl+C ends it."
    },
    footer = {"", "Example:", "  moa serve my-model.yaml --view overview"})
final class ServeCommand implements Command {

  @Parameters(paramLabel = "FILE", description = "A model that is being written.")
  String file = "";

  @Option(names = "--edit", description = "Change it there too: the same as \"moa studio FILE\".")
  boolean edit;

  @Option(names = "--from", paramLabel = "FORMAT", description = "Read the file in this format.")
  @Nullable String from;

  @Mixin RelationsOption relations = new RelationsOption();
  @Mixin DrawingOptions drawing = new DrawingOptions();

  @Override
  public int run(Terminal terminal) {
    if (edit) {
      var studio = new StudioCommand();
      studio.file = file;
      return studio.run(terminal);
    }
    var previews = new Previews(terminal, file, from, relations, drawing, System::nanoTime);
    previews.get();
    try (var server = PreviewServer.start(previews)) {
      return Browser.serve(server, false, terminal);
    } catch (IOException e) {
      throw Failure.file("no port can be opened: " + e.getMessage(), "");
    }
  }
}
