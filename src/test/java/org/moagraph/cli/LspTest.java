package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The language server as an editor starts it. */
class LspTest {

  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
  private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}";
  private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

  @Test
  void standardOutputCarriesTheProtocolAlone() {
    var run = run(INITIALIZE, SHUTDOWN, EXIT).ends(0);

    var said = run.out();
    assertThat(said).startsWith("Content-Length: ").contains("\"name\":\"moa\"");
    while (!said.isEmpty()) {
      int length =
          Integer.parseInt(said.substring("Content-Length: ".length(), said.indexOf('\r')));
      int body = said.indexOf("\r\n\r\n") + 4;
      assertThat(said.charAt(body)).isEqualTo('{');
      said = said.substring(body + length);
    }
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anInputThatEndsEndsIt() {
    run(INITIALIZE).ends(1);
    run().ends(1);
  }

  private static Shell.Run run(String... messages) {
    var in = new StringBuilder();
    for (var message : messages) {
      in.append("Content-Length: ").append(message.length()).append("\r\n\r\n").append(message);
    }
    return Shell.moaReading(in.toString(), "lsp", "--stdio");
  }
}
