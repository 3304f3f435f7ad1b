package org.moagraph.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows a preview to the browsers of this machine and to nobody else: it listens on the loopback
 * address, answers GET only, and only where the request names it as host and comes from itself, so
 * that no page of the web can ask it by another name. There are three addresses and no files.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int ANY_PORT = 0;

  private final HttpServer server;
  private final Supplier<Preview> preview;

  private PreviewServer(HttpServer server, Supplier<Preview> preview) {
    this.server = server;
    this.preview = preview;
  }

  /** A server on a free port; the preview is asked for at each request. */
  public static PreviewServer start(Supplier<Preview> preview) throws IOException {
    var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    var http = HttpServer.create(new InetSocketAddress(loopback, ANY_PORT), 0);
    var server = new PreviewServer(http, preview);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address to open. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET");
        send(exchange, 405, "text/plain", bytes("only GET\n"));
      } else if (!isOurs(exchange)) {
        send(exchange, 403, "text/plain", bytes("not for other sites\n"));
      } else {
        serve(exchange);
      }
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/" -> send(exchange, 200, "text/html", bytes(preview.get().around()));
      case "/page" -> send(exchange, 200, "text/html", preview.get().page());
      case "/version" -> send(exchange, 200, "text/plain", bytes(preview.get().version()));
      default -> send(exchange, 404, "text/plain", bytes("nothing here\n"));
    }
  }

  private boolean isOurs(HttpExchange exchange) {
    var hosts = List.of("127.0.0.1:" + port(), "localhost:" + port());
    var headers = exchange.getRequestHeaders();
    var host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
    var origin = Optional.ofNullable(headers.getFirst("Origin"));
    return hosts.contains(host)
        && origin.map(o -> hosts.stream().anyMatch(h -> o.equals("http://" + h))).orElse(true);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int code, String type, byte[] body)
      throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    exchange.sendResponseHeaders(code, body.length);
    exchange.getResponseBody().write(body);
  }
}
