package org.moagraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.app.Formats;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.edit.ModelText;
import org.moagraph.edit.QuickFixes;
import org.moagraph.edit.TextEdit;
import org.moagraph.io.Exporter.Exported;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Losses;
import org.moagraph.io.Source;
import org.moagraph.io.tree.Comments;
import org.moagraph.model.Model;

/**
 * A model file written as a model file: its own text, so that comments and order stay, wherever
 * that text says all of the model. Words of older files are put right in it.
 */
final class KeptText {

  private KeptText() {}

  /** That model, read from those files; where it is written anew, their comments are a loss. */
  static Exported of(List<Source> files, Model model, Exported anew) {
    var texts = files.stream().filter(reader()::accepts).toList();
    var kept = texts.size() == 1 ? putRight(texts.get(0), model) : Optional.<String>empty();
    if (kept.isPresent()) {
      return new Exported(kept.get().getBytes(UTF_8), List.of());
    }
    var losses = new Losses(model);
    texts.forEach(t -> losses.add("comment", Comments.count(new String(t.bytes(), UTF_8))));
    var all = new ArrayList<>(anew.losses());
    all.addAll(losses.notes());
    return new Exported(anew.bytes(), all);
  }

  private static Optional<String> putRight(Source source, Model model) {
    var loaded = read(source);
    if (loaded.hasErrors() || loaded.model().filter(model::equals).isEmpty()) {
      return Optional.empty();
    }
    var now = new String(source.bytes(), UTF_8);
    for (var older = older(loaded); older.isPresent(); older = older(loaded)) {
      var fixes = QuickFixes.of(older.get(), ModelText.of(now));
      if (fixes.isEmpty()) {
        return Optional.empty();
      }
      now = TextEdit.apply(now, fixes.get(0).edits());
      var next = read(new Source(source.name(), now.getBytes(UTF_8)));
      if (next.model().filter(model::equals).isEmpty() || count(next) >= count(loaded)) {
        return Optional.empty();
      }
      loaded = next;
    }
    return Optional.of(now);
  }

  private static Loaded read(Source source) {
    return reader().read(source).get(0);
  }

  private static Importer reader() {
    return Formats.importer("moa").orElseThrow();
  }

  private static Optional<Diagnostic> older(Loaded loaded) {
    return loaded.diagnostics().stream().filter(d -> d.code() == Code.N0115).findFirst();
  }

  private static long count(Loaded loaded) {
    return loaded.diagnostics().stream().filter(d -> d.code() == Code.N0115).count();
  }
}
