package org.moagraph.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;
import org.moagraph.model.Model;

/** What tests of edits share: models as text, and what holds of every change that is made. */
final class EditedText {

  private EditedText() {}

  static List<Path> bundled() {
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Loaded loaded(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new YamlImporter().read(new Source("model.yaml", bytes)).get(0);
  }

  static Model model(String text) {
    var loaded = loaded(text);
    var errors = loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
    assertThat(errors).as(text.length() < 3000 ? text : "").isEmpty();
    return loaded.model().orElseThrow();
  }

  /** The change made; it can be undone, and what its edits do not touch is as it was. */
  static Edited.Done done(String text, Change change) {
    var edited = ModelText.of(text).apply(change);
    assertThat(edited).as(change.toString()).isInstanceOf(Edited.Done.class);
    var done = (Edited.Done) edited;
    assertThat(TextEdit.apply(text, done.edits())).isEqualTo(done.text());
    var back = TextEdit.inverse(text, done.edits());
    assertThat(TextEdit.apply(done.text(), back)).isEqualTo(text);
    assertThat(breaks(done.text())).as(change.toString()).isSubsetOf(breaks(text));
    return done;
  }

  static String after(String text, Change change) {
    return done(text, change).text();
  }

  static Edited.Refused refused(String text, Change change) {
    var edited = ModelText.of(text).apply(change);
    assertThat(edited).as(change.toString()).isInstanceOf(Edited.Refused.class);
    return (Edited.Refused) edited;
  }

  /** Which ends its lines have. */
  private static List<String> breaks(String text) {
    int all = text.length() - text.replace("\n", "").length();
    int pairs = (text.length() - text.replace("\r\n", "").length()) / 2;
    return Stream.of(all > pairs ? "LF" : "", pairs > 0 ? "CRLF" : "")
        .filter(b -> !b.isEmpty())
        .toList();
  }
}
