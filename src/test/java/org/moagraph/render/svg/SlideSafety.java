package org.moagraph.render.svg;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The rules that keep an SVG the same in every slide program, and which of them a file breaks. */
final class SlideSafety {
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "title",
          "desc",
          "metadata",
          "path",
          "polygon",
          "polyline",
          "line",
          "rect",
          "circle",
          "ellipse",
          "text",
          "tspan",
          "a");
  private static final Set<String> COLOUR_ATTRIBUTES = Set.of("fill", "stroke");
  private static final Set<String> FORBIDDEN_ATTRIBUTES =
      Set.of(
          "style",
          "font",
          "dominant-baseline",
          "baseline-shift",
          "textLength",
          "opacity",
          "clip-path",
          "mask",
          "filter",
          "marker-end",
          "marker-start",
          "marker-mid");
  private static final List<String> FONTS =
      List.of("Arial", "Helvetica", "Verdana", "Georgia", "Times New Roman");
  private static final int MOST_BYTES = 200_000;

  private final String svg;
  private final List<String> broken = new ArrayList<>();

  private SlideSafety(String svg) {
    this.svg = svg;
  }

  /** The rules broken, one line each; empty for a safe file. */
  static List<String> brokenBy(String svg) {
    SlideSafety check = new SlideSafety(svg);
    check.run();
    return check.broken;
  }

  private void rule(int number, boolean kept, String what) {
    if (!kept) {
      broken.add("rule " + number + ": " + what);
    }
  }

  private void run() {
    rule(1, !svg.contains("<!DOCTYPE"), "has a DOCTYPE");
    rule(1, !svg.replaceFirst("^<\\?xml [^>]*\\?>", "").contains("<?"), "has instructions");
    rule(11, svg.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, "is too large");
    Document document;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      document = builder.parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      rule(1, false, "is not well-formed: " + e.getMessage());
      return;
    }
    root(document.getDocumentElement());
    elements(document);
  }

  private void root(Element root) {
    rule(2, root.getAttribute("width").matches("[0-9.]+"), "width is not absolute");
    rule(2, root.getAttribute("height").matches("[0-9.]+"), "height is not absolute");
    String[] box = root.getAttribute("viewBox").split(" ");
    if (broken.isEmpty() && box.length == 4) {
      double ratio =
          Double.parseDouble(root.getAttribute("width"))
              / Double.parseDouble(root.getAttribute("height"));
      double other = Double.parseDouble(box[2]) / Double.parseDouble(box[3]);
      rule(2, Math.abs(ratio - other) < 0.001, "viewBox has another ratio");
    } else {
      rule(2, box.length == 4, "has no viewBox");
    }
    rule(2, !root.getAttribute("role").isEmpty() && readAloud(root), "cannot be read aloud");
    String font = root.getAttribute("font-family");
    rule(8, FONTS.stream().anyMatch(font::startsWith), "unsafe font");
    rule(8, font.endsWith("sans-serif") || font.endsWith(", serif"), "no generic family");
  }

  private static boolean readAloud(Element root) {
    NodeList children = root.getElementsByTagName("*");
    return children.getLength() > 2
        && children.item(0).getNodeName().equals("title")
        && children.item(1).getNodeName().equals("desc")
        && root.getAttribute("aria-labelledby")
            .equals(
                ((Element) children.item(0)).getAttribute("id")
                    + " "
                    + ((Element) children.item(1)).getAttribute("id"));
  }

  private void elements(Document document) {
    Set<String> ids = new LinkedHashSet<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      rule(3, ELEMENTS.contains(element.getNodeName()), "element " + element.getNodeName());
      rule(4, i == 0 || !element.getNodeName().equals("svg"), "nested svg");
      NamedNodeMap attributes = element.getAttributes();
      for (int a = 0; a < attributes.getLength(); a++) {
        attribute(element, attributes.item(a), ids);
      }
    }
  }

  private void attribute(Element element, Node attribute, Set<String> ids) {
    String name = attribute.getNodeName();
    String value = attribute.getNodeValue();
    if (COLOUR_ATTRIBUTES.contains(name)) {
      rule(5, value.equals("none") || value.matches("#[0-9a-fA-F]{6}"), "colour " + value);
    }
    rule(6, !FORBIDDEN_ATTRIBUTES.contains(name), "attribute " + name);
    rule(6, !name.startsWith("on"), "handler " + name);
    if (name.endsWith("href")) {
      rule(7, element.getNodeName().equals("a") && value.matches("(https?|mailto):.*"), "href");
    }
    rule(7, !value.contains("url("), "reference " + value);
    if (name.equals("id")) {
      rule(9, value.matches("[A-Za-z][\\w-]*"), "id " + value);
      rule(9, ids.add(value), "id twice " + value);
    }
  }
}
