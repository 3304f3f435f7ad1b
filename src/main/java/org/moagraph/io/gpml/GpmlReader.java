package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Span;
import org.moagraph.io.AttributeReader;
import org.moagraph.io.DeclaredParts;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.XmlReading;
import org.moagraph.model.Compartment;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;

/** One reading of one pathway. */
final class GpmlReader {

  /** Names beyond these are counted in a credit. */
  private static final int NAMED = 3;

  private final Source source;
  private final Findings findings;
  private final Map<PartId, Span> origins = new LinkedHashMap<>();

  GpmlReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
  }

  Loaded read() {
    var xmlFile = new XmlReading(source, findings);
    var file = new PathwayFile(xmlFile, findings);
    if (!xmlFile.read("Pathway", file::readElement)) {
      return Loaded.failed(findings);
    }
    var about = about(file);
    var own = about.compartments();
    var places = own.isEmpty() ? Places.of(file.parts()) : Places.of(List.of());
    var remarks = new Remarks(file, findings);
    var things = new Things(file.parts(), places, remarks, findings, origins);
    var steps = new Steps(file, source.relations(), things, findings, origins);
    var claims = new ArrayList<>(steps.claims());
    claims.addAll(things.memberships());
    file.citations().forEach(c -> findings.leaveOut("publication of the pathway as a whole"));
    var compartments = new ArrayList<Compartment>(own);
    compartments.addAll(places.compartments());
    var declared = new DeclaredParts(compartments, about.hypotheses(), things.all(), claims);
    var model =
        new Model(
            about.header(source.stem()),
            declared.known(about.expectations(), findings),
            declared.compartments(),
            declared.entities(),
            declared.hypotheses(),
            claims,
            List.of(),
            List.of());
    return Loaded.of(model, origins, findings);
  }

  private static AttributeReader about(PathwayFile file) {
    var values = new LinkedHashMap<>(file.header());
    values.remove("organism");
    if (!file.authors().isEmpty()) {
      values.put("credit", credit(file.authors()));
    }
    values.putAll(Own.own(file.properties()));
    if (file.properties().containsKey(Own.PREFIX + "id")) {
      values.put("id", file.properties().getOrDefault(Own.PREFIX + "id", ""));
    }
    return new AttributeReader(values);
  }

  private static String credit(List<String> authors) {
    if (authors.size() <= NAMED + 1) {
      return String.join(", ", authors);
    }
    int more = authors.size() - NAMED;
    return String.join(", ", authors.subList(0, NAMED)) + " and " + more + " more";
  }
}
