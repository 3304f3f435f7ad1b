package org.moagraph.io.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Source;
import org.moagraph.io.XmlReading;

/** The slides of a file, in their order. */
final class Slides {

  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int MOST = 500;
  private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d{1,6})\\.xml");

  private final Source source;
  private final Findings findings;
  private int groups;

  Slides(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Those with a connector that is glued at both ends. */
  List<Slide> withLines() {
    var slides = new ArrayList<Slide>();
    try {
      for (var bytes : unzipped().values()) {
        var slide = read(bytes);
        if (slide.hasLines()) {
          slides.add(slide);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      findings.add(Code.E0113, findings.whole(), "the file is no whole zip");
    }
    return slides;
  }

  private Map<Integer, byte[]> unzipped() throws IOException {
    var slides = new TreeMap<Integer, byte[]>();
    long read = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var slide = SLIDE.matcher(entry.getName());
        if (slide.matches() && slides.size() < MOST) {
          var bytes = zip.readNBytes(LARGEST);
          read += bytes.length;
          if (bytes.length == LARGEST || read > LARGEST) {
            findings.add(Code.E0103, findings.whole(), "the slides unpack to more than 64 MB");
            break;
          }
          slides.put(Integer.valueOf(slide.group(1)), bytes);
        }
      }
    }
    return slides;
  }

  private Slide read(byte[] bytes) {
    var slide = new Slide();
    var reading = new XmlReading(new Source(source.name(), bytes), findings);
    reading.read("sld", xml -> isRead(xml, slide, 0));
    return slide;
  }

  /** Reads shapes and what holds them; what stands in for other programs is left out. */
  private boolean isRead(XMLStreamReader xml, Slide slide, int group) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "Fallback" -> XmlReading.skip(xml);
      case "grpSp" -> group(xml, slide);
      case "sp", "cxnSp" -> slide.shapes.add(shape(xml, group));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void group(XMLStreamReader xml, Slide slide) throws XMLStreamException {
    int number = ++groups;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open += isRead(xml, slide, number) ? 0 : 1;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private static Slide.Shape shape(XMLStreamReader xml, int group) throws XMLStreamException {
    boolean isLine = xml.getLocalName().equals("cxnSp");
    var text = new StringBuilder();
    var id = "";
    var name = "";
    var from = "";
    var to = "";
    var head = "";
    var tail = "";
    boolean isTextBox = false;
    boolean isOpen = false;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
        continue;
      } else if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      open++;
      switch (xml.getLocalName()) {
        case "cNvPr" -> {
          id = XmlReading.attribute(xml, "id");
          name = XmlReading.attribute(xml, "name");
        }
        case "cNvSpPr" -> isTextBox |= XmlReading.attribute(xml, "txBox").equals("1");
        case "ph" -> isTextBox = true;
        case "path" -> isOpen |= XmlReading.attribute(xml, "fill").equals("none");
        case "stCxn" -> from = XmlReading.attribute(xml, "id");
        case "endCxn" -> to = XmlReading.attribute(xml, "id");
        case "tailEnd" -> head = XmlReading.attribute(xml, "type");
        case "headEnd" -> tail = XmlReading.attribute(xml, "type");
        case "p", "br" -> text.append(' ');
        case "t" -> {
          text.append(xml.getElementText());
          open--;
        }
        default -> {}
      }
    }
    var words = text.toString().strip().replaceAll("\\s+", " ");
    return new Slide.Shape(id, name, words, isLine, isTextBox, isOpen, group, from, to, head, tail);
  }
}
