package org.moagraph.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.moagraph.app.Checks;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.yaml.YamlImporter;

/**
 * What is wrong in the open files. A file is checked a moment after it was last changed, and only
 * as it is then: while one version is checked the next ones are not queued up.
 */
final class Marks {

  private static final int MOMENT = 40;

  /** What was found in a version of a file. */
  record Found(Document document, List<Diagnostic> findings) {}

  private final Consumer<Found> reader;
  private final Consumer<RuntimeException> failed;
  private final Map<String, Document> waiting = new ConcurrentHashMap<>();
  private final Map<String, Found> last = new ConcurrentHashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          run -> {
            var thread = new Thread(run, "moa lsp findings");
            thread.setDaemon(true);
            return thread;
          });

  Marks(Consumer<Found> reader, Consumer<RuntimeException> failed) {
    this.reader = reader;
    this.failed = failed;
  }

  /** Checks the file in a moment. */
  void changed(Document document) {
    if (waiting.put(document.uri(), document) == null) {
      worker.schedule(() -> check(document.uri()), MOMENT, TimeUnit.MILLISECONDS);
    }
  }

  /** Forgets the file. */
  void closed(String uri) {
    waiting.remove(uri);
    last.remove(uri);
  }

  void close() {
    worker.shutdownNow();
  }

  private void check(String uri) {
    var document = waiting.remove(uri);
    try {
      if (document != null) {
        var found = new Found(document, find(document));
        last.put(uri, found);
        reader.accept(found);
      }
    } catch (RuntimeException e) {
      failed.accept(e);
    }
  }

  /** What is wrong in the file as it is now. */
  List<Diagnostic> of(Document document) {
    var found = last.get(document.uri());
    return found != null && found.document() == document ? found.findings() : find(document);
  }

  private static List<Diagnostic> find(Document document) {
    if (!document.isModel()) {
      return List.of();
    }
    return new YamlImporter()
        .read(document.source()).stream().flatMap(r -> Checks.findings(r).stream()).toList();
  }
}
