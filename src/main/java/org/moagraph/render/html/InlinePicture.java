package org.moagraph.render.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An SVG document as a part of a page: the same picture, without what the page says elsewhere.
 * Paths are written by their differences, which loses nothing, since coordinates have one decimal.
 */
final class InlinePicture {
  private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
  private static final Pattern GROUP_ID = Pattern.compile("^(<g [^>]*?) id=\"[^\"]*\"");

  /** What the page's style says once for all. */
  private static final List<String> USUAL =
      List.of(" stroke-linejoin=\"round\"", " text-anchor=\"middle\"", " fill=\"none\"");

  private static final Pattern COMMAND = Pattern.compile("([MLCZ])([^MLCZ]*)");

  private InlinePicture() {}

  static String of(String svg) {
    var out = new StringBuilder(svg.length());
    svg.lines()
        .map(String::stripLeading)
        .filter(line -> !line.startsWith("<?xml") && !line.startsWith("<title>"))
        .forEach(line -> out.append(shortened(line)).append('\n'));
    return out.toString();
  }

  private static String shortened(String line) {
    var plain = line;
    for (var usual : USUAL) {
      plain = plain.replace(usual, "");
    }
    var nameless = GROUP_ID.matcher(plain).replaceFirst("$1");
    return PATH.matcher(nameless).replaceAll(found -> " d=\"" + relative(found.group(1)) + "\"");
  }

  private static String relative(String path) {
    var out = new StringBuilder();
    long[] at = {0, 0};
    var commands = COMMAND.matcher(path);
    while (commands.find()) {
      var command = commands.group(1).charAt(0);
      long[] numbers = tenths(commands.group(2));
      switch (command) {
        case 'M' -> {
          out.append('M');
          numbers(out, numbers);
        }
        case 'L' -> line(out, numbers[0] - at[0], numbers[1] - at[1]);
        case 'C' -> {
          out.append('c');
          numbers(out, differences(numbers, at));
        }
        default -> out.append('z');
      }
      if (numbers.length > 0) {
        at = new long[] {numbers[numbers.length - 2], numbers[numbers.length - 1]};
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, long x, long y) {
    if (y == 0) {
      out.append('h');
      numbers(out, x);
    } else if (x == 0) {
      out.append('v');
      numbers(out, y);
    } else {
      out.append('l');
      numbers(out, x, y);
    }
  }

  private static long[] tenths(String text) {
    if (text.isBlank()) {
      return new long[0];
    }
    var words = text.strip().split(" ");
    var numbers = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Math.round(Double.parseDouble(words[i]) * 10);
    }
    return numbers;
  }

  private static long[] differences(long[] numbers, long[] at) {
    var differences = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      differences[i] = numbers[i] - at[i % 2];
    }
    return differences;
  }

  private static void numbers(StringBuilder out, long... tenths) {
    for (int i = 0; i < tenths.length; i++) {
      var number = number(tenths[i]);
      if (i > 0 && !number.startsWith("-")) {
        out.append(' ');
      }
      out.append(number);
    }
  }

  private static String number(long tenths) {
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    var sign = tenths < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    return String.format(Locale.ROOT, "%s%s.%d", sign, whole == 0 ? "" : whole, rest);
  }
}
