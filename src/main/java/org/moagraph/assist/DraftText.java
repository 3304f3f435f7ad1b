package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Diagnostic;

/** The text of a model file, which may be half written. Places are offsets in it. */
public final class DraftText {

  private final String text;
  private final List<Word> words;
  private final Declared declared;
  private final List<Mention> mentions;
  private final Lines lines;

  private DraftText(String text) {
    this.text = text;
    this.words = LooseReader.words(text);
    this.declared = Declared.of(words);
    this.mentions = MentionReader.read(words, declared);
    this.lines = Lines.of(text);
  }

  /** That text. */
  public static DraftText of(String text) {
    return new DraftText(text);
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

  /** Where what is named at that offset is declared; a claim without an id where it stands. */
  public Optional<Range> definition(int offset) {
    return mention(offset).flatMap(this::declaration);
  }

  private Optional<Range> declaration(Mention of) {
    var declaration = mentions.stream().filter(m -> m.declares() && m.names(of)).findFirst();
    return declaration
        .map(Mention::range)
        .or(
            () ->
                declared.claims().stream()
                    .filter(c -> of.kind() == Mention.Kind.CLAIM)
                    .filter(c -> c.id().filter(of.id()::equals).isPresent())
                    .map(c -> c.word().range())
                    .findFirst());
  }

  /** Every place where what is named at that offset is named. */
  public List<Range> references(int offset) {
    return mention(offset)
        .map(of -> mentions.stream().filter(of::names).map(Mention::range).toList())
        .orElse(List.of());
  }

  /** Its sections and what each lists. */
  public List<Outlined> outline() {
    return OutlineReader.read(words);
  }

  /**
   * What has to be rewritten for it to be indented as our writer indents, without blanks at the
   * ends of lines; nothing where it is not well-formed. All else stays as it is written.
   */
  public List<Rewrite> formatted() {
    return Formatter.format(text, lines);
  }

  /** Its lines. */
  public Lines lines() {
    return lines;
  }

  private int inside(int offset) {
    return Math.max(0, Math.min(text.length(), offset));
  }
}
