package org.moagraph.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.moagraph.app.Moa;
import org.moagraph.ask.FilterWords;
import org.moagraph.ask.NotUnderstood;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Progress;
import org.moagraph.render.json.JsonRenderer;
import org.moagraph.text.Json;
import org.moagraph.view.text.Answer;
import org.moagraph.words.Labels;

/**
 * Many questions in one run: one JSON object a line in, one a line out, in the same order. Each
 * model is read once; a bad line gets an error for an answer and the rest go on.
 */
final class Batch {

  private final BatchOptions options;
  private final Terminal terminal;
  private final ModelFiles files;
  private final JsonRenderer renderer = new JsonRenderer(false);
  private final Map<List<String>, Supplier<Ready>> models = new LinkedHashMap<>();

  /** A model to ask, with what readers call its parts. */
  private record Ready(Moa moa, Labels labels) {}

  Batch(BatchOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.files = options.reading.files(terminal);
  }

  /** Answers every line and returns 0; a file that cannot be read or written ends the command. */
  int run(Function<BatchQuestion, Answer> ask) {
    var target =
        Optional.ofNullable(options.output).filter(o -> !o.equals("-")).map(OutputFile::of);
    try (var lines = lines()) {
      if (target.isPresent()) {
        target.get().write(stream -> answer(lines, ask, stream), "", terminal);
      } else {
        answer(lines, ask, terminal.out());
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(stream(), StandardCharsets.UTF_8));
  }

  private InputStream stream() {
    if (options.file.equals("-")) {
      return terminal.in();
    }
    try {
      return Files.newInputStream(Path.of(options.file));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw Failure.file("there is no file \"" + options.file + "\"", "");
    } catch (IOException e) {
      throw Failure.file("\"" + options.file + "\" cannot be read: " + e.getMessage(), "");
    }
  }

  private void answer(
      BufferedReader lines, Function<BatchQuestion, Answer> ask, OutputStream stream)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    var progress = Progress.of("questions answered", 0);
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        answer(line, ask, writer);
        progress.step();
      }
    }
    writer.flush();
  }

  private void answer(String line, Function<BatchQuestion, Answer> ask, Writer writer)
      throws IOException {
    var read = Json.read(line.startsWith("\uFEFF") ? line.substring(1) : line);
    var fields = new LinkedHashMap<String, Object>();
    if (read.isPresent() && read.get() instanceof Map<?, ?> map) {
      map.forEach((key, value) -> fields.put(String.valueOf(key), value));
      renderer.render(answer(fields, ask), writer);
    } else {
      renderer.render(error(fields, "the line is not a JSON object"), writer);
    }
  }

  private Map<String, Object> answer(
      Map<String, Object> fields, Function<BatchQuestion, Answer> ask) {
    try {
      var answered = ask.apply(question(fields)).fields();
      var answer = new LinkedHashMap<String, Object>();
      answer.put("moa", 1);
      answer.put("id", id(fields));
      answer.putAll(answered);
      var leftOut = files.leftOut(BatchQuestion.words(fields, "model"));
      if (!leftOut.isEmpty()) {
        answer.put("warnings", leftOut);
      }
      return answer;
    } catch (NotUnderstood problem) {
      return error(fields, problem.onOneLine());
    } catch (Failure failure) {
      var words = failure.onOneLine().orElse("the model has errors, see standard error");
      return error(fields, words);
    }
  }

  private static Map<String, Object> error(Map<String, Object> fields, String words) {
    var error = new LinkedHashMap<String, Object>();
    error.put("id", id(fields));
    error.put("error", words);
    return error;
  }

  private static Object id(Map<String, Object> fields) {
    return fields.getOrDefault("id", Optional.empty());
  }

  private BatchQuestion question(Map<String, Object> fields) {
    var names = BatchQuestion.words(fields, "model");
    if (names.isEmpty()) {
      throw Failure.usage("\"model\" is missing", "");
    }
    var ready = models.computeIfAbsent(names, this::open).get();
    var moa = ready.moa();
    return BatchQuestion.of(fields, moa, ready.labels(), filter(fields, moa));
  }

  /** The models of those names as one; where they cannot be read, each asking says so anew. */
  private Supplier<Ready> open(List<String> names) {
    try {
      var moa = files.merged(names, Optional.ofNullable(options.format));
      var ready = new Ready(moa, Labels.of(moa.model(), moa.model().header().language()));
      return () -> ready;
    } catch (Failure failure) {
      return () -> {
        throw failure;
      };
    }
  }

  /** What the command lets count, but for what the question says itself. */
  private Filter filter(Map<String, Object> fields, Moa moa) {
    var all = options.filter.words();
    var hypotheses = BatchQuestion.words(fields, "hypothesis");
    return new FilterWords(
            hypotheses.isEmpty() ? all.hypotheses() : hypotheses,
            own(fields, "organism").or(all::organism),
            own(fields, "min-status").or(all::minStatus),
            own(fields, "time").or(all::time))
        .in(moa.model());
  }

  private static Optional<String> own(Map<String, Object> fields, String field) {
    return fields.containsKey(field)
        ? Optional.of(BatchQuestion.word(fields, field))
        : Optional.empty();
  }
}
