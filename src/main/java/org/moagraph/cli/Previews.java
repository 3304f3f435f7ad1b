package org.moagraph.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Checks;
import org.moagraph.app.Opened;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import org.moagraph.serve.Preview;
import org.moagraph.view.answer.FindingsAnswer;

/**
 * The preview of a file as it is now. It is made anew only when the file has changed; while the
 * file has errors, the page that could be drawn last is kept.
 */
final class Previews implements Supplier<Preview> {
  private static final byte[] EMPTY =
      "<!DOCTYPE html><html lang=\"en\"><title>No picture yet</title><p>There is no picture yet.</p></html>"
          .getBytes(StandardCharsets.UTF_8);

  private static final String GONE = "gone";
  private static final long AWAY_FOR_A_MOMENT = 1_500_000_000L;

  private final ModelFiles files;
  private final Drafts drafts;
  private final String file;
  private final Optional<String> format;
  private final LongSupplier clock;
  private byte[] lastBytes = new byte[0];
  private long awaySince;
  private int made;
  private byte[] lastPage = EMPTY;
  private @Nullable Preview last;

  Previews(
      Terminal terminal,
      String file,
      @Nullable String from,
      RelationsOption relations,
      DrawingOptions options,
      LongSupplier clock) {
    this.files = new ModelFiles(terminal, false, relations.table(terminal));
    this.drafts = options.drafts(terminal);
    this.file = file;
    this.format = Optional.ofNullable(from);
    this.clock = clock;
  }

  @Override
  public synchronized Preview get() {
    try {
      var opened = files.read(file, format);
      var bytes = opened.source().bytes();
      if (last != null && Arrays.equals(bytes, lastBytes)) {
        return last;
      }
      lastBytes = bytes;
      last = of(opened);
      return last;
    } catch (Failure failure) {
      if (last == null) {
        throw failure;
      }
      return gone(failure, last);
    }
  }

  /** Between two writes of an editor the file may be away for a moment; longer is said. */
  private Preview gone(Failure failure, Preview before) {
    long now = clock.getAsLong();
    if (lastBytes.length > 0) {
      awaySince = now;
      lastBytes = new byte[0];
    }
    if (now - awaySince < AWAY_FOR_A_MOMENT || before.version().equals(GONE)) {
      return before;
    }
    var note = "The picture is that of the last version that could be read.";
    var why = failure.onOneLine().orElse("the file cannot be read");
    last = Preview.of(GONE, file, "The file cannot be read", why, note, lastPage);
    return last;
  }

  private Preview of(Opened opened) {
    var findings = opened.results().stream().flatMap(r -> Checks.findings(r).stream()).toList();
    var lines = SourceLines.of(opened.source().bytes());
    var renderer = new FindingRenderer();
    var said = new ArrayList<String>();
    findings.forEach(f -> said.add(renderer.render(f, lines)));
    var note = "";
    try {
      var model = opened.single();
      note = model.isPresent() ? "" : why(opened);
      model.ifPresent(m -> lastPage = drafts.drawn(m, "html"));
    } catch (Failure failure) {
      note = failure.onOneLine().orElse("the picture cannot be drawn");
    }
    return Preview.of(
        String.valueOf(++made),
        file,
        new FindingsAnswer(findings).summary(),
        String.join("\n", said),
        note,
        lastPage);
  }

  private static String why(Opened opened) {
    return opened.results().size() > 1
        ? "The file holds several models, so no picture is drawn."
        : "The picture is that of the last version without errors.";
  }
}
