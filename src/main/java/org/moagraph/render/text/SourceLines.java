package org.moagraph.render.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file by number, for findings to show. Lines end with LF, CR or CR LF; bytes that
 * are not UTF-8 become replacement characters. Decodes only what is asked for.
 */
public final class SourceLines {

  private final byte[] bytes;
  private final int[] starts;

  private SourceLines(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /** No lines, for an input that cannot be shown. */
  public static SourceLines none() {
    return of(new byte[0]);
  }

  /** The lines of those bytes. Linear, with four bytes a line. */
  public static SourceLines of(byte[] bytes) {
    var starts = new int[64];
    int count = 0;
    starts[count++] = startsWithMark(bytes) ? 3 : 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean beforeLineFeed = i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (bytes[i] == '\n' || (bytes[i] == '\r' && !beforeLineFeed)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new SourceLines(bytes, Arrays.copyOf(starts, count));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The line of that number, from 1, without its end. */
  Optional<String> line(int number) {
    if (number < 1 || number > starts.length) {
      return Optional.empty();
    }
    int from = starts[number - 1];
    int to = number < starts.length ? starts[number] : bytes.length;
    var text = new String(bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8);
    return Optional.of(text.replaceAll("[\r\n]+$", ""));
  }
}
