package org.moagraph.studio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.app.Checks;
import org.moagraph.app.Opened;
import org.moagraph.assist.Lines;
import org.moagraph.diag.Diagnostic;
import org.moagraph.edit.ModelText;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;

/** A text as it was read: what was found in it, each at its place, and the model if it is one. */
record Sight(String text, Loaded loaded, List<Diagnostic> findings) {

  /** Reads the text of a model file. */
  static Sight of(String name, String text) {
    var loaded = read(name, text);
    return new Sight(text, loaded, Checks.findings(loaded));
  }

  /** What is read of a text, which no rule is asked about. */
  static Loaded read(String name, String text) {
    var opened = Opened.read(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
    return opened.results().get(0);
  }

  /** The findings, the model's parts and whether the model may be asked, as values of JSON. */
  Map<String, Object> fields() {
    var lines = Lines.of(text);
    var found = new ArrayList<Object>();
    var edited = ModelText.of(text);
    findings.forEach(f -> found.add(finding(f, lines, edited)));
    var parts = loaded.model().map(m -> (Object) ModelParts.of(m, loaded.origins()));
    return ModelParts.fields(
        "findings",
        found,
        "model",
        parts,
        "sound",
        loaded.model().isPresent() && !loaded.hasErrors());
  }

  private static Object finding(Diagnostic f, Lines lines, ModelText edited) {
    var range = lines.range(f.span());
    return ModelParts.fields(
        "from", range.from(),
        "to", range.to(),
        "line", f.span().line(),
        "severity", f.severity().name().toLowerCase(Locale.ROOT),
        "code", f.code().name(),
        "message", f.message(),
        "help", f.help(),
        "notes", f.notes(),
        "fixes", Changing.fixes(f, edited));
  }
}
