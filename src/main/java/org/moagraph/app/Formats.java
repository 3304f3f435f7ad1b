package org.moagraph.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moagraph.io.Exporter;
import org.moagraph.io.Importer;
import org.moagraph.io.Source;
import org.moagraph.io.csv.CsvExporter;
import org.moagraph.io.drugmechdb.DrugMechDbImporter;
import org.moagraph.io.edgelist.EdgeListExporter;
import org.moagraph.io.edgelist.EdgeListImporter;
import org.moagraph.io.gexf.GexfExporter;
import org.moagraph.io.graphml.GraphmlExporter;
import org.moagraph.io.graphml.GraphmlImporter;
import org.moagraph.io.json.JsonExporter;
import org.moagraph.io.sbgn.SbgnImporter;
import org.moagraph.io.sif.SifExporter;
import org.moagraph.io.sif.SifImporter;
import org.moagraph.io.yaml.YamlExporter;
import org.moagraph.io.yaml.YamlImporter;

/**
 * The formats that are built in. A class is loaded when its format is asked for, since most runs
 * need one.
 */
public final class Formats {

  private static final Map<String, Supplier<Importer>> IMPORTERS = importers();
  private static final Map<String, Supplier<Exporter>> EXPORTERS = exporters();

  private Formats() {}

  private static Map<String, Supplier<Importer>> importers() {
    var list = new LinkedHashMap<String, Supplier<Importer>>();
    list.put("moa", YamlImporter::new);
    list.put("drugmechdb", DrugMechDbImporter::new);
    list.put("tsv", EdgeListImporter::new);
    list.put("sif", SifImporter::new);
    list.put("graphml", GraphmlImporter::new);
    list.put("sbgn", SbgnImporter::new);
    return list;
  }

  private static Map<String, Supplier<Exporter>> exporters() {
    var list = new LinkedHashMap<String, Supplier<Exporter>>();
    list.put("moa", YamlExporter::new);
    list.put("tsv", EdgeListExporter::new);
    list.put("sif", SifExporter::new);
    list.put("graphml", GraphmlExporter::new);
    list.put("gexf", GexfExporter::new);
    list.put("csv", CsvExporter::new);
    list.put("json", JsonExporter::new);
    return list;
  }

  /** The names of the formats that are read. */
  public static List<String> readable() {
    return List.copyOf(IMPORTERS.keySet());
  }

  /** The names of the formats that are written. */
  public static List<String> writable() {
    return List.copyOf(EXPORTERS.keySet());
  }

  /** All importers. */
  public static List<Importer> allImporters() {
    return IMPORTERS.values().stream().map(Supplier::get).toList();
  }

  /** All exporters. */
  public static List<Exporter> allExporters() {
    return EXPORTERS.values().stream().map(Supplier::get).toList();
  }

  /** The importer of that name. */
  public static Optional<Importer> importer(String format) {
    return Optional.ofNullable(IMPORTERS.get(format)).map(Supplier::get);
  }

  /** The exporter of that name. */
  public static Optional<Exporter> exporter(String format) {
    return Optional.ofNullable(EXPORTERS.get(format)).map(Supplier::get);
  }

  /**
   * The importer for a file: of those that know its ending the first that accepts its content, else
   * the first that knows its ending; where none does, the first that accepts its content.
   */
  public static Optional<Importer> importerFor(Source source) {
    var ending = ending(source.name());
    Optional<Importer> byEnding = Optional.empty();
    Optional<Importer> byContent = Optional.empty();
    for (var supplier : IMPORTERS.values()) {
      var importer = supplier.get();
      boolean knows = importer.endings().contains(ending);
      if (knows && importer.accepts(source)) {
        return Optional.of(importer);
      }
      if (knows && byEnding.isEmpty()) {
        byEnding = Optional.of(importer);
      }
      if (!knows && byContent.isEmpty() && ending.isEmpty() && importer.accepts(source)) {
        byContent = Optional.of(importer);
      }
    }
    return byEnding.isPresent() ? byEnding : byContent;
  }

  /** The exporter that knows a file's ending. */
  public static Optional<Exporter> exporterFor(String file) {
    var ending = ending(file);
    return allExporters().stream().filter(e -> e.endings().contains(ending)).findFirst();
  }

  /** The file's last ending in lower case, or nothing. */
  public static String ending(String file) {
    var base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = base.lastIndexOf('.');
    return dot <= 0 ? "" : base.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
