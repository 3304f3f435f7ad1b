package org.moagraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text for readers in one or more languages. {@code plain} is the text in the model's own
 * language and stands in wherever a language is missing.
 */
public record Text(String plain, Map<String, String> translations) {

  public Text {
    translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
  }

  /** A text in the model's own language only. */
  public static Text of(String plain) {
    return new Text(plain, Map.of());
  }

  /** The text in that language, else the plain one. */
  public String in(String language) {
    return translations.getOrDefault(language, plain);
  }

  @Override
  public String toString() {
    return plain;
  }
}
