package org.moagraph.model;

import java.util.Optional;

/** Who and what a model is: id, title, version, date, licence and the credit that pictures show. */
public record Header(
    String id,
    Text title,
    Optional<Text> summary,
    Optional<String> version,
    Optional<String> date,
    Optional<String> license,
    Optional<String> credit,
    String language) {

  /** A header with an id and a title only, in English. */
  public static Header of(String id, String title) {
    return new Header(
        id,
        Text.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en");
  }
}
