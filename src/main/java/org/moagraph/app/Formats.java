package org.moagraph.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.io.Exporter;
import org.moagraph.io.FilesExporter;
import org.moagraph.io.FilesImporter;
import org.moagraph.io.Importer;
import org.moagraph.io.Source;
import org.moagraph.io.causaltab.CausalTabImporter;
import org.moagraph.io.csv.CsvExporter;
import org.moagraph.io.cx2.Cx2Exporter;
import org.moagraph.io.cx2.Cx2Importer;
import org.moagraph.io.cyjs.CyjsExporter;
import org.moagraph.io.cyjs.CyjsImporter;
import org.moagraph.io.dismech.DismechImporter;
import org.moagraph.io.dot.DotImporter;
import org.moagraph.io.drawio.DrawioImporter;
import org.moagraph.io.drugmechdb.DrugMechDbImporter;
import org.moagraph.io.edgelist.CsvImporter;
import org.moagraph.io.edgelist.EdgeListExporter;
import org.moagraph.io.edgelist.EdgeListImporter;
import org.moagraph.io.gexf.GexfExporter;
import org.moagraph.io.gpml.GpmlExporter;
import org.moagraph.io.gpml.GpmlImporter;
import org.moagraph.io.graphml.GraphmlExporter;
import org.moagraph.io.graphml.GraphmlImporter;
import org.moagraph.io.json.JsonExporter;
import org.moagraph.io.json.NodeLinkImporter;
import org.moagraph.io.kgx.KgxExporter;
import org.moagraph.io.kgx.KgxImporter;
import org.moagraph.io.mermaid.MermaidExporter;
import org.moagraph.io.omnipath.OmniPathImporter;
import org.moagraph.io.pptx.PptxImporter;
import org.moagraph.io.sbgn.SbgnImporter;
import org.moagraph.io.sbmlqual.SbmlQualExporter;
import org.moagraph.io.sbmlqual.SbmlQualImporter;
import org.moagraph.io.sif.ExtendedSifExporter;
import org.moagraph.io.sif.ExtendedSifImporter;
import org.moagraph.io.sif.SifExporter;
import org.moagraph.io.sif.SifImporter;
import org.moagraph.io.signor.SignorImporter;
import org.moagraph.io.yaml.YamlExporter;
import org.moagraph.io.yaml.YamlImporter;

/**
 * The formats that are built in. The class of a format is loaded when that format is asked for:
 * nothing here refers to a constructor without calling it, since such a reference loads its class.
 */
public final class Formats {

  /** A format by its name, with the endings of its files, the usual one first. */
  private record Known(String name, List<String> endings) {

    static final List<String> KGX = List.of("tsv", "jsonl", "gz");

    static Known of(String name, String... endings) {
      return new Known(name, List.of(endings));
    }
  }

  private static final List<Known> READ =
      List.of(
          Known.of("moa", "yaml", "yml"),
          Known.of("json", "json"),
          Known.of("drugmechdb", "yaml", "yml", "json"),
          Known.of("dismech", "yaml", "yml", "json"),
          Known.of("cyjs", "cyjs", "json"),
          Known.of("cx2", "cx2", "cx", "json"),
          Known.of("tsv", "tsv"),
          Known.of("csv", "csv"),
          Known.of("signor", "tsv", "csv"),
          Known.of("omnipath", "tsv", "csv"),
          Known.of("causaltab", "tsv", "mitab"),
          Known.of("sif", "sif"),
          Known.of("extended-sif", "sif", "txt"),
          Known.of("graphml", "graphml"),
          Known.of("dot", "dot", "gv"),
          Known.of("sbml", "sbml", "xml"),
          Known.of("sbgn", "sbgn", "nwt", "sbgnml"),
          Known.of("gpml", "gpml", "xml"),
          Known.of("drawio", "drawio", "xml"),
          Known.of("pptx", "pptx"),
          new Known("kgx", Known.KGX));

  private static final List<Known> WRITTEN =
      List.of(
          Known.of("moa", "yaml", "yml"),
          Known.of("tsv", "tsv"),
          Known.of("sif", "sif"),
          Known.of("extended-sif", "txt"),
          Known.of("graphml", "graphml"),
          Known.of("gexf", "gexf"),
          Known.of("gpml", "gpml"),
          Known.of("csv", "csv"),
          Known.of("json", "json"),
          Known.of("cyjs", "cyjs"),
          Known.of("cx2", "cx2"),
          Known.of("sbml", "sbml"),
          Known.of("mermaid", "mmd", "mermaid"));

  /** An ending of files of all kinds: such a file is read only where its content is accepted. */
  private static final String ANY_TEXT = "txt";

  private static final List<String> WRITTEN_IN_FILES = List.of("kgx", "kgx-jsonl");

