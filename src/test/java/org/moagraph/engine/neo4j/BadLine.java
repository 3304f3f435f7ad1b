package org.moagraph.engine.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server that hangs, or is cut, after so many bytes of its answers. */
final class BadLine implements AutoCloseable {

  private final ServerSocket door;
  private final URI server;
  private final AtomicInteger left;
  private final boolean hangs;

  BadLine(String server, int bytes, boolean hangs) throws IOException {
    this.server = URI.create(server);
    this.left = new AtomicInteger(bytes);
    this.hangs = hangs;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** The address of this end of the line. */
  String address() {
    return "bolt://localhost:" + door.getLocalPort();
  }

  private static void start(Runnable work) {
    var thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        var near = door.accept();
        var far = new Socket(server.getHost(), server.getPort());
        start(() -> pass(near, far, false));
        start(() -> pass(far, near, true));
      }
    } catch (IOException e) {
      // the door is closed
    }
  }

  private void pass(Socket from, Socket to, boolean answers) {
    try (from;
        to) {
      copy(from.getInputStream(), to.getOutputStream(), answers);
    } catch (IOException e) {
      // an end was closed
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void copy(InputStream from, OutputStream to, boolean answers)
      throws IOException, InterruptedException {
    var buffer = new byte[64];
    for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      if (answers && left.addAndGet(-count) < 0) {
        if (hangs) {
          Thread.sleep(60_000);
        }
        return;
      }
      to.write(buffer, 0, count);
      to.flush();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
