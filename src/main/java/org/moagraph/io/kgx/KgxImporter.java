package org.moagraph.io.kgx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.FilesImporter;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.io.Source;
import org.moagraph.text.Json;

/**
 * Reads graphs of the Biolink model in the format of KGX: {@code X_nodes.tsv} and {@code
 * X_edges.tsv}, or the same in lines of JSON, packed by gzip or not. Given one of the two files the
 * other is looked for beside it.
 */
public final class KgxImporter implements FilesImporter {

  /** Edges of more bytes are kept as numbers. */
  private static final long MANY = 32 << 20;

  /** How many times longer a table is unpacked. */
  private static final int PACKED = 8;

  @Override
  public String format() {
    return "kgx";
  }

  @Override
  public List<String> endings() {
    return List.of("tsv", "jsonl", "gz");
  }

  @Override
  public boolean accepts(Source source) {
    return hasItsFields(KgxFile.of(source.name(), source.bytes()));
  }

  @Override
  public boolean accepts(Path path) {
    return KgxFiles.at(path).filter(KgxImporter::hasItsFields).isPresent();
  }

  private static boolean hasItsFields(KgxFiles files) {
    return files.edges().or(files::nodes).filter(KgxImporter::hasItsFields).isPresent();
  }

  /** Whether the first record of a file has the fields of an edge, or of a node where it is so. */
  private static boolean hasItsFields(KgxFile file) {
    var wanted = KgxFiles.isOfNodes(file.name()) ? List.of("id", "category") : KgxReader.EDGE;
    try (var lines = new LineStream(file.open())) {
      if (!lines.advance()) {
        return false;
      }
      var text = lines.text();
      return Records.isTable(file.name())
          ? Records.cells(text).stream().map(String::strip).toList().containsAll(wanted)
          : Json.read(text).orElse("") instanceof Map<?, ?> map
              && wanted.stream().allMatch(map::containsKey);
    } catch (IOException e) {
      return false;
    }
  }

  /** Nothing is read of a file of nodes with one of edges beside it, which is read with it. */
  @Override
  public List<Loaded> read(Source source) {
    var edges =
        KgxFiles.of(KgxFile.of(source.name(), source.bytes()), n -> kept(source, n)).edges();
    if (KgxFiles.isOfNodes(source.name()) && edges.isPresent()) {
      return List.of();
    }
    return List.of(
        read(
            KgxFiles.of(KgxFile.of(source.name(), source.bytes()), name -> kept(source, name)),
            source.relations()));
  }

  @Override
  public List<Loaded> read(Path path, RelationTable relations) {
    return List.of(
        KgxFiles.at(path)
            .map(files -> read(files, relations))
            .orElseGet(() -> Loaded.failed(Findings.bounded(path.toString()))));
  }

  private static Optional<KgxFile> kept(Source source, String name) {
    return source.beside().file(name).map(bytes -> KgxFile.of(name, bytes));
  }

  /** Whether it is read as one of very many edges: a large file on disk. */
  private static boolean isMany(KgxFile edges) {
    try {
      return edges.path().isPresent() && edges.size() > (edges.isPacked() ? MANY / PACKED : MANY);
    } catch (IOException e) {
      return false;
    }
  }

  private static Loaded read(KgxFiles files, RelationTable relations) {
    return files
        .edges()
        .filter(KgxImporter::isMany)
        .map(edges -> new ManyReader(files, edges, relations).read())
        .orElseGet(() -> new KgxReader(files, relations).read());
  }
}