  private Formats() {}

  /** The importer of that name. */
  public static Optional<Importer> importer(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "moa" -> new YamlImporter();
          case "json" -> new NodeLinkImporter();
          case "drugmechdb" -> new DrugMechDbImporter();
          case "dismech" -> new DismechImporter();
          case "cyjs" -> new CyjsImporter();
          case "cx2" -> new Cx2Importer();
          case "signor" -> new SignorImporter();
          case "omnipath" -> new OmniPathImporter();
          case "causaltab" -> new CausalTabImporter();
          case "tsv" -> new EdgeListImporter();
          case "csv" -> new CsvImporter();
          case "extended-sif" -> new ExtendedSifImporter();
          case "sif" -> new SifImporter();
          case "graphml" -> new GraphmlImporter();
          case "dot" -> new DotImporter();
          case "sbml" -> new SbmlQualImporter();
          case "sbgn" -> new SbgnImporter();
          case "gpml" -> new GpmlImporter();
          case "drawio" -> new DrawioImporter();
          case "pptx" -> new PptxImporter();
          case "kgx" -> new KgxImporter();
          default -> null;
        });
  }

  /** The exporter of that name. */
  public static Optional<Exporter> exporter(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "moa" -> new YamlExporter();
          case "tsv" -> new EdgeListExporter();
          case "sif" -> new SifExporter();
          case "extended-sif" -> new ExtendedSifExporter();
          case "graphml" -> new GraphmlExporter();
          case "gexf" -> new GexfExporter();
          case "gpml" -> new GpmlExporter();
          case "csv" -> new CsvExporter();
          case "json" -> new JsonExporter();
          case "cyjs" -> new CyjsExporter();
          case "cx2" -> new Cx2Exporter();
          case "sbml" -> new SbmlQualExporter();
          case "mermaid" -> new MermaidExporter();
          default -> null;
        });
  }

  /** The names of the formats that are read. */
  public static List<String> readable() {
    return READ.stream().map(Known::name).toList();
  }

  /** The names of the formats that are written. */
  public static List<String> writable() {
    return WRITTEN.stream().map(Known::name).toList();
  }

  /** The names of the formats of which a model is written to several files. */
  public static List<String> writableInFiles() {
    return WRITTEN_IN_FILES;
  }

  /** All importers. */
  public static List<Importer> allImporters() {
    return readable().stream().flatMap(name -> importer(name).stream()).toList();
  }

  /** All exporters. */
  public static List<Exporter> allExporters() {
    return writable().stream().flatMap(name -> exporter(name).stream()).toList();
  }

  /**
   * The importer for a file: of those that know its ending the first that accepts its content, else
   * the first that knows its ending; a file without an ending is read by the first that accepts its
   * content.
   */
  public static Optional<Importer> importerFor(Source source) {
    var ending = ending(source.name());
    Optional<Importer> byEnding = Optional.empty();
    for (var format : READ) {
      boolean knows = format.endings().contains(ending);
      if (knows || ending.isEmpty()) {
        var importer = importer(format.name());
        if (importer.filter(i -> i.accepts(source)).isPresent()) {
          return importer;
        }
        byEnding = byEnding.isEmpty() && knows && !ending.equals(ANY_TEXT) ? importer : byEnding;
      }
    }
    return byEnding;
  }

  /** The importer that reads a file or folder from where it lies, together with what is beside. */
  public static Optional<FilesImporter> importerAt(Path path) {
    var ending = ending(path.toString());
    var base = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    boolean isNamedSo = base.contains("edges.") || base.contains("nodes.");
    boolean may = Known.KGX.contains(ending) ? isNamedSo : ending.isEmpty();
    return may
        ? Optional.<FilesImporter>of(new KgxImporter()).filter(i -> i.accepts(path))
        : Optional.empty();
  }

  /** The exporter of that name, where a model is written to several files. */
  public static Optional<FilesExporter> filesExporter(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "kgx" -> KgxExporter.ofTables();
          case "kgx-jsonl" -> KgxExporter.ofJsonLines();
          default -> null;
        });
  }

  /** The exporter that knows a file's ending, where a model is written to several files. */
  public static Optional<FilesExporter> filesExporterFor(String file) {
    return ending(file).equals("jsonl") ? filesExporter("kgx-jsonl") : Optional.empty();
  }

  /** The exporter that knows a file's ending. */
  public static Optional<Exporter> exporterFor(String file) {
    var ending = ending(file);
    for (var format : WRITTEN) {
      if (format.endings().contains(ending)) {
        return exporter(format.name());
      }
    }
    return Optional.empty();
  }

  /** The file's last ending in lower case, or nothing. */
  public static String ending(String file) {
    var base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = base.lastIndexOf('.');
    return dot <= 0 ? "" : base.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
