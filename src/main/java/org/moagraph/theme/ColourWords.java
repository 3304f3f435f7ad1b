package org.moagraph.theme;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other ways of writing a colour mean: names, short forms, {@code rgb()}. */
final class ColourWords {

  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern RGB =
      Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\b.*\\)");
  private static final Map<String, String> NAMES = names();

  private ColourWords() {}

  /** The colour as {@code #rrggbb}, where it is known what was meant. */
  static Optional<String> meant(String word) {
    var lower = word.strip().toLowerCase(Locale.ROOT);
    var named = Optional.ofNullable(NAMES.get(lower.replace("grey", "gray")));
    if (named.isPresent()) {
      return named;
    }
    var rgb = RGB.matcher(lower);
    if (rgb.matches()) {
      return parts(rgb);
    }
    var hex = HEX.matcher(lower);
    return hex.matches() ? Optional.of(whole(hex.group(1))) : Optional.empty();
  }

  private static Optional<String> parts(Matcher rgb) {
    var colour = new StringBuilder("#");
    for (int i = 1; i <= 3; i++) {
      int part = Integer.parseInt(rgb.group(i));
      if (part > 255) {
        return Optional.empty();
      }
      colour.append(String.format(Locale.ROOT, "%02x", part));
    }
    return Optional.of(colour.toString());
  }

  /** Three digits stand for six; what comes after six says how opaque it is. */
  private static String whole(String digits) {
    return "#" + (digits.length() == 3 ? digits.replaceAll(".", "$0$0") : digits.substring(0, 6));
  }

  private static Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    var words =
        "black 000000 silver c0c0c0 gray 808080 white ffffff maroon 800000 red ff0000 purple"
            + " 800080 fuchsia ff00ff magenta ff00ff green 008000 lime 00ff00 olive 808000 yellow"
            + " ffff00 navy 000080 blue 0000ff teal 008080 aqua 00ffff cyan 00ffff orange ffa500"
            + " brown a52a2a pink ffc0cb gold ffd700 violet ee82ee indigo 4b0082 beige f5f5dc ivory"
            + " fffff0 crimson dc143c coral ff7f50 salmon fa8072 tomato ff6347 turquoise 40e0d0"
            + " steelblue 4682b4 skyblue 87ceeb lightblue add8e6 darkblue 00008b darkred 8b0000"
            + " darkgreen 006400 lightgreen 90ee90 lightgray d3d3d3 darkgray a9a9a9 lightyellow"
            + " ffffe0 darkorange ff8c00 whitesmoke f5f5f5";
    var parts = words.split(" ");
    for (int i = 0; i < parts.length; i += 2) {
      names.put(parts[i], "#" + parts[i + 1]);
    }
    return names;
  }
}
