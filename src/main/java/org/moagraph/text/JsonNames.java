package org.moagraph.text;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names in a JSON text down to its third level, such as {@code nodes[].id}, found in one walk
 * that makes nothing else: enough to tell one format from another. Of a list the first thirty-two
 * items are looked at. A text that is no JSON has the names that were found before it went wrong.
 */
public final class JsonNames {

  private static final int DEPTH = 3;
  private static final int ITEMS = 32;

  private final byte[] bytes;
  private final Set<String> names = new LinkedHashSet<>();
  private final boolean[] lists = new boolean[DEPTH + 1];
  private final String[] paths = new String[DEPTH + 1];
  private final int[] items = new int[DEPTH + 1];
  private final String[] pending = new String[DEPTH + 1];
  private int depth;

  private JsonNames(byte[] bytes) {
    this.bytes = bytes;
    for (int i = 0; i <= DEPTH; i++) {
      paths[i] = "";
      pending[i] = "";
    }
  }

  /** The names in that text; none where it is neither a group nor a list. */
  public static Set<String> of(byte[] bytes) {
    var reader = new JsonNames(bytes);
    int start = start(bytes);
    if (start < bytes.length && (bytes[start] == '{' || bytes[start] == '[')) {
      reader.walk(start);
    }
    return Collections.unmodifiableSet(reader.names);
  }

  /** What comes first behind a byte order mark and spaces. */
  private static int start(byte[] bytes) {
    int at = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] > 0) {
      at++;
    }
    return at;
  }

  private void walk(int start) {
    for (int at = start; at < bytes.length; at++) {
      switch (bytes[at]) {
        case '"' -> at = text(at);
        case '{', '[' -> open(bytes[at] == '[');
        case '}', ']' -> depth--;
        case ',' -> items[Math.min(Math.max(depth, 0), DEPTH)] += depth <= DEPTH ? 1 : 0;
        default -> {}
      }
      if (depth <= 0) {
        return;
      }
    }
  }

  private void open(boolean list) {
    var path =
        depth == 0 ? "" : depth > DEPTH ? "" : lists[depth] ? paths[depth] + "[]" : pending[depth];
    depth++;
    if (depth <= DEPTH) {
      lists[depth] = list;
      paths[depth] = path;
      items[depth] = 0;
    }
  }

  /** Passes a text, and keeps it where it is a name; the place of its last quote. */
  private int text(int start) {
    int end = start + 1;
    while (end < bytes.length && bytes[end] != '"') {
      end += bytes[end] == '\\' ? 2 : 1;
    }
    if (depth <= DEPTH && !lists[depth] && isLookedAt() && isName(end + 1)) {
      int length = Math.min(end, bytes.length) - start - 1;
      var name = new String(bytes, start + 1, length, StandardCharsets.UTF_8);
      pending[depth] = paths[depth].isEmpty() ? name : paths[depth] + "." + name;
      names.add(pending[depth]);
    }
    return end;
  }

  private boolean isLookedAt() {
    for (int i = 1; i <= depth; i++) {
      if (lists[i] && items[i] >= ITEMS) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(int behind) {
    int at = behind;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] > 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == ':';
  }
}
