package org.moagraph.io.kgx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.moagraph.io.FilesExporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Model;

/**
 * Writes graphs of the Biolink model in the format of KGX: a file of nodes and one of edges, as
 * tables or in lines of JSON. What only our models say stands in columns of its own, {@code moa_}
 * before their names, which that format allows.
 */
public final class KgxExporter implements FilesExporter {

  private final boolean isTable;

  private KgxExporter(boolean isTable) {
    this.isTable = isTable;
  }

  /** Writes tables. */
  public static KgxExporter ofTables() {
    return new KgxExporter(true);
  }

  /** Writes lines of JSON. */
  public static KgxExporter ofJsonLines() {
    return new KgxExporter(false);
  }

  @Override
  public String format() {
    return isTable ? "kgx" : "kgx-jsonl";
  }

  private String ending() {
    return isTable ? ".tsv" : ".jsonl";
  }

  @Override
  public List<String> ends() {
    return List.of("nodes" + ending(), "edges" + ending());
  }

  @Override
  public Written write(Model model, String stem) {
    var losses = new Losses(model);
    var records = new WrittenRecords(model, losses);
    var files = new ArrayList<Content>();
    var nodes = isTable ? Table.of(records.nodes(), losses) : Table.lines(records.nodes());
    var edges = isTable ? Table.of(records.edges(), losses) : Table.lines(records.edges());
    files.add(new Content(stem + ends().get(0), nodes.getBytes(StandardCharsets.UTF_8)));
    files.add(new Content(stem + ends().get(1), edges.getBytes(StandardCharsets.UTF_8)));
    return new Written(files, losses.notes());
  }
}
