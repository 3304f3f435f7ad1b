package org.moagraph.engine.neo4j;

import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.moagraph.engine.EngineAddress;
import org.moagraph.engine.EngineProblem;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.AuthorizationExpiredException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** What the driver reports, in words for who asked. */
final class Problems {

  private static final String TIME = "MOA_NEO4J_TIMEOUT=SECONDS waits longer";

  private Problems() {}

  /** That an answer did not come in time. */
  static EngineProblem slow(EngineAddress address, Duration patience) {
    return EngineProblem.database(
        address.shown() + " did not answer within " + patience.toSeconds() + " s",
        "name things by their ids, which an index finds; " + TIME);
  }

  static EngineProblem of(Throwable e, EngineAddress address, Duration patience) {
    var shown = address.shown();
    if (e instanceof AuthenticationException) {
      return EngineProblem.refused(
          shown + " refuses user and password",
          "MOA_NEO4J_USER and MOA_NEO4J_PASSWORD say who asks");
    }
    var code = e instanceof Neo4jException known && known.code() != null ? known.code() : "";
    if (code.endsWith("DatabaseNotFound") || e instanceof FatalDiscoveryException) {
      return EngineProblem.database(
          "there is no database \"" + address.name() + "\" at " + server(address),
          "the name after the host is that of a database; leave it out for the default one");
    }
    if (code.endsWith("DatabaseUnavailable")) {
      return EngineProblem.database(
          "the database \"" + address.name() + "\" at " + server(address) + " is not running", "");
    }
    if (code.contains("TransactionTimedOut") || e instanceof ConnectionReadTimeoutException) {
      return slow(address, patience);
    }
    if (e instanceof SecurityException || caused(e, SSLException.class)) {
      return EngineProblem.refused(
          shown + " cannot be spoken to in secret, or refuses who asks: " + message(e),
          "without encryption: bolt:// or neo4j://; with a certificate of its own: +ssc");
    }
    if (caused(e, UnknownHostException.class)) {
      return EngineProblem.database("there is no host \"" + address.host() + "\"", "");
    }
    if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
      return EngineProblem.database(
          "no database answers at " + server(address) + ": " + message(e),
          "is it running, and is this its port for Bolt? One server alone is bolt://, not neo4j://");
    }
    if (e instanceof AuthorizationExpiredException || code.contains("Security")) {
      return EngineProblem.refused(shown + " refuses to be read: " + message(e), "");
    }
    if (e instanceof ClientException || e instanceof Neo4jException) {
      return EngineProblem.database(shown + " cannot answer: " + message(e), "");
    }
    return EngineProblem.database(shown + " cannot be asked: " + message(e), "");
  }

  private static String server(EngineAddress address) {
    return address.host() + ":" + address.port();
  }

  private static boolean caused(Throwable e, Class<? extends Throwable> type) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  /** The first line of what it says, without control characters. */
  private static String message(Throwable e) {
    var words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return words
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .limit(300)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
