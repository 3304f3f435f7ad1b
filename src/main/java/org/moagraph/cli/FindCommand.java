package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.graph.Names;
import org.moagraph.io.RelationTable;
import org.moagraph.view.answer.FoundAnswer;
import org.moagraph.view.answer.FoundAnswer.Found;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Things by name in all bundled models. */
@CommandLine.Command(
    name = "find",
    description =
        "Things by name, synonym, brand or database number in all bundled models, then in the"
            + " collections: what they are to a model, and how to open it. With an address first:"
            + " in the graph of that database.",
    footer = {
      "",
      "Examples:",
      "  moa find spravato",
      "  moa find metformin --format csv",
      "  moa find neo4j://localhost/robokop metformin"
    })
final class FindCommand implements Command {

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "Part of a name; before it, the address of a database.")
  List<String> words = new ArrayList<>();

  @Mixin DatabaseOptions database = new DatabaseOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    if (words.get(0).contains("://") && Databases.isMeantBy(words.get(0))) {
      return stored(words.get(0), String.join(" ", words.subList(1, words.size())), terminal);
    }
    var text = String.join(" ", words);
    var bundled = BundledModels.naming(text).stream().flatMap(id -> in(id, text).stream()).toList();
    var collections = new Shelves(terminal).all();
    var search = new CollectionSearch(collections);
    var found = new FoundAnswer(text, bundled, search.find(text), collections.size());
    return report.show(found, found.isEmpty() ? 1 : 0, terminal);
  }

  private int stored(String address, String text, Terminal terminal) {
    if (text.isBlank()) {
      throw Failure.usage("what is to be found?", "moa find " + address + " TEXT");
    }
    var model =
        new Databases(terminal, database, RelationTable.PRINTED)
            .ask(address, graph -> graph.containing(text));
    var labels = report.labels(model);
    var found = model.entities().stream().map(e -> Found.stored(labels, e)).toList();
    var answer = FoundAnswer.stored(text, found, model.id());
    return report.show(answer, answer.isEmpty() ? 1 : 0, terminal);
  }

  private List<Found> in(String id, String text) {
    var model = Moa.bundled(id).model();
    var labels = report.labels(model);
    return Names.of(model).containing(text).stream().map(e -> Found.bundled(labels, e)).toList();
  }
}
