package org.moagraph.io.kgx;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of nodes. KGX takes CURIEs alone, with neither blanks nor slashes in them; an id of ours
 * that is none is written with a prefix of its own, and read without it.
 */
final class NodeIds {

  private static final String PREFIX = "moa:";
  private static final Pattern CURIE = Pattern.compile("[^ <()>:]*:[^/ :]+");
  private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");

  private NodeIds() {}

  /** The id as a CURIE. */
  static String written(String id) {
    if (CURIE.matcher(id).matches() && !id.startsWith(PREFIX)) {
      return id;
    }
    var curie = new StringBuilder(PREFIX);
    for (char c : id.toCharArray()) {
      if ("%/: ".indexOf(c) >= 0) {
        curie.append('%').append(String.format("%02X", (int) c));
      } else {
        curie.append(c);
      }
    }
    return curie.toString();
  }

  /** The number of those bytes of a file as the id that was written so. */
  static int intern(BytePool ids, byte[] bytes, int from, int to) {
    if (isOurs(bytes, from, to)) {
      var id = read(bytes, from, to);
      return ids.intern(id, 0, id.length);
    }
    return ids.intern(bytes, from, to);
  }

  /** Adds those bytes of a file to a batch as the id that was written so. */
  static void add(NameBatch ids, byte[] bytes, int from, int to) {
    if (isOurs(bytes, from, to)) {
      var id = read(bytes, from, to);
      ids.add(id, 0, id.length);
    } else {
      ids.add(bytes, from, to);
    }
  }

  private static boolean isOurs(byte[] bytes, int from, int to) {
    return to - from > 4
        && bytes[from] == 'm'
        && bytes[from + 1] == 'o'
        && bytes[from + 2] == 'a'
        && bytes[from + 3] == ':';
  }

  private static byte[] read(byte[] bytes, int from, int to) {
    var id = read(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    return id.getBytes(StandardCharsets.UTF_8);
  }

  /** The id that was written so; any other as it is. */
  static String read(String written) {
    if (!written.startsWith(PREFIX) || written.length() == PREFIX.length()) {
      return written;
    }
    return ESCAPED
        .matcher(written.substring(PREFIX.length()))
        .replaceAll(m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1), 16)));
  }
}
