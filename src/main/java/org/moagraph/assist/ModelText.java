package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Diagnostic;

/** The text of a model file, which may be half written. Places are offsets in it. */
public final class ModelText {

  private final String text;
  private final List<Word> words;
  private final Declared declared;
  private final List<Mention> mentions;
  private final Lines lines;

  private ModelText(String text) {
    this.text = text;
    this.words = LooseReader.words(text);
    this.declared = Declared.of(words);
    this.mentions = MentionReader.read(words, declared);
    this.lines = Lines.of(text);
  }

  /** That text. */
  public static ModelText of(String text) {
    return new ModelText(text);
  }

  /** What may stand at that offset, best first; nothing where anything may. */
  public List<Completion> completions(int offset) {
    return LooseReader.cursor(text, inside(offset))
        .map(cursor -> new Completer(text, words, declared, cursor).completions())
        .orElse(List.of());
  }

  /** What the word at that offset means, after what was found wrong there. */
  public Optional<Hover> hover(int offset, List<Diagnostic> findings) {
    int at = inside(offset);
    var word = new HoverReader(words, declared, mentions).at(at);
    var wrong = findings.stream().filter(f -> lines.range(f.span()).touches(at)).toList();
    if (wrong.isEmpty()) {
      return word;
    }
    var said = new ArrayList<>(wrong.stream().map(HoverReader::finding).toList());
    word.ifPresent(w -> said.add(w.markdown()));
    var range = word.map(Hover::range).orElseGet(() -> lines.range(wrong.get(0).span()));
    return Optional.of(new Hover(range, String.join("\n\n", said)));
  }

  /** Every place where something is named, in order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** What is named at that offset. */
  public Optional<Mention> mention(int offset) {
    return mentions.stream().filter(m -> m.range().touches(inside(offset))).findFirst();
  }

  /** Its lines. */
  public Lines lines() {
    return lines;
  }

  private int inside(int offset) {
    return Math.max(0, Math.min(text.length(), offset));
  }
}
