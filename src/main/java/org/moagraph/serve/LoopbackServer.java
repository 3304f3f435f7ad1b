package org.moagraph.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Answers the browsers of this machine and nobody else: it listens on the loopback address, and
 * answers only where the request names it as host, comes from itself and, if the server has a
 * token, knows it, so that no page of the web and no other user can ask it. A request that is not
 * complete within ten seconds is cut off; until then it holds up no other.
 */
public final class LoopbackServer implements AutoCloseable {
  private static final int ANY_PORT = 0;
  private static final int AT_ONCE = 16;
  private static final int LARGEST_BODY = 20_000_000;
  private static final int TOKEN_BYTES = 16;
  private static final String SECONDS_FOR_A_REQUEST = "10";

  private final HttpServer server;
  private final ExecutorService threads;
  private final String token;
  private final boolean takesPosts;
  private final Function<Request, Reply> answers;

  private LoopbackServer(
      HttpServer server, String token, boolean takesPosts, Function<Request, Reply> answers) {
    this.server = server;
    this.threads = Executors.newFixedThreadPool(AT_ONCE, LoopbackServer::daemon);
    this.token = token;
    this.takesPosts = takesPosts;
    this.answers = answers;
  }

  /** A server on a free port that is only looked at. */
  public static LoopbackServer toLookAt(Function<Request, Reply> answers) throws IOException {
    return start("", false, answers);
  }

  /** A server on a free port that is also sent things, by those who know its fresh token. */
  public static LoopbackServer toWorkWith(Function<Request, Reply> answers) throws IOException {
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return start("/" + HexFormat.of().formatHex(bytes), true, answers);
  }

  private static LoopbackServer start(
      String token, boolean takesPosts, Function<Request, Reply> answers) throws IOException {
    // read once, by the first server of the process
    if (System.getProperty("sun.net.httpserver.maxReqTime") == null) {
      System.setProperty("sun.net.httpserver.maxReqTime", SECONDS_FOR_A_REQUEST);
    }
    var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    var http = HttpServer.create(new InetSocketAddress(loopback, ANY_PORT), 0);
    var server = new LoopbackServer(http, token, takesPosts, answers);
    http.setExecutor(server.threads);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "moa browser");
    thread.setDaemon(true);
    return thread;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address to open. */
  public String address() {
    return "http://127.0.0.1:" + port() + token + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answered(exchange));
    }
  }

  private Reply answered(HttpExchange exchange) throws IOException {
    try {
      return reply(exchange);
    } catch (RuntimeException e) {
      return Reply.refused(500, "this is a bug: " + e);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    var method = exchange.getRequestMethod();
    boolean posts = method.equals("POST");
    if (!method.equals("GET") && !method.equals("HEAD") && !(posts && takesPosts)) {
      exchange.getResponseHeaders().set("Allow", takesPosts ? "GET, HEAD, POST" : "GET, HEAD");
      return Reply.refused(405, takesPosts ? "only GET and POST" : "only GET");
    }
    var path = exchange.getRequestURI().getPath();
    if (!isOurs(exchange) || !path.startsWith(token + "/")) {
      return Reply.refused(403, "not for other sites");
    }
    var body = posts ? read(exchange.getRequestBody()) : Optional.of(new byte[0]);
    return body.isEmpty()
        ? Reply.refused(413, "too long")
        : answers.apply(new Request(path.substring(token.length()), body.get()));
  }

  private static Optional<byte[]> read(InputStream body) throws IOException {
    var bytes = body.readNBytes(LARGEST_BODY + 1);
    return bytes.length > LARGEST_BODY ? Optional.empty() : Optional.of(bytes);
  }

  private boolean isOurs(HttpExchange exchange) {
    var hosts = List.of("127.0.0.1:" + port(), "localhost:" + port());
    var headers = exchange.getRequestHeaders();
    var host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
    var origin = Optional.ofNullable(headers.getFirst("Origin"));
    return hosts.contains(host)
        && origin.map(o -> hosts.stream().anyMatch(h -> o.equals("http://" + h))).orElse(true);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", reply.type() + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    reply.policy().ifPresent(policy -> headers.set("Content-Security-Policy", policy));
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(reply.body().length));
      exchange.sendResponseHeaders(reply.code(), -1);
      return;
    }
    exchange.sendResponseHeaders(reply.code(), reply.body().length == 0 ? -1 : reply.body().length);
    exchange.getResponseBody().write(reply.body());
  }
}
