package org.moagraph.graphviz;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Graphviz 14.0.1 inside the JVM. Every call runs in fresh memory and in its own thread with a
 * large stack, so the same text always gives the same answer and calls may run at once. It reads no
 * file and no environment and prints nothing. An error of Graphviz is an exception even where
 * Graphviz goes on after it, as with a label it cannot read, which it then leaves out; warnings are
 * dropped. The text is read to the end of its first graph, or to a character 0.
 *
 * <p>Engines are {@code dot}, {@code neato}, {@code fdp}, {@code sfdp}, {@code twopi}, {@code
 * circo}, {@code osage}, {@code patchwork} and, for a caller who places the nodes, those of {@code
 * neato -n}:
 *
 * <ul>
 *   <li>{@code nop} or {@code nop1} ({@code neato -n}) takes each node's {@code pos="x,y"} in
 *       points, y upwards, and each cluster's {@code bb="x,y,x,y"}, and routes every edge as {@code
 *       splines} asks ({@code spline}, {@code polyline}, {@code ortho}, {@code line}; say which,
 *       the default is straight lines through nodes).
 *   <li>{@code nop2} ({@code neato -n2}) also keeps each edge that has a {@code pos} of its own.
 * </ul>
 *
 * A node without {@code pos} is an error. Nodes that {@code sfdp} leaves on each other stay so,
 * since this Graphviz has no triangulation. The drawing is moved so that its lower left corner is
 * the origin, unless the graph says {@code notranslate=true}.
 */
public final class EmbeddedGraphviz implements DotEngine {
  private static final long STACK_BYTES = 256L << 20;

  /** About this build of Graphviz and not about the graph: the nodes stay as they are. */
  private static final String NO_TRIANGULATION = "remove_overlap: Graphviz not built with";

  @Override
  public String render(String dot, String engine, String format) throws GraphvizException {
    return inLargeThread(() -> renderHere(dot, engine, format));
  }

  /** The version of Graphviz, as {@code dot -V} tells it. */
  public static String version() {
    Sandbox sandbox = new Sandbox();
    GraphvizModule.construct(sandbox);
    return sandbox.text(GraphvizModule.viz_get_graphviz_version(sandbox));
  }

  private static String inLargeThread(Callable<String> work) throws GraphvizException {
    FutureTask<String> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "graphviz", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphvizException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GraphvizException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static String renderHere(String dot, String engine, String format)
      throws GraphvizException {
    Sandbox sandbox = new Sandbox();
    try {
      return run(sandbox, dot, engine, format);
    } catch (StackOverflowError e) {
      throw new GraphvizException("the graph is too deep: Graphviz ran out of stack", e);
    } catch (OutOfMemoryError e) {
      throw new GraphvizException("the graph is too large: Graphviz ran out of memory", e);
    } catch (Sandbox.Trap | ArithmeticException | ArrayIndexOutOfBoundsException e) {
      throw new GraphvizException(said(sandbox, "Graphviz failed: " + e.getMessage()), e);
    }
  }

  private static String run(Sandbox sandbox, String dot, String engine, String format)
      throws GraphvizException {
    GraphvizModule.construct(sandbox);
    int graph = GraphvizModule.viz_read_one_graph(sandbox.store(dot), sandbox);
    require(graph != 0, sandbox, "no graph");
    GraphvizModule.viz_set_y_invert(0, sandbox);
    GraphvizModule.viz_set_reduce(0, sandbox);
    int context = GraphvizModule.viz_create_context(sandbox);
    GraphvizModule.viz_reset_errors(sandbox);
    int failed = GraphvizModule.viz_layout(context, graph, sandbox.store(engine), sandbox);
    require(failed == 0 && firstError(sandbox).isEmpty(), sandbox, "no layout");
    int result = GraphvizModule.viz_render(context, graph, sandbox.store(format), sandbox);
    require(result != 0 && firstError(sandbox).isEmpty(), sandbox, "no output");
    return sandbox.text(result);
  }

  private static void require(boolean done, Sandbox sandbox, String otherwise)
      throws GraphvizException {
    if (!done) {
      throw new GraphvizException(said(sandbox, otherwise));
    }
  }

  private static String said(Sandbox sandbox, String otherwise) {
    return firstError(sandbox).orElse(otherwise);
  }

  /** The messages come in parts: "Error", ": ", the text, the next severity and so on. */
  private static Optional<String> firstError(Sandbox sandbox) {
    List<String> messages = sandbox.messages();
    for (int i = 2; i < messages.size(); i++) {
      boolean error = messages.get(i - 2).equals("Error") && messages.get(i - 1).equals(": ");
      if (error && !messages.get(i).startsWith(NO_TRIANGULATION)) {
        return Optional.of(messages.get(i).strip());
      }
    }
    return Optional.empty();
  }
}
