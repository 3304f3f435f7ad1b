package org.moagraph.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.moagraph.io.Source;

/**
 * Formats of the field that are not read, and the program that makes of them one that is. What they
 * state needs a program of its own to be understood.
 */
final class OtherWay {

  private static final int LOOKED_AT = 4096;

  private OtherWay() {}

  /** What that file is, where it is known and not read. */
  static Optional<String> name(Source source) {
    return kind(source).map(Kind::words);
  }

  /** What to do with it. */
  static Optional<String> help(Source source) {
    return kind(source).map(Kind::help);
  }

  private record Kind(String words, String help) {}

  private static Optional<Kind> kind(Source source) {
    var ending = Formats.ending(source.name());
    int end = Math.min(source.bytes().length, LOOKED_AT);
    var start = new String(source.bytes(), 0, end, StandardCharsets.ISO_8859_1);
    if (ending.equals("bel") || start.contains("SET DOCUMENT Name")) {
      return Optional.of(
          new Kind(
              "this is a BEL script, which is not read",
              "PyBEL reads it and writes node-link JSON (pybel.from_bel_script, then"
                  + " pybel.to_nodelink_file), which is read"));
    }
    boolean isOwl = ending.equals("owl") || ending.equals("xml") || ending.equals("rdf");
    if (isOwl && start.contains("biopax")) {
      return Optional.of(
          new Kind(
              "this is BioPAX, which is not read",
              "Paxtools writes it as extended SIF (java -jar paxtools.jar toSIF IN.owl OUT.sif"
                  + " -extended), which is read"));
    }
    return Optional.empty();
  }
}
