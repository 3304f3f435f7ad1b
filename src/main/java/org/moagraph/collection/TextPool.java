package org.moagraph.collection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that are written once and named by their numbers. */
final class TextPool {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Ints ends = new Ints();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  int number(String text) {
    var known = numbers.get(text);
    if (known != null) {
      return known;
    }
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    ends.add(bytes.size());
    numbers.put(text, numbers.size());
    return numbers.size() - 1;
  }

  /** The number of all those texts together. */
  int number(List<String> texts) {
    return number(String.join("\n", texts));
  }

  int size() {
    return numbers.size();
  }

  byte[] ends() {
    return ends.bytes();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
