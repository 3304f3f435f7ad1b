package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers in attributes of SVG. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d{1,12}(?:\\.\\d{0,12})?|\\.\\d{1,12})(?:[eE][-+]?\\d{1,2})?");

  private Numbers() {}

  /** All numbers of a text in order. */
  static List<Double> all(String text) {
    var numbers = new ArrayList<Double>();
    var matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Double.valueOf(matcher.group()));
    }
    return numbers;
  }

  /** The number that a text begins with. */
  static double first(String text) throws UnreadablePicture {
    var matcher = NUMBER.matcher(text.strip());
    if (!matcher.lookingAt()) {
      throw new UnreadablePicture("\"" + text + "\" is not a number");
    }
    return Double.parseDouble(matcher.group());
  }
}
