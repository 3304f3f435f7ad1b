package org.moagraph.io;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;

/**
 * One reading of one XML file that opens no other: document types and entities are refused, and
 * what is wrong becomes a finding with its place.
 */
public final class XmlReading {

  private static final int MAX_BYTES = 256 * 1024 * 1024;
  private static final int MAX_DEPTH = 64;
  private static final Pattern ENCODING =
      Pattern.compile("^[^<]*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final Source source;
  private final Findings findings;
  private String text = "";
  private int counted;
  private int line = 1;

  /** Takes up each element. */
  public interface Elements {
    /** Reads an element that has just started; true where that consumed its end. */
    boolean read(XMLStreamReader xml) throws XMLStreamException, Stop;
  }

  /** The end of a reading at something that was reported. */
  public static final class Stop extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** A reading of that file that reports to those findings. */
  public XmlReading(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Reads all elements below the root of that name; false where a finding ended it early. */
  public boolean read(String rootName, Elements elements) {
    if (source.bytes().length > MAX_BYTES) {
      findings.add(Code.E0103, findings.whole(), "the file is larger than 256 MB");
      return false;
    }
    try {
      readDocument(rootName, elements);
      return true;
    } catch (Stop e) {
      return false;
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      var place = at == null ? findings.whole() : place(at.getLineNumber(), at.getColumnNumber());
      findings.add(Code.E0113, place, "not well-formed XML");
      return false;
    } catch (RuntimeException e) {
      // The parser of the platform throws more than its own type for bytes that are no text.
      findings.add(Code.E0113, findings.whole(), "not well-formed XML");
      return false;
    }
  }

  private void readDocument(String rootName, Elements elements) throws XMLStreamException, Stop {
    text = decoded();
    var xml = factory().createXMLStreamReader(new StringReader(text));
    int depth = 0;
    boolean root = true;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw stop(xml, "a document type is not allowed");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw stop(xml, "an entity is not allowed");
        case XMLStreamConstants.START_ELEMENT -> {
          if (root && !xml.getLocalName().equals(rootName)) {
            throw stop(xml, "the file does not start with <" + rootName + ">");
          }
          root = false;
          depth++;
          if (depth > MAX_DEPTH) {
            throw stop(xml, "elements are nested more than 64 deep");
          }
          if (elements.read(xml)) {
            depth--;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** The parser of the platform writes to standard error where it meets bytes that are no text. */
  private String decoded() throws Stop {
    int end = Math.min(source.bytes().length, 200);
    var declared =
        ENCODING.matcher(new String(source.bytes(), 0, end, StandardCharsets.ISO_8859_1));
    try {
      var charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
      var whole = charset.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
      return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    } catch (CharacterCodingException | IllegalArgumentException e) {
      findings.add(Code.E0102, findings.whole(), "the file is not text in the encoding it states");
      throw new Stop();
    }
  }

  /** Reports what ends the reading. */
  public Stop stop(XMLStreamReader xml, String message) {
    findings.add(Code.E0113, place(xml), message);
    return new Stop();
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  /** Leaves out an element that has just started, up to its end. */
  public static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  /** The text up to the end of this element; elements within it are left out and counted. */
  public String content(XMLStreamReader xml) throws XMLStreamException, Stop {
    var content = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        findings.leaveOut("<%s> within a value".formatted(xml.getLocalName()));
        skip(xml);
      } else if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
        content.append(xml.getText());
      } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
        throw stop(xml, "an entity is not allowed");
      }
    }
    return content.toString();
  }

  /** The value of an attribute, or nothing at all where there is none. */
  public static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The value of the first of these attributes that is there, or nothing at all. */
  public static String attribute(XMLStreamReader xml, String name, String otherwise) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? attribute(xml, otherwise) : value;
  }

  /** Where the element begins that has just started, up to the end of its name. */
  public Span place(XMLStreamReader xml) {
    var behind = xml.getLocation();
    if (!xml.isStartElement()) {
      return place(behind.getLineNumber(), behind.getColumnNumber());
    }
    var name = xml.getLocalName();
    int start = Math.min(behind.getCharacterOffset() + 1, text.length());
    for (int tries = 0; tries < 2 && start >= 0; tries++) {
      start = text.lastIndexOf('<', start - 1);
      int end = nameEnd(start);
      if (start >= 0 && text.substring(start, end).endsWith(name)) {
        return new Span(source.name(), lineOf(start), column(start), end - start);
      }
    }
    return place(behind.getLineNumber(), behind.getColumnNumber());
  }

  private int nameEnd(int start) {
    int end = Math.max(start, 0);
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int column(int position) {
    return position - text.lastIndexOf('\n', position);
  }

  /** The line of a position, counted on from the one asked last, as elements follow each other. */
  private int lineOf(int position) {
    if (position < counted) {
      counted = 0;
      line = 1;
    }
    for (; counted < position; counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }

  private Span place(int line, int column) {
    return new Span(source.name(), Math.max(1, line), Math.max(1, column), 1);
  }
}
