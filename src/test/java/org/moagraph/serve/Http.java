package org.moagraph.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests to a server of this machine as bytes, so that a test can send what no browser would. */
public record Http(int port) {

  /** The host and port as a browser names them. */
  public String host() {
    return "127.0.0.1:" + port;
  }

  /** The whole answer to a request line with these headers. */
  public String ask(String request, String host, String... headers) throws IOException {
    return send(request, host, "", headers);
  }

  /** The whole answer to a POST of that body. */
  public String post(String path, String body, String... headers) throws IOException {
    return send("POST " + path, host(), body, headers);
  }

  private String send(String request, String host, String body, String... headers)
      throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var bytes = body.getBytes(StandardCharsets.UTF_8);
      var text = new StringBuilder(request + " HTTP/1.1\r\nHost: " + host + "\r\n");
      for (var header : headers) {
        text.append(header).append("\r\n");
      }
      if (request.startsWith("POST ")) {
        text.append("Content-Length: ").append(bytes.length).append("\r\n");
      }
      text.append("Connection: close\r\n\r\n");
      socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
