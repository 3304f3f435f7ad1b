package org.moagraph.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.engine.Credentials;
import org.moagraph.engine.Engine;
import org.moagraph.engine.EngineAddress;
import org.moagraph.engine.EngineProblem;
import org.moagraph.engine.Part;
import org.moagraph.engine.StoredGraph;
import org.moagraph.io.RelationTable;

/** Asks graphs in databases: who asks is told by the environment, or by the person who is there. */
final class Databases {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TIMEOUT = "MOA_NEO4J_TIMEOUT";

  private final Terminal terminal;
  private final DatabaseOptions options;
  private final RelationTable relations;

  Databases(Terminal terminal, DatabaseOptions options, RelationTable relations) {
    this.terminal = terminal;
    this.options = options;
    this.relations = relations;
  }

  /** Whether a name is the address of a database. */
  static boolean isMeantBy(String name) {
    return EngineAddress.isMeantBy(name);
  }

  /** What is asked of the graph at an address. */
  <T> T ask(String name, Function<StoredGraph, T> question) {
    Limits.atLeastOne("--max-edges", options.mostEdges);
    var mapping = options.mapping(relations, terminal);
    try {
      var address = EngineAddress.parse(name);
      var connector = DriverFolder.neo4j();
      var patience = patience();
      Opener opener = c -> connector.open(address, c, mapping, patience);
      var engine = open(address, opener);
      var answer =
          asked(engine, new StoredGraph(engine, address, mapping, options.mostEdges), question);
      // what a large part shows is asked for when it is shown
      if (!(answer instanceof Part part) || !part.isOpen()) {
        engine.close();
      }
      return answer;
    } catch (EngineProblem problem) {
      throw failure(problem);
    }
  }

  private static <T> T asked(Engine engine, StoredGraph graph, Function<StoredGraph, T> question) {
    try {
      return question.apply(graph);
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  private interface Opener {
    Engine open(Optional<Credentials> credentials);
  }

  /** Opens it as who the environment says; else as nobody, and as a person if it wants one. */
  private Engine open(EngineAddress address, Opener opener) {
    var environment = System.getenv();
    var told = Credentials.of(environment, address.user());
    try {
      return opener.open(told);
    } catch (EngineProblem problem) {
      if (problem.kind() != EngineProblem.Kind.REFUSED || told.isPresent()) {
        throw problem;
      }
      var user = Credentials.user(environment, address.user());
      var password = terminal.secret("password of " + user + " at " + address.shown() + ": ");
      return opener.open(
          Optional.of(
              password.map(p -> new Credentials(user, p)).orElseThrow(() -> wanted(address))));
    }
  }

  private static EngineProblem wanted(EngineAddress address) {
    return EngineProblem.refused(
        address.shown() + " wants to know who asks",
        "put the user into MOA_NEO4J_USER and the password into MOA_NEO4J_PASSWORD");
  }

  private static Duration patience() {
    var seconds = Optional.ofNullable(System.getenv(TIMEOUT)).orElse("");
    if (seconds.isEmpty()) {
      return PATIENCE;
    }
    try {
      int number = Integer.parseInt(seconds.strip());
      if (number > 0) {
        return Duration.ofSeconds(number);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Failure.usage(TIMEOUT + " is \"" + seconds + "\", not a number of seconds", "");
  }

  /** What went wrong with a database, as a failure of the command. */
  static Failure failure(EngineProblem problem) {
    return switch (problem.kind()) {
      case WORDS -> Failure.usage(problem.words(), problem.help());
      case DATABASE, REFUSED -> Failure.file(problem.words(), problem.help());
    };
  }
}
