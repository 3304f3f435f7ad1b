package org.moagraph.io.edgelist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.AttributeReader;
import org.moagraph.io.DeclaredParts;
import org.moagraph.io.DelimitedText;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.TableRows;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.text.Csv;
import org.moagraph.text.UniqueNames;

/**
 * One reading of a table that holds all that is known of each claim, a claim a row, as the CSV that
 * is written here. What its claims name beside their ends (hypotheses, conditions) is declared, by
 * its id alone.
 */
final class ClaimTable {

  private static final List<String> ENDS =
      List.of(
          "id", "source", "target", "source label", "source type", "target label", "target type");

  private final Source source;
  private final Findings findings;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final UniqueNames ids = new UniqueNames();
  private final Map<PartId, Span> places = new LinkedHashMap<>();

  ClaimTable(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
  }

  static boolean hasHeader(Source source) {
    return TableRows.hasHeader(source, ClaimTable::isHeader);
  }

  private static boolean isHeader(List<String> names) {
    return names.size() >= ENDS.size() && names.subList(0, ENDS.size()).equals(ENDS);
  }

  Loaded read() {
    TableRows.open(source, ClaimTable::isHeader).ifPresent(this::readRows);
    var parts = new DeclaredParts(List.of(), List.of(), List.copyOf(entities.values()), claims);
    var model =
        new Model(
            Header.of(source.stem(), source.stem()),
            List.of(),
            parts.compartments(),
            parts.entities(),
            parts.hypotheses(),
            claims,
            List.of(),
            List.of());
    return Loaded.of(model, places, findings);
  }

  private void readRows(TableRows rows) {
    while (rows.advance()) {
      var cells = rows.cells();
      var place = new Span(source.name(), rows.line(), 1, 1);
      if (cells.size() < ENDS.size() || cells.get(1).isBlank() || cells.get(2).isBlank()) {
        findings.add(Code.E0112, place, "a row needs a source and a target");
      } else if (!rows.isText() && String.join("", cells).indexOf(DelimitedText.NO_TEXT) >= 0) {
        findings.add(
            Code.E0102, place, "a cell is not UTF-8 text", "save the file as \"CSV UTF-8\"");
      } else {
        readRow(rows.header(), cells.stream().map(ClaimTable::unguarded).toList(), place);
      }
    }
  }

  /** The cell without the apostrophe that keeps spreadsheets from taking it for a formula. */
  private static String unguarded(String cell) {
    return cell.length() > 2 && cell.charAt(0) == '\'' && Csv.isGuarded(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  private void readRow(List<String> header, List<String> cells, Span place) {
    var known = new LinkedHashMap<String, String>();
    for (int i = ENDS.size(); i < Math.min(header.size(), cells.size()); i++) {
      if (!cells.get(i).isEmpty()) {
        known.put(header.get(i), cells.get(i));
      }
    }
    var reader = new AttributeReader(known);
    var from = declare(EntityId.of(cells.get(1)), cells.get(3), cells.get(4), place);
    var to = declare(EntityId.of(cells.get(2)), cells.get(5), cells.get(6), place);
    var phrase = reader.relation().orElse("?");
    var reading = source.relations().read(phrase);
    source.relations().report(phrase, findings, () -> place);
    var first = reading.turned() ? to : from;
    var second = reading.turned() ? from : to;
    var wanted =
        cells.get(0).isBlank() ? Claim.defaultId(first, phrase, second).value() : cells.get(0);
    var id = ClaimId.of(ids.next(wanted));
    places.put(PartId.claim(id), place);
    claims.add(reader.claim(id, first, second, reading));
  }

  private EntityId declare(EntityId id, String label, String type, Span place) {
    if (!entities.containsKey(id)) {
      var kind = EntityType.parse(type);
      if (kind.isEmpty() && !type.isBlank()) {
        findings.add(Code.E0109, place, "unknown type \"%s\"".formatted(type), near(type));
      }
      places.put(PartId.entity(id), place);
      entities.put(
          id, Entity.of(id, kind.orElse(EntityType.ENTITY), label.isBlank() ? id.value() : label));
    }
    return id;
  }

  private Optional<String> near(String type) {
    return findings.nearest(type, EntityType.words()).map(n -> "did you mean \"" + n + "\"?");
  }
}
