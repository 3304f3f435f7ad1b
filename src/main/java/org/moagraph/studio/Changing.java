package org.moagraph.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Diagnostic;
import org.moagraph.edit.Edited;
import org.moagraph.edit.ModelText;
import org.moagraph.edit.PlainWords;
import org.moagraph.edit.QuickFixes;
import org.moagraph.edit.TextEdit;

/** Changes of a text, as the page asks for them. */
final class Changing {

  private Changing() {}

  /** The edits that make a change, or why it is not made. */
  static Map<String, Object> change(Fields asked) {
    var changes = ChangeReader.read(asked.fields("change"));
    if (changes.isEmpty()) {
      return ModelParts.fields("refused", "there is nothing to change");
    }
    var edited = ModelText.of(asked.text("text")).apply(changes);
    if (edited instanceof Edited.Done done) {
      return ModelParts.fields(
          "edits", edits(done.edits()),
          "selected", done.place().flatMap(ChangeReader::key),
          "notes", done.notes());
    }
    var refused = (Edited.Refused) edited;
    return ModelParts.fields("refused", refused.why(), "help", refused.help());
  }

  /** What plain words or rows of a table would add, line by line. */
  static Map<String, Object> words(Fields asked) {
    var proposals = PlainWords.read(asked.text("words"), ModelText.of(asked.text("text")));
    var lines = new ArrayList<Object>();
    for (var proposal : proposals) {
      lines.add(
          ModelParts.fields(
              "words", proposal.words(),
              "claim", proposal.claim(),
              "guesses", proposal.guesses().stream().filter(Changing::isOfWords).toList(),
              "problem", proposal.problem()));
    }
    var changes = PlainWords.changes(proposals);
    return ModelParts.fields("lines", lines, "changes", ChangeReader.written(changes));
  }

  /** Guesses of types stand beside their things, where another type can be chosen. */
  private static boolean isOfWords(String guess) {
    return !guess.contains("for a thing of type") && !guess.startsWith("what kind of thing");
  }

  /** What would mend a finding. */
  static List<Object> fixes(Diagnostic finding, ModelText text) {
    var all = new ArrayList<Object>();
    for (var fix : QuickFixes.of(finding, text)) {
      all.add(ModelParts.fields("name", fix.title(), "edits", edits(fix.edits())));
    }
    return all;
  }

  /** Which part stands at a place of the text. */
  static Map<String, Object> where(Fields asked) {
    var place = ModelText.of(asked.text("text")).placeAt(asked.number("at"));
    return ModelParts.fields("key", place.flatMap(ChangeReader::key));
  }

  /** Edits as the page makes them. */
  static List<Object> edits(List<TextEdit> edits) {
    var all = new ArrayList<Object>();
    edits.forEach(
        e -> all.add(ModelParts.fields("from", e.start(), "to", e.end(), "text", e.replacement())));
    return all;
  }
}
