package org.moagraph.io.tree;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a YAML text with exactly the characters that it takes: for whoever changes the text
 * and leaves the rest of it alone. Offsets count UTF-16 units from the start of the text; {@code
 * end} is behind the last character, without comments and empty lines that follow.
 */
public sealed interface Written {

  /** Where it begins. */
  int start();

  /** Where it ends. */
  int end();

  /** How a single value is written. */
  enum Quotes {
    PLAIN,
    SINGLE,
    DOUBLE,
    BLOCK
  }

  /** A single value. One that is left out begins and ends behind the colon of its key. */
  record Word(int start, int end, String value, ScalarKind kind, Quotes quotes)
      implements Written {}

  /** A list: in brackets ({@code flow}) or with a dash before each part. */
  record Row(int start, int end, boolean flow, List<Written> items) implements Written {

    public Row {
      items = List.copyOf(items);
    }
  }

  /** Keys with their values: in braces ({@code flow}) or one below the other. */
  record Group(int start, int end, boolean flow, List<Entry> entries) implements Written {

    public Group {
      entries = List.copyOf(entries);
    }

    /** The entry of that key. */
    public Optional<Entry> entry(String key) {
      for (var entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /** The value of that key. */
    public Optional<Written> value(String key) {
      return entry(key).map(Entry::value);
    }
  }

  /** A key and its value. */
  record Entry(Word key, Written value) {

    /** Where the value ends. */
    public int end() {
      return value.end();
    }
  }
}
