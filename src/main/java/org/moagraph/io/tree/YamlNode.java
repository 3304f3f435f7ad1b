package org.moagraph.io.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Span;

/** A piece of a YAML file that knows where it stands. */
public sealed interface YamlNode {

  /** Where it begins, and how far it runs on that line. */
  Span span();

  /** What it is, in words for a message. */
  String described();

  /**
   * A single value. {@code textColumn} is the column of its first character where the value stands
   * on one line letter for letter, else 0.
   */
  record Scalar(Span span, String value, ScalarKind kind, int textColumn) implements YamlNode {

    /** The place of a part of the value, or the whole value where the file writes it otherwise. */
    public Span part(int offset, int length) {
      if (textColumn == 0) {
        return span;
      }
      int before = value.codePointCount(0, offset);
      int points = value.codePointCount(offset, offset + length);
      return new Span(span.file(), span.line(), textColumn + before, Math.max(1, points));
    }

    @Override
    public String described() {
      return switch (kind) {
        case TEXT -> "the text \"" + value + "\"";
        case NUMBER -> "the number " + value;
        case BOOLEAN -> value;
        case NOTHING -> "nothing";
        case BROKEN -> "something unreadable";
      };
    }
  }

  /** A list. */
  record Items(Span span, List<YamlNode> items) implements YamlNode {

    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String described() {
      return "a list";
    }
  }

  /** Keys with their values, in the order of the file. */
  record Fields(Span span, Map<String, Field> fields) implements YamlNode {

    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of that key, if the group has it. */
    public Optional<YamlNode> value(String key) {
      return Optional.ofNullable(fields.get(key)).map(Field::value);
    }

    @Override
    public String described() {
      return "a group of keys";
    }
  }

  /** A key and its value. */
  record Field(Scalar key, YamlNode value) {}
}
