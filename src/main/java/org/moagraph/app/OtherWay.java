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
      return kind(
          "this is a BEL script, which is not read",
          "PyBEL reads it and writes node-link JSON (pybel.from_bel_script, then"
              + " pybel.to_nodelink_file), which is read");
    }
    boolean isOwl = ending.equals("owl") || ending.equals("xml") || ending.equals("rdf");
    if (isOwl && start.contains("biopax")) {
      return kind(
          "this is BioPAX, which is not read",
          "Paxtools writes it as extended SIF (java -jar paxtools.jar toSIF IN.owl OUT.sif"
              + " -extended), which is read");
    }
    return byEnding(ending);
  }

  private static Optional<Kind> byEnding(String ending) {
    return switch (ending) {
      case "gexf" ->
          kind(
              "this is GEXF, which is written and not read",
              "Gephi writes it as GraphML (File > Export > Graph file), which is read");
      case "cys" ->
          kind(
              "this is a session of Cytoscape, which is not read",
              "Cytoscape writes its network as CX2 or .cyjs (File > Export > Network to File), which"
                  + " is read");
      case "xls", "xlsx", "ods", "numbers" ->
          kind(
              "this is a workbook, which is not read",
              "save the sheet as CSV with the columns source, relation and target, which is read");
      case "doc", "docx", "odt", "rtf", "pdf" ->
          kind(
              "this is a text for readers, which is not read",
              "\"moa new FILE.yaml\" writes a model to start from; tables, graphs and slides are read:"
                  + " see docs/formats.md");
      case "svg", "png", "jpg", "jpeg", "gif" ->
          kind(
              "this is a picture, from which no claims are read",
              "give the model that it was drawn from; \"moa measure\" measures an SVG");
      case "zip" ->
          kind(
              "this is an archive, which is not read as a model",
              "\"moa collection add FILE.zip --name NAME\" takes up all models in it; unpack it to read one");
      default -> Optional.empty();
    };
  }

  private static Optional<Kind> kind(String words, String help) {
    return Optional.of(new Kind(words, help));
  }
}
