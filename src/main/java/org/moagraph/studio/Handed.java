package org.moagraph.studio;

import java.util.Arrays;
import java.util.Optional;

/** A kind of file that is handed over. */
enum Handed {
  SVG("svg", "image/svg+xml"),
  PNG("png", "image/png"),
  PDF("pdf", "application/pdf"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  PAGE("html", "text/html"),
  QUIZ("html", "text/html"),
  HANDOUT("html", "text/html");

  private final String ending;
  private final String type;

  Handed(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** The ending of its name. */
  String ending() {
    return ending;
  }

  /** Its media type. */
  String type() {
    return type;
  }

  /** The kind of that name in small letters. */
  static Optional<Handed> parse(String name) {
    return Arrays.stream(values()).filter(k -> k.name().equalsIgnoreCase(name)).findFirst();
  }
}
