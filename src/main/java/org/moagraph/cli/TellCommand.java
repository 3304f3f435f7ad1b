package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.teach.Narrative;
import org.moagraph.teach.NarrativeWriter;
import org.moagraph.view.answer.HeadedAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a mechanism in plain sentences. */
@CommandLine.Command(
    name = "tell",
    description =
        "The mechanism in plain sentences with citations: of a view (the first, if none is named),"
            + " or from one thing to another.",
    footer = {
      "",
      "Examples:",
      "  moa tell ketamine",
      "  moa tell ketamine --view disinhibition --format html -o disinhibition.html",
      "  moa tell ketamine --from ketamine --to synaptogenesis --audience clinician"
    })
final class TellCommand implements Command {

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description =
          "A file, FILE#ID for one of many in a file, the id of a bundled model, or drug:NAME,"
              + " drug:NAME/DISEASE or COLLECTION:RECORD of a collection.")
  String model = "";

  @Mixin ViewChoice view = new ViewChoice();
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--from", paramLabel = "NAME", description = "Where the routes to tell begin.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "NAME", description = "Where they end.")
  @Nullable String to;

  @Mixin AudienceOption audience = new AudienceOption();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var files = reading.files(terminal);
    var moa = files.open(model, Optional.empty()).taking(terminal::note);
    var language = report.told(moa.model(), "a narrative", "story.");
    var warnings = new ArrayList<>(files.leftOut(List.of(model)));
    if (!BundledModels.has(model)) {
      warnings.addAll(moa.contradictions().sentences());
    }
    var told = told(moa, NarrativeWriter.of(moa.index(), language, audience.audience()));
    return report.show(
        warnings.isEmpty() ? told : new HeadedAnswer(told, warnings, Optional.empty()), terminal);
  }

  private Narrative told(Moa moa, NarrativeWriter narratives) {
    if (from != null && to != null) {
      var names = moa.names();
      return narratives.between(names.entity(from), names.entity(to));
    }
    if (from != null || to != null) {
      throw Failure.usage("--from and --to belong together", "name both ends");
    }
    return view.orFirst(moa.model()).map(narratives::of).orElseGet(narratives::ofWhole);
  }
}
