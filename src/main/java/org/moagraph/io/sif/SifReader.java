package org.moagraph.io.sif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.text.UniqueNames;

/** One reading of one SIF file. */
final class SifReader {

  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
  private static final Pattern TAB = Pattern.compile("\\t");

  private final Source source;
  private final Findings findings;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final UniqueNames ids = new UniqueNames();
  private final Map<PartId, Span> places = new LinkedHashMap<>();

  SifReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
  }

  Loaded read() {
    var text = new String(source.bytes(), StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), source.bytes())) {
      findings.add(Code.E0102, findings.whole(), "the file is not UTF-8 text");
    }
    var separator = text.indexOf('\t') >= 0 ? TAB : BLANKS;
    int number = 0;
    for (var line : (Iterable<String>) text.lines()::iterator) {
      number++;
      var plain = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!plain.isBlank()) {
        readLine(
            separator.split(plain.strip(), -1), new Span(source.name(), number, 1, line.length()));
      }
    }
    var header = Header.of(source.stem(), source.stem());
    var model = Model.of(header, List.copyOf(entities.values()), claims);
    return Loaded.of(model, places, findings);
  }

  private void readLine(String[] cells, Span place) {
    if (cells.length == 2) {
      findings.add(Code.E0113, place, "a source and a relation without a target");
      return;
    }
    if (Arrays.stream(cells).anyMatch(String::isBlank)) {
      findings.add(Code.E0113, place, "a name or relation on this line is empty");
      return;
    }
    var from = declare(cells[0], place);
    for (int i = 2; i < cells.length; i++) {
      add(from, cells[1].strip(), declare(cells[i], place), place);
    }
  }

  private EntityId declare(String cell, Span place) {
    var name = cell.strip();
    var entity =
        entities.computeIfAbsent(
            name,
            n -> {
              places.put(PartId.entity(EntityId.of(n)), place);
              return Entity.of(EntityId.of(n), EntityType.ENTITY, n);
            });
    return entity.id();
  }

  private void add(EntityId from, String phrase, EntityId to, Span place) {
    var reading = source.relations().read(phrase);
    source.relations().report(phrase, findings, () -> place);
    var first = reading.turned() ? to : from;
    var second = reading.turned() ? from : to;
    var shown = reading.turned() ? reading.relation().word() : phrase;
    var id = ClaimId.of(ids.next(Claim.defaultId(first, shown, second).value()));
    claims.add(Claim.step(id, first, reading.relation(), second, reading.sign(), phrase));
    places.put(PartId.claim(id), place);
  }
}
