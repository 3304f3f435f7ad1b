package org.moagraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import org.moagraph.collection.Collected;
import org.moagraph.collection.Shelf;
import org.moagraph.diag.Nearest;

/** The collections of the user, for commands. */
final class Shelves {

  /** Names another folder for them, for tests and for machines where a user has none. */
  static final String FOLDER = "moa.data";

  private final Terminal terminal;
  private final Shelf shelf;
  private final Map<String, Shelf.Answer> answers = new HashMap<>();
  private @Nullable List<Collected> all;

  Shelves(Terminal terminal) {
    this.terminal = terminal;
    this.shelf = new Shelf(UserFolder.here(), source -> Moa.read(source).results());
  }

  Shelf shelf() {
    return shelf;
  }

  /** The names of all. */
  List<String> names() {
    try {
      return shelf.names();
    } catch (IOException e) {
      throw Failure.file("the collections cannot be read: " + Shelf.why(e), "");
    }
  }

  /** All of them; one that cannot be opened is named in a note. */
  List<Collected> all() {
    if (all == null) {
      all = new ArrayList<>();
      for (var name : names()) {
        var answer = answer(name);
        if (answer instanceof Shelf.Ready ready) {
          all.add(ready.collection());
        } else if (answer instanceof Shelf.Refused refused) {
          terminal.note(refused.reason());
        }
      }
    }
    return all;
  }

  /** The one of that name. */
  Collected named(String name) {
    requireName(name);
    var answer = answer(name);
    if (answer instanceof Shelf.Ready ready) {
      return ready.collection();
    }
    throw Failure.file(
        ((Shelf.Refused) answer).reason(),
        "\"moa collection add FILE --name " + name + "\" makes it anew");
  }

  /** Refuses a name that no collection has. */
  void requireName(String name) {
    if (!shelf.has(name)) {
      var names = names();
      var near = Nearest.to(name, names).map(n -> "did you mean \"" + n + "\"? ").orElse("");
      throw Failure.usage(
          "there is no collection \"" + name + "\"",
          names.isEmpty()
              ? "\"moa collection add FILE\" makes one of a file or folder"
              : near + "collections: " + String.join(", ", names));
    }
  }

  /** What opening it came to, asked once, so that a note is said once. */
  private Shelf.Answer answer(String name) {
    var known = answers.get(name);
    if (known == null) {
      known = opened(name);
      answers.put(name, known);
      if (known instanceof Shelf.Ready ready) {
        ready.note().ifPresent(terminal::note);
      }
    }
    return known;
  }

  private Shelf.Answer opened(String name) {
    try {
      return shelf.open(name);
    } catch (IOException e) {
      return new Shelf.Refused("the collection \"" + name + "\" cannot be read: " + Shelf.why(e));
    }
  }

  /** How many bytes the index of that collection has. */
  long size(String name) {
    try {
      return shelf.size(name);
    } catch (IOException e) {
      throw Failure.file("the collection \"" + name + "\" cannot be read: " + Shelf.why(e), "");
    }
  }
}
