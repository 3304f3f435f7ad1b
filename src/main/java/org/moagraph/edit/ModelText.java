package org.moagraph.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.io.tree.Written;
import org.moagraph.io.tree.WrittenReader;

/**
 * The text of a model file, to be changed. It need not be a sound model, only well-formed YAML of
 * the kind that model files are written in; whatever it is, reading it never fails.
 */
public final class ModelText {

  /** Where a part stands: offsets as of {@link TextEdit}, and lines from 1 on. */
  public record Range(int start, int end, int firstLine, int lastLine) {}

  private final String text;
  private final Lines lines;
  private final WrittenReader.Reading reading;
  private final Optional<Parts> parts;

  private ModelText(String text, WrittenReader.Reading reading) {
    this.text = text;
    this.lines = new Lines(text);
    this.reading = reading;
    this.parts =
        reading instanceof WrittenReader.Tree tree && tree.root() instanceof Written.Group group
            ? Optional.of(new Parts(group))
            : Optional.empty();
  }

  /** That text. */
  public static ModelText of(String text) {
    return new ModelText(text, WrittenReader.read(text));
  }

  /** The text as it stands. */
  public String text() {
    return text;
  }

  /** What stands where; nothing where the text cannot be taken apart. */
  Optional<Parts> parts() {
    return parts;
  }

  /** Every part, in the order of sections, evidence behind what it belongs to. */
  public List<Place> places() {
    return parts.map(p -> p.all().stream().map(Parts.Part::place).toList()).orElse(List.of());
  }

  /** Where a part stands, with its key or behind its dash. */
  public Optional<Range> rangeOf(Place place) {
    return parts.flatMap(p -> p.find(place)).map(p -> range(p.start(), p.end()));
  }

  private Range range(int start, int end) {
    return new Range(start, end, lines.number(start) + 1, lines.number(Math.max(start, end)) + 1);
  }

  /** The innermost part that stands at that offset: evidence before the claim that it is of. */
  public Optional<Place> placeAt(int offset) {
    return parts.flatMap(p -> p.at(offset)).map(Parts.Part::place);
  }

  /** The offset of a line and column as findings count them: letters, from 1 on. */
  public int offset(int line, int column) {
    int start = lines.startOf(Math.max(0, Math.min(line, lines.count()) - 1));
    return offset(start, column - 1, lines.end(start));
  }

  /** The offset so many letters behind another, at most at the end of its line. */
  int offsetBehind(int from, int letters) {
    return offset(from, letters, lines.end(from));
  }

  private int offset(int from, int letters, int most) {
    int room = text.codePointCount(from, Math.max(from, most));
    return text.offsetByCodePoints(from, Math.max(0, Math.min(letters, room)));
  }

  /** Words as a line of this text. */
  String line(String words) {
    return words + lines.lineBreak();
  }

  /** The text with that change, or why it is not made. */
  public Edited apply(Change change) {
    if (parts.isEmpty()) {
      return unfit();
    }
    try {
      var draft = new Draft(text, lines, parts.get().root());
      var work = new Work(parts.get(), draft);
      var place = Making.make(change, work);
      var made = draft.finish();
      var after = new ModelText(made.text(), made.tree());
      return new Edited.Done(made.edits(), after, place, work.notes);
    } catch (Unsafe e) {
      return e.refused();
    }
  }

  private Edited unfit() {
    if (reading instanceof WrittenReader.Unfit unfit) {
      int line = lines.number(unfit.offset()) + 1;
      return new Edited.Refused("line " + line + ": " + unfit.why(), "mend it in the text first");
    }
    return new Edited.Refused("the text is no model: it has no keys", "write \"moa: 1\"");
  }

  /** The text with all of those changes, one after the other, or with none of them. */
  public Edited apply(List<Change> changes) {
    var pieces = new Pieces(text.length());
    var notes = new ArrayList<String>();
    var now = this;
    Optional<Place> place = Optional.empty();
    for (var change : changes) {
      var edited = now.apply(change);
      if (!(edited instanceof Edited.Done done)) {
        return edited;
      }
      pieces.edit(done.edits());
      notes.addAll(done.notes());
      place = done.place();
      now = done.after();
    }
    return new Edited.Done(pieces.edits(), now, place, notes);
  }
}
