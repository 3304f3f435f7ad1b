package org.moagraph.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

/** The parts of a deck, read back for tests. */
public final class Deck {
  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Unpacks a deck. */
  public Deck(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the parts. */
  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** A part as it is written, or nothing. */
  public String text(String name) {
    return part(name);
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The slide as PowerPoint reads it: of what is written twice, the choice. */
  SldDocument slide(int number) {
    try {
      return SldDocument.Factory.parse(read(part("ppt/slides/slide" + number + ".xml"), "Choice"));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A part as a reader has it that takes, of what is written twice, the choice or the fallback. */
  private static String read(String xml, String taken) {
    String other = taken.equals("Choice") ? "Fallback" : "Choice";
    return xml.replaceAll("(?s)<mc:" + other + "[ >].*?</mc:" + other + ">", "")
        .replaceAll("</?mc:(AlternateContent|Choice|Fallback)( [^>]*)?>", "");
  }

  /** The shapes of a slide, in a group or not. */
  List<CTShape> shapes(int number) {
    List<CTShape> found = new ArrayList<>();
    collect(slide(number).getSld().getCSld().getSpTree(), group -> found.addAll(group.getSpList()));
    return found;
  }

  /** The connectors of a slide, in a group or not. */
  List<CTConnector> connectors(int number) {
    List<CTConnector> found = new ArrayList<>();
    collect(
        slide(number).getSld().getCSld().getSpTree(), group -> found.addAll(group.getCxnSpList()));
    return found;
  }

  /** The groups of a slide. */
  List<CTGroupShape> groups(int number) {
    List<CTGroupShape> found = new ArrayList<>();
    collect(
        slide(number).getSld().getCSld().getSpTree(), group -> found.addAll(group.getGrpSpList()));
    return found;
  }

  private static void collect(CTGroupShape group, Consumer<CTGroupShape> found) {
    found.accept(group);
    group.getGrpSpList().forEach(inner -> collect(inner, found));
  }

  /** The shape or connector of that name on a slide, in a group or not, as it is written. */
  String written(int slide, String name) {
    String xml = part("ppt/slides/slide" + slide + ".xml");
    int at = xml.indexOf(" name=\"" + name + "\" ");
    if (at < 0) {
      throw new NoSuchElementException(name);
    }
    String element =
        xml.lastIndexOf("<p:cxnSp>", at) > xml.lastIndexOf("<p:sp>", at) ? "p:cxnSp" : "p:sp";
    return xml.substring(
        xml.lastIndexOf("<" + element + ">", at), xml.indexOf("</" + element + ">", at));
  }

  /** What breaks the schema, part by part; empty for a good deck. */
  public List<String> violations() {
    List<String> found = new ArrayList<>();
    parts.forEach((name, xml) -> found.addAll(violations(name, xml)));
    return found;
  }

  private static List<String> violations(String name, String xml) {
    List<Object> errors = new ArrayList<>();
    try {
      for (String taken : List.of("Choice", "Fallback")) {
        XmlObject parsed = parsed(name, read(xml, taken));
        if (hasSchema(name)) {
          parsed.validate(new XmlOptions().setErrorListener(wrap(errors)));
        }
      }
    } catch (XmlException e) {
      errors.add(e.getMessage());
    }
    return errors.stream().map(error -> name + ": " + error).toList();
  }

  private static java.util.Collection<org.apache.xmlbeans.XmlError> wrap(List<Object> errors) {
    return new java.util.AbstractCollection<>() {
      @Override
      public boolean add(org.apache.xmlbeans.XmlError error) {
        return errors.add(error);
      }

      @Override
      public java.util.Iterator<org.apache.xmlbeans.XmlError> iterator() {
        return java.util.Collections.emptyIterator();
      }

      @Override
      public int size() {
        return errors.size();
      }
    };
  }

  /** The parts of the package itself only have to be well-formed. */
  private static boolean hasSchema(String name) {
    return name.startsWith("ppt/") && !name.contains("_rels/");
  }

  private static XmlObject parsed(String name, String xml) throws XmlException {
    if (!hasSchema(name)) {
      return XmlObject.Factory.parse(xml);
    }
    String folder = name.substring(4, Math.max(4, name.lastIndexOf('/')));
    return switch (folder) {
      case "slides" -> SldDocument.Factory.parse(xml);
      case "notesSlides" -> NotesDocument.Factory.parse(xml);
      case "slideMasters" -> SldMasterDocument.Factory.parse(xml);
      case "slideLayouts" -> SldLayoutDocument.Factory.parse(xml);
      case "notesMasters" -> NotesMasterDocument.Factory.parse(xml);
      case "theme" -> ThemeDocument.Factory.parse(xml);
      case "" -> PresentationDocument.Factory.parse(xml);
      default -> throw new XmlException("no schema for " + name);
    };
  }
}
