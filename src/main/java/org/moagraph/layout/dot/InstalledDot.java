package org.moagraph.layout.dot;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.moagraph.graphviz.DotEngine;
import org.moagraph.graphviz.GraphvizException;

/**
 * The {@code dot} program of this computer, given the graph on its standard input. It is started
 * directly, never through a shell, and ended when it takes too long.
 */
public final class InstalledDot implements DotEngine {
  private final Path program;
  private final Duration patience;

  /** Runs the given program and gives it so long for each graph. */
  public InstalledDot(Path program, Duration patience) {
    this.program = program;
    this.patience = patience;
  }

  /** The first {@code dot} in the folders of {@code PATH} that can be run. */
  public static Optional<InstalledDot> onPath(Map<String, String> environment) {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : List.of("dot", "dot.exe")) {
        File file = new File(folder, name);
        if (!folder.isEmpty() && file.isFile() && file.canExecute()) {
          return Optional.of(new InstalledDot(file.toPath(), Duration.ofMinutes(1)));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String render(String dot, String engine, String format) throws GraphvizException {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "-K" + engine, "-T" + format).start();
      try {
        return answer(process, dot);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new GraphvizException("cannot run " + program + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphvizException("interrupted", e);
    }
  }

  private String answer(Process process, String dot)
      throws IOException, InterruptedException, GraphvizException {
    // both ends are read while the graph is written, so that no full pipe stops the program
    CompletableFuture<String> output = text(process.getInputStream());
    CompletableFuture<String> errors = text(process.getErrorStream());
    CompletableFuture<Void> input =
        CompletableFuture.runAsync(() -> write(process, dot), InstalledDot::inNewThread);
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new GraphvizException(program + " took longer than " + patience.toSeconds() + " s");
    }
    if (process.exitValue() != 0) {
      throw new GraphvizException(message(errors.join(), process.exitValue()));
    }
    input.join();
    return output.join();
  }

  private static CompletableFuture<String> text(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new CompletionException(e);
          }
        },
        InstalledDot::inNewThread);
  }

  private static void inNewThread(Runnable work) {
    Thread thread = new Thread(work, "dot");
    thread.setDaemon(true);
    thread.start();
  }

  private static void write(Process process, String dot) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(dot.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // a program that ends early says why itself: by its exit status and its errors
    }
  }

  private String message(String errors, int status) {
    return errors
        .lines()
        .map(line -> line.replaceFirst("^Error: (<stdin>: )?", "").strip())
        .filter(line -> !line.isEmpty() && !line.startsWith("Warning"))
        .findFirst()
        .orElse(program + " ended with status " + status);
  }
}
