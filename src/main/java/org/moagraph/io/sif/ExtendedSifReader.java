package org.moagraph.io.sif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.DelimitedText;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.PubmedIds;
import org.moagraph.io.RowModel;
import org.moagraph.io.Source;
import org.moagraph.io.TableRows;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Text;

/** One reading of one file of extended SIF. */
final class ExtendedSifReader {

  private final Source source;
  private final Findings findings;
  private final RowModel model;

  ExtendedSifReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
    this.model = new RowModel(source, findings);
  }

  Loaded read() {
    var table = TableRows.open(source, ExtendedSif::isHeader);
    if (table.isEmpty()) {
      findings.add(
          Code.E0113, findings.whole(), "the file does not start with the header of extended SIF");
      return Loaded.failed(findings);
    }
    var rows = table.get();
    boolean nodes = false;
    var header = rows.header();
    while (rows.advance()) {
      var cells = rows.cells().stream().map(TableRows::stripped).toList();
      var place = model.place(rows.line());
      if (cells.get(0).equals("PARTICIPANT")) {
        nodes = true;
        header = cells;
      } else if (!rows.isText() && String.join("", cells).indexOf(DelimitedText.NO_TEXT) >= 0) {
        findings.add(Code.E0102, place, "a cell is not UTF-8 text", "save the file as UTF-8");
      } else if (nodes) {
        readNode(header, cells, place);
      } else {
        readEdge(header, cells, place);
      }
    }
    return model.loaded();
  }

  private void readEdge(List<String> header, List<String> cells, Span place) {
    if (cells.size() < 3 || cells.subList(0, 3).stream().anyMatch(String::isEmpty)) {
      findings.add(Code.E0113, place, "a row needs two participants and the type between them");
      return;
    }
    var phrase = cells.get(1);
    var meaning = source.relations().read(phrase);
    source.relations().report(phrase, findings, () -> place);
    var notes = cell(cells, header.indexOf("INTERACTION_DATA_SOURCE"));
    var publications = cell(cells, header.indexOf("INTERACTION_PUBMED_ID"));
    var further = new LinkedHashMap<String, String>();
    for (int i = 3; i < Math.min(cells.size(), header.size()); i++) {
      boolean read =
          header.get(i).equals("INTERACTION_DATA_SOURCE")
              || header.get(i).equals("INTERACTION_PUBMED_ID");
      if (!read && !cells.get(i).isEmpty()) {
        further.put(header.get(i), cells.get(i));
      }
    }
    model.add(
        declare(cells.get(0), place),
        phrase,
        meaning,
        declare(cells.get(2), place),
        place,
        claim ->
            claim
                .note(notes.map(n -> ExtendedSif.DATA_SOURCE + n))
                .evidence(PubmedIds.read(publications.orElse(""), List.of(), Optional.empty()))
                .annotations(further));
  }

  private EntityId declare(String name, Span place) {
    return model.declare(
        EntityId.of(name), place, id -> Entity.of(id, EntityType.ENTITY, id.value()));
  }

  private static Optional<String> cell(List<String> cells, int at) {
    return at >= 0 && at < cells.size() && !cells.get(at).isEmpty()
        ? Optional.of(cells.get(at))
        : Optional.empty();
  }

  /**
   * Files before 2015 name databases in words: "UniProt Knowledgebase:P1", "GENE ONTOLOGY:GO:1".
   */
  private static Optional<Curie> xref(String written) {
    var local = written.substring(written.indexOf(':') + 1);
    return written.startsWith("UniProt Knowledgebase:")
        ? Curie.parse("UniProt:" + local)
        : Curie.parse(written).or(() -> Curie.parse(local));
  }

  private void readNode(List<String> header, List<String> cells, Span place) {
    if (cells.get(0).isEmpty()) {
      findings.add(Code.E0113, place, "a participant without a name");
      return;
    }
    var id = declare(cells.get(0), place);
    var word = cell(cells, header.indexOf("PARTICIPANT_TYPE")).orElse("entity");
    var type = ExtendedSif.type(word);
    if (type.isEmpty()) {
      findings.leaveOut("type of a participant: " + word);
    }
    var xrefs = new ArrayList<Curie>();
    for (var column : List.of("UNIFICATION_XREF", "RELATIONSHIP_XREF")) {
      for (var xref : cell(cells, header.indexOf(column)).orElse("").split(";")) {
        var curie = xref(xref.strip());
        curie.filter(c -> !xrefs.contains(c)).ifPresent(xrefs::add);
        if (curie.isEmpty() && !xref.isBlank()) {
          findings.leaveOut("cross-reference that is none");
        }
      }
    }
    model.replace(
        Entity.builder(id, type.orElse(EntityType.ENTITY))
            .label(Text.of(cell(cells, header.indexOf("PARTICIPANT_NAME")).orElse(id.value())))
            .xrefs(xrefs)
            .build());
  }
}
