package org.moagraph.io.sif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.DelimitedText;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.RowModel;
import org.moagraph.io.Source;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;

/** One reading of one SIF file. */
final class SifReader {

  private static final List<String> SOURCES =
      List.of("source", "from", "node1", "node_1", "entitya", "participant_a", "source_name");
  private static final List<String> TARGETS =
      List.of("target", "to", "node2", "node_2", "entityb", "participant_b", "target_name");

  private final Source source;
  private final Findings findings;
  private final RowModel model;

  /** The names of all columns, where the first line has them. */
  private List<String> header = List.of();

  private boolean tabs;
  private boolean started;
  private boolean manyTargetsSaid;

  SifReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
    this.model = new RowModel(source, findings);
  }

  Loaded read() {
    if (source.bytes().length == 0) {
      findings.add(
          Code.E0113,
          findings.whole(),
          "the file is empty",
          "a line is a source, a relation and a target; see where the file was to come from");
    }
    if (!DelimitedText.isText(source.bytes())) {
      findings.add(
          Code.E0102, findings.whole(), "the file is not UTF-8 text", "save the file as UTF-8");
    }
    var text = DelimitedText.decoded(source.bytes());
    tabs = text.indexOf('\t') >= 0;
    int number = 0;
    for (var line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        readLine(line, new Span(source.name(), number, 1, line.length()));
      }
    }
    return model.loaded();
  }

  private void readLine(String line, Span place) {
    var parts = SifLine.of(line, tabs);
    var cells = parts.cells();
    if (line.startsWith("# ") || line.equals("#")) {
      if (cells.size() > 2 && tabs) {
        findings.leaveOut("line that starts with \"# \", as a comment does");
      }
      return;
    }
    boolean first = !started;
    started = true;
    if (first && !parts.quoted() && isHeader(cells)) {
      header = cells;
    } else if (cells.stream().anyMatch(String::isBlank)) {
      findings.add(Code.E0113, place, "a name or relation on this line is empty");
    } else if (cells.size() == 1) {
      readName(cells.get(0), parts.quoted(), place);
    } else if (cells.size() == 2) {
      findings.add(Code.E0113, place, "a source and a relation without a target");
    } else if (!tabs && hasBlanksInNames(cells)) {
      findings.add(
          Code.E0113,
          place,
          "the second word of this line is no relation, and a later one is",
          "put tabs between source, relation and target where names have blanks");
    } else {
      readClaims(cells, place);
    }
  }

  private static boolean isHeader(List<String> cells) {
    return cells.size() >= 3
        && SOURCES.contains(cells.get(0).toLowerCase(Locale.ROOT))
        && TARGETS.contains(cells.get(2).toLowerCase(Locale.ROOT));
  }

  private boolean hasBlanksInNames(List<String> words) {
    return !isRelation(words.get(1))
        && words.subList(2, words.size() - 1).stream().anyMatch(this::isRelation);
  }

  private boolean isRelation(String word) {
    return source.relations().read(word).known();
  }

  private void readName(String name, boolean quoted, Span place) {
    var words = List.of(name.split(" +"));
    if (tabs
        && !quoted
        && words.size() > 2
        && words.subList(1, words.size() - 1).stream().anyMatch(this::isRelation)) {
      findings.add(
          Code.E0113,
          place,
          "this line has blanks where others have tabs, and may be a claim",
          "put tabs between source, relation and target, or quotes around a name");
      return;
    }
    declare(name, place);
  }

  private void readClaims(List<String> cells, Span place) {
    var phrase = cells.get(1);
    var meaning = source.relations().read(phrase);
    source.relations().report(phrase, findings, () -> place);
    var from = declare(cells.get(0), place);
    int targets = header.isEmpty() ? cells.size() : 3;
    if (targets > 3 && !tabs && !manyTargetsSaid) {
      manyTargetsSaid = true;
      findings.add(
          Code.N0902,
          place,
          "no names with blanks: \"%s\" are %d targets"
              .formatted(String.join(" ", cells.subList(2, targets)), targets - 2),
          "put tabs between source, relation and target where names have blanks");
    }
    for (int i = 2; i < targets; i++) {
      var to = declare(cells.get(i), place);
      model.add(from, phrase, meaning, to, place, claim -> claim.annotations(further(cells)));
    }
  }

  /** The cells of the columns behind the third, by the names in the header. */
  private Map<String, String> further(List<String> cells) {
    var further = new LinkedHashMap<String, String>();
    for (int i = 3; i < Math.min(cells.size(), header.size()); i++) {
      further.put(header.get(i), cells.get(i));
    }
    return further;
  }

  private EntityId declare(String name, Span place) {
    return model.declare(
        EntityId.of(name), place, id -> Entity.of(id, EntityType.ENTITY, id.value()));
  }
}
