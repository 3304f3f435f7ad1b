package org.moagraph.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where a database is: {@code neo4j://HOST[:PORT]/DATABASE} or {@code bolt://...}, both also with
 * {@code +s} (encrypted) and {@code +ssc} (encrypted, any certificate). Holds no password.
 *
 * @param database the name of the database; without it the one that the user has by default
 * @param user who asks, where the address says it
 */
public record EngineAddress(
    String scheme, String host, int port, Optional<String> database, Optional<String> user) {

  private static final List<String> SCHEMES =
      List.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");

  private static final int PORT = 7687;
  private static final int LAST_PORT = 65_535;
  private static final String SHAPE = "write neo4j://HOST/DATABASE or bolt://HOST:PORT/DATABASE";

  /** Whether a name was meant as the address of a database. */
  public static boolean isMeantBy(String name) {
    int colon = name.indexOf("://");
    return colon > 0 && SCHEMES.contains(name.substring(0, colon));
  }

  /** The address written so; throws where it is none, or holds a password. */
  public static EngineAddress parse(String written) {
    int start = written.indexOf("://") + 3;
    int slash = written.indexOf('/', start);
    var authority = written.substring(start, slash < 0 ? written.length() : slash);
    int at = written.lastIndexOf('@');
    if (at >= start && written.substring(start, at).indexOf(':') >= 0) {
      throw EngineProblem.words(
          "the address of a database holds no password: others see command lines",
          "put it into the environment: MOA_NEO4J_PASSWORD, and the user into MOA_NEO4J_USER");
    }
    var uri = uri(written);
    if (uri.getHost() == null || uri.getPort() > LAST_PORT || uri.getPort() == 0) {
      throw malformed(
          written, authority.isEmpty() ? "has no host" : "has no host that can be read");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw malformed(written, "ends in more than the name of a database");
    }
    var user = Optional.ofNullable(uri.getUserInfo()).filter(u -> !u.isEmpty());
    int port = uri.getPort() < 0 ? PORT : uri.getPort();
    return new EngineAddress(uri.getScheme(), uri.getHost(), port, database(uri, written), user);
  }

  private static URI uri(String written) {
    try {
      return new URI(written);
    } catch (URISyntaxException e) {
      throw malformed(written, "cannot be read");
    }
  }

  private static Optional<String> database(URI uri, String written) {
    var path = Optional.ofNullable(uri.getPath()).orElse("");
    var name = path.startsWith("/") ? path.substring(1) : path;
    if (name.contains("/")) {
      throw malformed(written, "names more than one database");
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static EngineProblem malformed(String written, String wrong) {
    return EngineProblem.words("the address \"" + written + "\" " + wrong, SHAPE);
  }

  /** The server, as drivers want it. */
  public URI server() {
    return URI.create(scheme + "://" + host + ":" + port);
  }

  /** The whole address without the user, as answers and findings show it. */
  public String shown() {
    var shownPort = port == PORT ? "" : ":" + port;
    return scheme + "://" + host + shownPort + database.map(d -> "/" + written(d)).orElse("");
  }

  private static String written(String name) {
    var plain = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = b > ' ' && "%?#/\"<>\\^`{|}".indexOf(b) < 0;
      if (letter) {
        plain.append((char) b);
      } else {
        plain.append('%').append(String.format("%02X", b & 0xFF));
      }
    }
    return plain.toString();
  }

  /** What a model that is fetched from there is called. */
  public String name() {
    return database.orElse(host);
  }
}
