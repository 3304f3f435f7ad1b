package org.moagraph.studio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a text stands in its file: whether it begins with a byte order mark and how its lines end. In
 * the browser every line ends with a line feed and there is no mark; both come back when the text
 * is saved.
 */
record Encoding(boolean marked, boolean carriageReturns) {

  /** UTF-8 as most files have it. */
  static final Encoding PLAIN = new Encoding(false, false);

  private static final String MARK = "\uFEFF";

  /** How these bytes are written. */
  static Encoding of(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return new Encoding(text.startsWith(MARK), text.contains("\r\n"));
  }

  /** Why a file can not be shown and saved again without other changes, or nothing. */
  static String objection(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var encoding = of(bytes);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      return "it is not UTF-8 text";
    }
    return encoding.written(encoding.text(bytes)).equals(text)
        ? ""
        : "some of its lines end otherwise than the others";
  }

  /** The text without its mark, each line ended by a line feed. */
  String text(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var body = marked ? text.substring(MARK.length()) : text;
    return carriageReturns ? body.replace("\r\n", "\n") : body;
  }

  /** The bytes of the file. */
  byte[] bytes(String text) {
    return written(text).getBytes(StandardCharsets.UTF_8);
  }

  private String written(String text) {
    var body = carriageReturns ? text.replace("\n", "\r\n") : text;
    return marked ? MARK + body : body;
  }
}
