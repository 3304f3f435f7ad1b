package org.moagraph.edit;

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

  private ModelText(String text) {
    this.text = text;
    this.lines = new Lines(text);
    this.reading = WrittenReader.read(text);
    this.parts =
        reading instanceof WrittenReader.Tree tree && tree.root() instanceof Written.Group group
            ? Optional.of(new Parts(group))
            : Optional.empty();
  }

  /** That text. */
  public static ModelText of(String text) {
    return new ModelText(text);
  }

  /** The text as it stands. */
  public String text() {
    return text;
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

  /** The text with that change, or why it is not made. */
  public Edited apply(Change change) {
    return apply(List.of(change));
  }

  /** The text with all of those changes, one after the other, or with none of them. */
  public Edited apply(List<Change> changes) {
    return new Edited.Refused("changes are not made yet", "change the text");
  }
}
