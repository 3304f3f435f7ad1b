package org.moagraph.render.measured;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an SVG file with everything in it; {@code text} is what stands directly in it. */
record SvgElement(
    String name, Map<String, String> attributes, List<SvgElement> children, StringBuilder text) {

  private static final int MAX_BYTES = 20_000_000;
  private static final int MAX_ELEMENTS = 300_000;
  private static final int MAX_DEPTH = 60;

  /** The root of an SVG file. Document types are passed over and entities refused. */
  static SvgElement read(byte[] bytes) throws UnreadablePicture {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadablePicture("the file is larger than 20 MB");
    }
    try {
      var root = root(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
      if (!root.name.equals("svg")) {
        throw new UnreadablePicture("its root is <" + root.name + ">, not <svg>");
      }
      return root;
    } catch (XMLStreamException e) {
      throw new UnreadablePicture("it is not well-formed XML");
    } catch (RuntimeException e) {
      // the parser of the platform throws more than its own type for bytes that are no text
      throw new UnreadablePicture("it is not XML");
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static SvgElement root(XMLStreamReader xml) throws XMLStreamException, UnreadablePicture {
    var document = new SvgElement("", Map.of(), new ArrayList<>(), new StringBuilder());
    Deque<SvgElement> open = new ArrayDeque<>(List.of(document));
    int elements = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadablePicture("it uses an entity, &" + xml.getLocalName() + ";");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        var element = element(xml);
        open.element().children.add(element);
        open.push(element);
        elements++;
        if (elements > MAX_ELEMENTS || open.size() > MAX_DEPTH) {
          throw new UnreadablePicture("it has too many elements, or too many within each other");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        open.element().text.append(xml.getText());
      }
    }
    return document.children.get(0);
  }

  private static SvgElement element(XMLStreamReader xml) {
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return new SvgElement(xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** The number at the start of an attribute, whatever its unit, or 0. */
  double number(String key) throws UnreadablePicture {
    var value = attributes.get(key);
    return value == null ? 0 : Numbers.first(value);
  }

  /** The first of the class names. */
  String role() {
    return attribute("class").map(c -> c.strip().split("\\s+")[0]).orElse("");
  }
}
