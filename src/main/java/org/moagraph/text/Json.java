package org.moagraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * JSON as values: maps in their order, lists, strings, booleans, numbers, and the empty Optional
 * for null. What is written reads back equal, is ASCII where a reader could be misled by a
 * character, and can stand in a script.
 */
public final class Json {

  private Json() {}

  /** The value on one line. */
  public static String line(Object value) {
    return written(value, JsonWriter.Style.LINE);
  }

  /** The value on many lines, indented; what holds plain values only stays on one. */
  public static String page(Object value) {
    return written(value, JsonWriter.Style.PAGE) + "\n";
  }

  /**
   * The value without spaces and without any character that means something to a page of HTML
   * around it.
   */
  public static String script(Object value) {
    return written(value, JsonWriter.Style.SCRIPT);
  }

  /** Writes the value on one line, and its end; lists are written as they are made. */
  public static void writeLine(Object value, Appendable out) throws IOException {
    new JsonWriter(out, JsonWriter.Style.LINE).write(value);
    out.append('\n');
  }

  /** Writes the value as {@link #page} has it; lists are written as they are made. */
  public static void writePage(Object value, Appendable out) throws IOException {
    new JsonWriter(out, JsonWriter.Style.PAGE).write(value);
    out.append('\n');
  }

  /** The value of that text, or nothing where the text is not JSON or nests too deeply. */
  public static Optional<Object> read(String text) {
    try {
      return Optional.of(read(text, new JsonValues()));
    } catch (JsonFault e) {
      return Optional.empty();
    }
  }

  /** What the maker makes of that text; fails where the text is not JSON or nests too deeply. */
  public static <T> T read(String text, JsonMaker<T> maker) throws JsonFault {
    return JsonReader.read(text, maker);
  }

  private static String written(Object value, JsonWriter.Style style) {
    var text = new StringBuilder();
    try {
      new JsonWriter(text, style).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
