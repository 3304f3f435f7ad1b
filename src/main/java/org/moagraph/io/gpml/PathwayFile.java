package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.io.Findings;
import org.moagraph.io.XmlReading;
import org.moagraph.io.XmlReading.Stop;
import org.moagraph.model.Citation;

/** What one file states, part by part, before anything is made of it. */
final class PathwayFile {

  private final Findings findings;
  private final XmlReading xmlFile;
  private final Map<String, String> header = new LinkedHashMap<>();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> citations = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Citation> publications = new LinkedHashMap<>();

  PathwayFile(XmlReading xmlFile, Findings findings) {
    this.xmlFile = xmlFile;
    this.findings = findings;
  }

  /** Reads an element that has just started; true where that consumed its end. */
  boolean readElement(XMLStreamReader xml) throws XMLStreamException, Stop {
    var name = xml.getLocalName();
    switch (name) {
      case "Pathway" -> readHeader(xml);
      case "DataNode", "Label", "Shape", "Group", "State", "Interaction", "GraphicalLine" -> {
        PartReader.read(xmlFile, xml, findings, parts);
        return true;
      }
      case "Description" -> keep("summary", xmlFile.content(xml));
      case "Comment" -> readComment(xml);
      case "Attribute", "Property" -> {
        properties.put(
            XmlReading.attribute(xml, "key", "Key"), XmlReading.attribute(xml, "value", "Value"));
        return false;
      }
      case "Author" -> {
        authors.add(XmlReading.attribute(xml, "name"));
        return false;
      }
      case "BiopaxRef" -> citations.add(xmlFile.content(xml).strip());
      case "CitationRef" -> {
        citations.add(XmlReading.attribute(xml, "elementRef"));
        return false;
      }
      case "PublicationXref" -> readPublication(xml);
      case "Citation" -> readCitation(xml);
      case "openControlledVocabulary", "Annotation", "Evidence" -> leaveOut(xml);
      default -> {
        return false;
      }
    }
    return !name.equals("Pathway");
  }

  private void readHeader(XMLStreamReader xml) {
    keep("title", XmlReading.attribute(xml, "title", "Name"));
    keep("version", XmlReading.attribute(xml, "version", "Version"));
    keep("license", XmlReading.attribute(xml, "license", "License"));
    keep("organism", XmlReading.attribute(xml, "organism", "Organism"));
    var listed = XmlReading.attribute(xml, "Author");
    if (!listed.isBlank()) {
      authors.addAll(List.of(listed.replaceAll("^\\[|\\]$", "").split(",\\s*")));
    }
  }

  private void keep(String name, String value) {
    if (!value.isBlank()) {
      header.put(name, value);
    }
  }

  private void readComment(XMLStreamReader xml) throws XMLStreamException, Stop {
    var source = XmlReading.attribute(xml, "source", "Source");
    var text = xmlFile.content(xml);
    if (source.equals("WikiPathways-description")) {
      keep("summary", text.strip());
    } else {
      findings.leaveOut("comment on the pathway");
    }
  }

  private void leaveOut(XMLStreamReader xml) throws XMLStreamException {
    findings.leaveOut(
        switch (xml.getLocalName()) {
          case "openControlledVocabulary" -> "ontology term";
          case "Annotation" -> "annotation";
          default -> "evidence code";
        });
    XmlReading.skip(xml);
  }

  /** A publication of 2013a, in elements of BioPAX. */
  private void readPublication(XMLStreamReader xml) throws XMLStreamException, Stop {
    var id =
        Optional.ofNullable(
                xml.getAttributeValue("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "id"))
            .orElse("");
    var values = new LinkedHashMap<String, String>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        var name = xml.getLocalName();
        values.putIfAbsent(name, xmlFile.content(xml).strip());
      }
    }
    addPublication(id, values.getOrDefault("DB", ""), values.getOrDefault("ID", ""), cited(values));
  }

  /** Author, year, title and source as a reader cites them, as far as they are known. */
  private static Optional<String> cited(Map<String, String> values) {
    var cited = new StringBuilder(values.getOrDefault("AUTHORS", ""));
    append(cited, " ", values.getOrDefault("YEAR", ""));
    append(cited, ", ", values.getOrDefault("TITLE", "").replaceAll("\\.$", ""));
    append(cited, ", ", values.getOrDefault("SOURCE", ""));
    return Optional.of(cited.toString()).filter(text -> !text.isBlank());
  }

  private static void append(StringBuilder text, String between, String more) {
    if (!more.isBlank()) {
      text.append(text.isEmpty() ? "" : between).append(more);
    }
  }

  /** A publication of 2021, of which the identifier alone is stated. */
  private void readCitation(XMLStreamReader xml) throws XMLStreamException {
    var id = XmlReading.attribute(xml, "elementId");
    var source = "";
    var identifier = "";
    Optional<String> link = Optional.empty();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        if (xml.getLocalName().equals("Xref")) {
          source = XmlReading.attribute(xml, "dataSource");
          identifier = XmlReading.attribute(xml, "identifier").strip();
        } else {
          link = Optional.of(XmlReading.attribute(xml, "link")).filter(l -> !l.isBlank());
        }
        XmlReading.skip(xml);
      }
    }
    addPublication(id, source, identifier, link);
  }

  private void addPublication(String id, String source, String identifier, Optional<String> cited) {
    boolean pubmed = source.equalsIgnoreCase("pubmed") && identifier.matches("[1-9][0-9]{0,7}");
    boolean doi = source.equalsIgnoreCase("doi") && identifier.startsWith("10.");
    var citation =
        new Citation(
            cited,
            pubmed ? Optional.of(identifier) : Optional.empty(),
            doi ? Optional.of(identifier) : Optional.empty());
    if (citation.key().isEmpty()) {
      findings.leaveOut("publication without an identifier or a title");
    } else {
      publications.put(id, citation);
    }
  }

  /**
   * What the file says of the pathway as a whole, by the names of our headers, and its organism.
   */
  Map<String, String> header() {
    return header;
  }

  /** What is added to the pathway by name. */
  Map<String, String> properties() {
    return properties;
  }

  /** Those who drew it. */
  List<String> authors() {
    return authors;
  }

  /** The ids of the publications that it refers to as a whole. */
  List<String> citations() {
    return citations;
  }

  /** Its parts in the order of the file. */
  List<Part> parts() {
    return parts;
  }

  /** The publication of that id. */
  Optional<Citation> publication(String id) {
    return Optional.ofNullable(publications.get(id));
  }
}
