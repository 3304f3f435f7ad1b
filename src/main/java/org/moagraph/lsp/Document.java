package org.moagraph.lsp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.moagraph.assist.DraftText;
import org.moagraph.assist.Lines;
import org.moagraph.edit.ModelText;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;
import org.moagraph.io.yaml.YamlResources;

/** A file that is open in an editor, as it is now. */
final class Document {

  private final String uri;
  private final int version;
  private final String text;
  private final DraftText draft;

  Document(String uri, int version, String text) {
    this.uri = uri;
    this.version = version;
    this.text = text;
    this.draft = DraftText.of(text);
  }

  /** The same file after some changes, each of what the one before left. */
  Document with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    var changed = text;
    for (var change : changes) {
      changed = changed(changed, change);
    }
    return new Document(uri, newVersion, changed);
  }

  private static String changed(String text, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    var range = Places.range(Lines.of(text), change.getRange());
    return new StringBuilder(text).replace(range.from(), range.to(), change.getText()).toString();
  }

  String uri() {
    return uri;
  }

  int version() {
    return version;
  }

  /** Its text, to be changed. */
  ModelText changing() {
    return ModelText.of(text);
  }

  DraftText draft() {
    return draft;
  }

  Lines lines() {
    return draft.lines();
  }

  /** Its bytes under the name of the file. */
  Source source() {
    var name = uri.substring(uri.lastIndexOf('/') + 1);
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is a model file, and not the YAML of another program. */
  boolean isModel() {
    return new YamlImporter().accepts(source()) || text.contains(YamlResources.SCHEMA_FILE);
  }

  boolean isEmpty() {
    return text.isBlank();
  }
}
