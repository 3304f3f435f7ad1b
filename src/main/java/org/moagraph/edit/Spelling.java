package org.moagraph.edit;

import java.util.Optional;
import org.moagraph.io.tree.Written;
import org.moagraph.io.tree.Written.Quotes;
import org.moagraph.io.yaml.YamlText;
import org.moagraph.io.yaml.YamlText.Spelled;

/** How a text is written: in the quotes of its neighbour, and in quotes wherever it needs them. */
final class Spelling {

  private Spelling() {}

  /** The text in the quotes of what stood there before, or of what stands at such a place. */
  static Spelled like(Optional<Written.Word> neighbour, String value) {
    var quotes = neighbour.map(Written.Word::quotes).orElse(Quotes.PLAIN);
    if (quotes == Quotes.SINGLE && value.indexOf('\n') < 0) {
      return new Spelled(value, "'" + value.replace("'", "''") + "'");
    }
    return new Spelled(
        value, quotes == Quotes.DOUBLE ? YamlText.quoted(value) : YamlText.scalar(value));
  }

  /**
   * What a new text copies of a neighbour: its quotes only where the neighbour could have gone
   * without them.
   */
  static Spelled beside(Optional<Written.Word> neighbour, String value) {
    return like(neighbour.filter(n -> YamlText.isPlain(n.value())), value);
  }
}
