package org.moagraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preview is for the browser of this machine, whatever other sites ask it. */
class PreviewServerTest {

  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    var preview =
        Preview.of(
            "v1",
            "a <b>.yaml",
            "1 error",
            "error[E0201]: unknown entity\n 12 | <script>",
            "",
            "the page".getBytes(StandardCharsets.UTF_8));
    server = PreviewServer.start(() -> preview);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String host() {
    return new Http(server.port()).host();
  }

  private String ask(String request, String host, String... headers) throws IOException {
    return new Http(server.port()).ask(request, host, headers);
  }

  @Test
  void thePageShowsFindingsAsTextAndThePictureInAFrame() throws IOException {
    assertThat(ask("GET /", host()))
        .startsWith("HTTP/1.1 200")
        .contains("<h1>a &lt;b&gt;.yaml</h1>")
        .contains("error[E0201]: unknown entity\n 12 | &lt;script&gt;")
        .contains("src=\"page?v1\" sandbox=\"allow-scripts allow-popups\"");
    assertThat(ask("GET /page?v1", host())).endsWith("\r\n\r\nthe page");
    assertThat(ask("GET /version", host())).endsWith("\r\n\r\nv1");
  }

  @Test
  void itListensOnTheLoopbackAddressOnly() {
    assertThat(server.address()).matches("http://127\\.0\\.0\\.1:[0-9]+/");
  }

  @Test
  void anotherHostNameIsRefused() throws IOException {
    assertThat(ask("GET /", "rebound.example:" + server.port())).startsWith("HTTP/1.1 403");
    assertThat(ask("GET /", "localhost:" + server.port())).startsWith("HTTP/1.1 200");
  }

  @Test
  void anotherOriginIsRefused() throws IOException {
    assertThat(ask("GET /version", host(), "Origin: http://other.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(ask("GET /version", host(), "Origin: http://" + host())).startsWith("HTTP/1.1 200");
  }

  @Test
  void thereIsNothingButGetAndNoFiles() throws IOException {
    assertThat(ask("POST /", host())).startsWith("HTTP/1.1 405");
    assertThat(ask("DELETE /", host())).startsWith("HTTP/1.1 405");
    assertThat(ask("GET /../pom.xml", host())).startsWith("HTTP/1.1 404");
    assertThat(ask("GET /models/", host())).startsWith("HTTP/1.1 404");
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException {
    assertThat(ask("HEAD /version", host()))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("Content-length: 2")
        .endsWith("\r\n\r\n");
  }

  @Test
  void aRequestThatNeverEndsHoldsUpNoOther() throws IOException {
    try (var slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      assertThat(ask("GET /version", host())).endsWith("\r\n\r\nv1");
    }
  }
}
