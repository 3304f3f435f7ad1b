package org.moagraph.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Files with random damage: bytes, lines, words that change places, words of other formats,
 * repetition and parts of other files. What is made follows from the seed alone.
 */
public final class Damage {

  private static final int LARGEST = 60_000;
  private static final int MOST_REPEATS = 2_000;

  private static final List<String> HOSTILE =
      List.of(
          "\u202e",
          "\u2028",
          "\u200b",
          "\ufeff",
          "\u0000",
          "\u0007",
          "\u001b[2J",
          "\u0085",
          "\ufffe",
          "\ud83e\udde0",
          "\r",
          "\n",
          "\r\n",
          "\t",
          " ",
          "  ",
          "'",
          "\"",
          "\"\"",
          "''",
          "\\",
          "\\u",
          "\\ud83e",
          "\\x",
          "<",
          ">",
          "&",
          "&#0;",
          "&#xD800;",
          "&amp;",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<!DOCTYPE a>",
          "<?xml version='1.0' encoding='UTF-16'?>",
          "{",
          "}",
          "[",
          "]",
          ",",
          ";",
          ":",
          ": ",
          "::",
          "a:b",
          "- ",
          "? ",
          "|",
          "|-",
          ">-",
          "*a",
          "&a ",
          "!!str ",
          "!",
          "%",
          "@",
          "`",
          "#",
          " #",
          "~",
          "null",
          "true",
          "no",
          "0",
          "-1",
          "1e999",
          ".inf",
          "NaN",
          "99999999999999999999",
          "0x1F",
          "2026-01-02",
          "---\n",
          "...\n",
          "=cmd()",
          "->",
          "--",
          "-|",
          "=",
          "=down",
          "(",
          ")",
          "+",
          "?",
          ".",
          "..",
          "/",
          "../../x",
          "_",
          "model",
          "id",
          "in",
          "requires",
          "inhibits",
          "part of",
          "does not affect",
          "not",
          "a inhibits b",
          "x".repeat(1_100));

  private final Random random;
  private final List<byte[]> others;

  /** Damage of that seed, which may take parts of those other files. */
  public Damage(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others;
  }

  /** That file with one to five wounds; of a packed file what is packed is wounded. */
  public byte[] to(byte[] good) {
    if (good.length > 1 && good[0] == 'P' && good[1] == 'K' && random.nextInt(10) > 0) {
      return packed(good);
    }
    var bytes = good;
    for (int wounds = 1 + random.nextInt(5); wounds > 0; wounds--) {
      bytes = wounded(bytes);
      if (bytes.length > LARGEST) {
        return bytes;
      }
    }
    return bytes;
  }

  private byte[] wounded(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(60));
    return switch (random.nextInt(12)) {
      case 0 -> joined(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
      case 1 ->
          joined(
              bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
      case 2 -> joined(bytes, at, to, new byte[0]);
      case 3 -> random.nextInt(4) == 0 ? part(bytes, 0, at) : joined(bytes, at, at, hostile());
      case 4, 5 -> joined(bytes, at, at, hostile());
      case 6 -> joined(bytes, at, at, part(bytes, at, to));
      case 7 ->
          joined(bytes, at, at, repeated(random.nextBoolean() ? hostile() : part(bytes, at, to)));
      case 8 -> lines(bytes);
      case 9 -> spliced(bytes, at, to);
      default -> words(bytes);
    };
  }

  private byte[] hostile() {
    return HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] part) {
    int times = 2 + random.nextInt(random.nextInt(4) == 0 ? MOST_REPEATS : 40);
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < times && out.size() < LARGEST; i++) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private byte[] spliced(byte[] bytes, int at, int to) {
    var other = others.get(random.nextInt(others.size()));
    int from = random.nextInt(other.length + 1);
    return joined(
        bytes, at, to, part(other, from, Math.min(other.length, from + random.nextInt(200))));
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, Math.max(from, to));
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
    var out = new ByteArrayOutputStream(bytes.length + between.length);
    out.write(bytes, 0, from);
    out.writeBytes(between);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  /** A line goes, comes twice or stands elsewhere. */
  private byte[] lines(byte[] bytes) {
    var lines =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
    var line = lines.get(random.nextInt(lines.size()));
    if (random.nextBoolean()) {
      lines.remove(line);
    }
    if (random.nextBoolean()) {
      lines.add(random.nextInt(lines.size() + 1), line);
    }
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A word stands where another was, or has something hostile in it. */
  private byte[] words(byte[] bytes) {
    var words = new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\\W)|(?=\\W)");
    int at = random.nextInt(words.length);
    words[at] =
        random.nextInt(3) == 0
            ? new String(hostile(), StandardCharsets.ISO_8859_1)
            : words[random.nextInt(words.length)];
    return String.join("", words).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] packed(byte[] good) {
    var entries = entries(good);
    var names = new ArrayList<>(entries.keySet());
    var wounded = names.get(random.nextInt(names.size()));
    entries.put(wounded, wounded(entries.getOrDefault(wounded, new byte[0])));
    return packed(entries);
  }

  private static LinkedHashMap<String, byte[]> entries(byte[] zip) {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  static byte[] packed(LinkedHashMap<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
