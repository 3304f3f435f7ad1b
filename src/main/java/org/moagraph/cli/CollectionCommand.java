package org.moagraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.collection.Collected;
import org.moagraph.collection.Shelf;
import org.moagraph.view.answer.CollectionsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The collections of the user. */
@CommandLine.Command(
    name = "collection",
    description = {
      "Files and folders that hold many models. Without words the list of them, with their grades: A"
          + " as indicated, every arrow signed and with a reference; B as indicated; C not as"
          + " indicated.",
      "  add FILE|DIR   keep an index of its models, also of those in a zip; made anew when it"
          + " changes",
      "  remove NAME    forget the index; the file stays",
      "  check NAME     what is wrong or doubtful in its models",
      "A model of a collection is named drug:NAME, drug:NAME/DISEASE or COLLECTION:RECORD wherever"
          + " MODEL stands."
    },
    footer = {
      "",
      "Examples:",
      "  moa collection add indication_paths.yaml --name dmdb",
      "  moa collection",
      "  moa collection check dmdb --format csv -o findings.csv",
      "  moa draw drug:metformin -o metformin.svg"
    })
final class CollectionCommand implements Command {

  private static final int NAMED = 20;

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..*",
      description = "add FILE, remove NAME, check NAME.")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call it: small letters, digits, . _ -; the file's name if not said.")
  @Nullable String name;

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var shelves = new Shelves(terminal);
    if (words.isEmpty()) {
      var all = shelves.all();
      if (all.isEmpty() && !shelves.names().isEmpty()) {
        throw Failure.file(
            "none of the collections can be opened: " + String.join(", ", shelves.names()),
            "\"moa collection add FILE --name NAME\" makes one anew");
      }
      return report.show(listed(all, shelves), terminal);
    }
    if (words.size() != 2) {
      throw Failure.usage(
          "\"moa collection " + String.join(" ", words) + "\" is not complete", usage());
    }
    return switch (words.get(0)) {
      case "add" -> add(words.get(1), shelves, terminal);
      case "remove" -> remove(words.get(1), shelves, terminal);
      case "check" -> new CollectionCheck(shelves.named(words.get(1))).run(report, terminal);
      default -> throw Failure.usage("\"" + words.get(0) + "\" is nothing to do", usage());
    };
  }

  private static String usage() {
    return "add FILE, remove NAME, or check NAME";
  }

  private int add(String file, Shelves shelves, Terminal terminal) {
    var origin = origin(file);
    var called = name == null ? Shelf.nameFor(origin) : name;
    if (!Shelf.isName(called)) {
      throw Failure.usage(
          "\"" + called + "\" cannot be the name of a collection",
          "--name takes two or more of a-z, 0-9, dots, hyphens and lines, and not \"drug\"");
    }
    try {
      requireSameSource(called, origin, shelves);
      var added = shelves.shelf().add(called, origin);
      tell(added.unread(), terminal);
      added.collection().models().stream()
          .filter(m -> !m.lost().isEmpty())
          .forEach(m -> terminal.note(m.lost()));
      return report.show(listed(List.of(added.collection()), shelves), terminal);
    } catch (IOException e) {
      throw Failure.file("\"" + file + "\" cannot be added: " + Shelf.why(e), "");
    }
  }

  /** Names the first of the files that were not read, and counts the rest. */
  private static void tell(List<String> unread, Terminal terminal) {
    unread.stream().limit(NAMED).forEach(f -> terminal.note("not read: " + f));
    int more = unread.size() - NAMED;
    if (more > 0) {
      terminal.note(more + " more files were not read");
    }
  }

  private static Path origin(String file) {
    try {
      var path = Path.of(file).toAbsolutePath().normalize();
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // there is no such file
    }
    throw Failure.file("there is no file or folder \"" + file + "\"", "");
  }

  /** A name stands for one source until it is removed. */
  private static void requireSameSource(String name, Path origin, Shelves shelves)
      throws IOException {
    var known = shelves.shelf().source(name).filter(s -> !s.equals(origin));
    if (known.isPresent()) {
      throw Failure.usage(
          "the collection \"" + name + "\" is of " + known.get(),
          "choose another --name, or \"moa collection remove " + name + "\" first");
    }
  }

  private int remove(String called, Shelves shelves, Terminal terminal) {
    shelves.requireName(called);
    try {
      shelves.shelf().remove(called);
    } catch (IOException e) {
      throw Failure.file("\"" + called + "\" cannot be removed: " + Shelf.why(e), "");
    }
    terminal.note("removed the collection " + called + "; what it was made from stays");
    return 0;
  }

  private static CollectionsAnswer listed(List<Collected> collections, Shelves shelves) {
    return new CollectionsAnswer(collections.stream().map(c -> row(c, shelves)).toList());
  }

  private static CollectionsAnswer.Row row(Collected collection, Shelves shelves) {
    var grades = new LinkedHashMap<String, Integer>();
    var reasons = new LinkedHashMap<String, Integer>();
    var models = collection.models();
    models.stream()
        .map(m -> m.grade())
        .sorted()
        .forEach(
            g -> {
              grades.merge(g.letter(), 1, Integer::sum);
              reasons.merge(g.said(), 1, Integer::sum);
            });
    return new CollectionsAnswer.Row(
        collection.name(),
        collection.origin().toString(),
        models.size(),
        collection.drugs(),
        grades,
        reasons,
        shelves.size(collection.name()));
  }
}
