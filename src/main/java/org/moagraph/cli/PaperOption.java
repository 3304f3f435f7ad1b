package org.moagraph.cli;

import org.moagraph.layout.Page;
import org.moagraph.render.document.Paper;
import picocli.CommandLine.Option;

/** The sheets that are printed on. */
final class PaperOption {

  @Option(names = "--paper", paramLabel = "PAPER", description = "a4 (default) or letter.")
  String paper = "a4";

  /** The sheet on its side, for a picture. */
  Page landscape() {
    return paper() == Paper.A4 ? Page.A4 : Page.LETTER;
  }

  Paper paper() {
    return Paper.parse(paper)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown paper \"" + paper + "\"",
                    "papers: " + String.join(", ", Paper.words())));
  }
}
