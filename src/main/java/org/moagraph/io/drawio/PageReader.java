package org.moagraph.io.drawio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.MarkedUp;
import org.moagraph.io.Source;
import org.moagraph.io.XmlReading;

/**
 * The cells of each page of a file. A page may be packed: its XML with percent signs, deflated, in
 * Base64.
 */
final class PageReader {

  /** A page and its cells by id. */
  record Page(String name, Map<String, Cell> cells) {}

  private static final int LARGEST = 64 * 1024 * 1024;

  private final Source source;
  private final Findings findings;
  private final List<Page> pages = new ArrayList<>();

  /** The attributes of the object around a cell, which has its id and its words. */
  private Map<String, String> object = Map.of();

  PageReader(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  List<Page> read() {
    var start = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    boolean bare = !start.contains("<mxfile");
    if (bare) {
      pages.add(new Page("", new LinkedHashMap<>()));
    }
    var reading = new XmlReading(source, findings);
    boolean whole = reading.read(bare ? "mxGraphModel" : "mxfile", xml -> read(xml, reading));
    return whole ? pages : List.of();
  }

  private boolean read(XMLStreamReader xml, XmlReading reading)
      throws XMLStreamException, XmlReading.Stop {
    if (xml.getLocalName().equals("diagram")) {
      pages.add(new Page(XmlReading.attribute(xml, "name"), new LinkedHashMap<>()));
      var place = reading.place(xml);
      // What follows is either the packed text or the element that holds the cells, which says
      // nothing itself.
      if (xml.next() == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
        unpack(xml.getText(), place);
      }
      return false;
    }
    return readCell(xml, reading);
  }

  private boolean readCell(XMLStreamReader xml, XmlReading reading) {
    switch (xml.getLocalName()) {
      case "object", "UserObject" -> object = attributes(xml);
      case "mxCell" -> {
        add(xml, reading);
        object = Map.of();
      }
      default -> {}
    }
    return false;
  }

  private void unpack(String packed, Span place) throws XmlReading.Stop {
    try {
      var bytes = Base64.getMimeDecoder().decode(packed.strip());
      var inflated =
          new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))
              .readNBytes(LARGEST + 1);
      if (inflated.length > LARGEST) {
        findings.add(Code.E0103, place, "a page unpacks to more than 64 MB");
        throw new XmlReading.Stop();
      }
      var text = URLDecoder.decode(plus(inflated), StandardCharsets.UTF_8);
      var page = new Source(source.name(), text.getBytes(StandardCharsets.UTF_8));
      var within = new XmlReading(page, findings);
      within.read("mxGraphModel", element -> readCell(element, within));
    } catch (IOException | IllegalArgumentException e) {
      findings.add(Code.E0113, place, "a page that cannot be unpacked");
    }
  }

  /** A plus sign is itself there, not a space. */
  private static String plus(byte[] inflated) {
    return new String(inflated, StandardCharsets.UTF_8).replace("+", "%2B");
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      named.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return named;
  }

  private void add(XMLStreamReader xml, XmlReading reading) {
    var id = XmlReading.attribute(xml, "id");
    var own = object.getOrDefault("id", "");
    var style = style(XmlReading.attribute(xml, "style"));
    var written = object.getOrDefault("label", XmlReading.attribute(xml, "value"));
    boolean marked = !"0".equals(style.getOrDefault("html", "0"));
    var data = new LinkedHashMap<String, Object>(object);
    List.of("id", "label", "placeholders", "tooltip").forEach(data::remove);
    var cell =
        new Cell(
            id.isEmpty() ? own : id,
            XmlReading.attribute(xml, "parent"),
            marked ? MarkedUp.plain(written) : written.strip().replaceAll("\\s+", " "),
            style,
            XmlReading.attribute(xml, "vertex").equals("1"),
            XmlReading.attribute(xml, "edge").equals("1"),
            XmlReading.attribute(xml, "source"),
            XmlReading.attribute(xml, "target"),
            data,
            reading.place(xml));
    if (!pages.isEmpty() && !cell.id().isEmpty()) {
      pages.get(pages.size() - 1).cells().putIfAbsent(cell.id(), cell);
    }
  }

  private static Map<String, String> style(String text) {
    var style = new LinkedHashMap<String, String>();
    for (var part : text.split(";")) {
      int at = part.indexOf('=');
      var name = at < 0 ? part : part.substring(0, at);
      if (!name.isBlank()) {
        style.put(name.strip(), at < 0 ? "" : part.substring(at + 1).strip());
      }
    }
    return style;
  }
}
