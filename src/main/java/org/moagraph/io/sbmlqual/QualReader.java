package org.moagraph.io.sbmlqual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.io.XmlReading;
import org.moagraph.model.Relation;

/** One reading of one file. */
final class QualReader {

  private final Findings findings;
  private final XmlReading file;
  private final NamedGraph graph;
  private final Map<String, Object> about = new LinkedHashMap<>();
  private final Map<String, String> compartments = new LinkedHashMap<>();
  private final List<Species> species = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();

  /** Edges wait until all species are known. */
  private final List<Runnable> edges = new ArrayList<>();

  private boolean reactions;

  private record Species(String id, String name, String compartment, Span place) {}

  private record Input(String id, String species, String sign, boolean needed, Span place) {}

  QualReader(Source source) {
    this.findings = Findings.bounded(source.name());
    this.file = new XmlReading(source, findings);
    this.graph = new NamedGraph(source, findings);
  }

  Loaded read() {
    if (!file.read("sbml", this::readElement)) {
      return Loaded.failed(findings);
    }
    if (species.isEmpty() && reactions) {
      findings.add(
          Code.E0113,
          findings.whole(),
          "SBML of reactions: what influences what stands in no such file",
          "qualitative models have \"qual:listOfQualitativeSpecies\"; a map of the same model in SBGN"
              + " Activity Flow or GPML is read");
      return Loaded.failed(findings);
    }
    species.forEach(this::addSpecies);
    edges.forEach(Runnable::run);
    if (!isOnePlace()) {
      about.put("compartments", places());
    }
    return graph.loaded(about);
  }

  private boolean readElement(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "model" -> readModel(xml);
      case "compartment" ->
          compartments.put(XmlReading.attribute(xml, "id"), XmlReading.attribute(xml, "name"));
      case "qualitativeSpecies" -> readSpecies(xml);
      case "transition" -> {
        readTransition(xml);
        return true;
      }
      case "notes", "annotation" -> {
        findings.leaveOut("<%s>".formatted(xml.getLocalName()));
        XmlReading.skip(xml);
        return true;
      }
      case "reaction" -> {
        reactions = true;
        findings.leaveOut("reaction");
        XmlReading.skip(xml);
        return true;
      }
      default -> {}
    }
    return false;
  }

  private void readModel(XMLStreamReader xml) {
    var id = XmlReading.attribute(xml, "id");
    var name = XmlReading.attribute(xml, "name");
    if (!id.isBlank()) {
      about.put("id", id);
    }
    if (!name.isBlank()) {
      about.put("title", name);
    }
  }

  private void readSpecies(XMLStreamReader xml) {
    species.add(
        new Species(
            XmlReading.attribute(xml, "id"),
            XmlReading.attribute(xml, "name"),
            XmlReading.attribute(xml, "compartment"),
            file.place(xml)));
  }

  private void addSpecies(Species each) {
    var named = new LinkedHashMap<String, Object>();
    if (!each.name().isBlank()) {
      named.put("label", each.name());
    }
    if (!isOnePlace() && !isNowhere(each.compartment())) {
      named.put("in", each.compartment());
    }
    graph.addNode(each.id(), NamedGraph.Values.at(named, each.place()));
  }

  /** A single compartment without a name is there because SBML demands one. */
  private boolean isOnePlace() {
    return compartments.size() <= 1 && compartments.values().stream().allMatch(String::isBlank);
  }

  private boolean isNowhere(String compartment) {
    return compartment.isBlank()
        || compartment.equals(QualDocument.NOWHERE)
            && compartments.getOrDefault(compartment, "").isBlank();
  }

  private List<Object> places() {
    var places = new ArrayList<Object>();
    compartments.forEach(
        (id, name) -> {
          if (!isNowhere(id)) {
            var place = new LinkedHashMap<String, Object>();
            place.put("id", id);
            place.put("label", name.isBlank() ? id : name);
            places.add(place);
          }
        });
    return places;
  }

  private void readTransition(XMLStreamReader xml) throws XMLStreamException {
    inputs.clear();
    outputs.clear();
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
        switch (xml.getLocalName()) {
          case "input" -> readInput(xml);
          case "output" -> outputs.add(XmlReading.attribute(xml, "qualitativeSpecies"));
          case "functionTerm" -> {
            findings.leaveOut("function term: signs are those that inputs state");
            XmlReading.skip(xml);
            open--;
          }
          case "notes", "annotation" -> {
            findings.leaveOut("<%s>".formatted(xml.getLocalName()));
            XmlReading.skip(xml);
            open--;
          }
          default -> {}
        }
      }
    }
    for (var output : outputs) {
      for (var input : inputs) {
        var id = outputs.size() == 1 ? input.id() : "";
        edges.add(() -> addEdge(id, input, output));
      }
    }
  }

  private void readInput(XMLStreamReader xml) {
    inputs.add(
        new Input(
            XmlReading.attribute(xml, "id"),
            XmlReading.attribute(xml, "qualitativeSpecies"),
            XmlReading.attribute(xml, "sign"),
            XmlReading.attribute(xml, "sboTerm").equals(QualDocument.NEED),
            file.place(xml)));
  }

  private void addEdge(String id, Input input, String output) {
    var named = new LinkedHashMap<String, Object>();
    if (input.needed()) {
      named.put("relation", Relation.REQUIRES.word());
      graph.addEdge(id, output, input.species(), true, NamedGraph.Values.at(named, input.place()));
      return;
    }
    named.put("sign", sign(input.sign()));
    graph.addEdge(id, input.species(), output, true, NamedGraph.Values.at(named, input.place()));
  }

  private String sign(String word) {
    return switch (word) {
      case "positive" -> "+";
      case "negative" -> "-";
      default -> {
        findings.leaveOut(
            word.isBlank() || word.equals("unknown")
                ? "the sign of an input, which the file does not know"
                : "the sign \"%s\" of an input, which is no single one".formatted(word));
        yield "?";
      }
    };
  }
}
