package org.moagraph.engine;

import java.util.Map;
import java.util.Optional;

/** Who asks a database. Its text holds no password. */
public record Credentials(String user, String password) {

  private static final String USUAL = "neo4j";

  /**
   * Who asks, as the environment says: {@code MOA_NEO4J_USER} and {@code MOA_NEO4J_PASSWORD}, else
   * {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD}, as other programs for Neo4j read them, else
   * {@code NEO4J_AUTH}, {@code USER/PASSWORD}. Nothing where there is no password.
   */
  public static Optional<Credentials> of(Map<String, String> environment, Optional<String> user) {
    var own = named(environment, user, "MOA_NEO4J_USER", "MOA_NEO4J_PASSWORD");
    return own.or(() -> named(environment, user, "NEO4J_USERNAME", "NEO4J_PASSWORD"))
        .or(() -> together(environment, user));
  }

  /** Who asks where nobody says it. */
  public static String user(Map<String, String> environment, Optional<String> user) {
    return user.or(() -> value(environment, "MOA_NEO4J_USER"))
        .or(() -> value(environment, "NEO4J_USERNAME"))
        .orElse(USUAL);
  }

  private static Optional<Credentials> named(
      Map<String, String> environment, Optional<String> user, String userName, String passName) {
    return value(environment, passName)
        .map(p -> new Credentials(user.or(() -> value(environment, userName)).orElse(USUAL), p));
  }

  private static Optional<Credentials> together(
      Map<String, String> environment, Optional<String> user) {
    var both = value(environment, "NEO4J_AUTH").orElse("");
    int slash = both.indexOf('/');
    return slash <= 0
        ? Optional.empty()
        : Optional.of(
            new Credentials(user.orElse(both.substring(0, slash)), both.substring(slash + 1)));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty());
  }

  @Override
  public String toString() {
    return user;
  }
}
