package org.moagraph.render.pptx;

import org.moagraph.geometry.Box;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Xml;

/** A slide under construction: its shapes one after the other, then its end. */
final class SlidePart {
  private static final int TREE_ID = 1;

  /** The same in every deck: fields are told apart by it, not by the slide they are on. */
  private static final String NUMBER_FIELD = "{5B5C9D2E-6F0C-4C1B-9C7E-2C1D1B7A9E11}";

  private static final double NUMBER = 12;

  private final Theme theme;
  private final Xml xml = Xml.compact().standaloneDeclaration();
  private final ShapeWriter shapes;

  SlidePart(String description, String language, Theme theme, Palette palette) {
    this.theme = theme;
    String code = DeckFile.language(language);
    this.shapes = new ShapeWriter(xml, palette, code, theme.typeface().scale(), TREE_ID);
    xml.open(
            "p:sld",
            "xmlns:a",
            DeckFile.DRAWING,
            "xmlns:r",
            DeckFile.RELATIONSHIPS,
            "xmlns:p",
            DeckFile.PRESENTATION)
        .open("p:cSld")
        .open("p:spTree")
        .open("p:nvGrpSpPr")
        .leaf("p:cNvPr", "id", TREE_ID, "name", "", "descr", description)
        .leaf("p:cNvGrpSpPr")
        .leaf("p:nvPr")
        .close()
        .leaf("p:grpSpPr");
  }

  ShapeWriter shapes() {
    return shapes;
  }

  /** Starts a place of the layout, up to where its paragraphs stand. */
  void place(String type, String name, String description, Box box, String anchor) {
    open(type, name, description, box);
    xml.open("p:txBody");
    shapes.body("square", anchor);
  }

  /** Starts a place of the layout, up to where its text stands. */
  void open(String type, String name, String description, Box box) {
    xml.open("p:sp").open("p:nvSpPr");
    shapes.properties(name, description);
    xml.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", 1).close().open("p:nvPr");
    switch (type) {
      case "title" -> xml.leaf("p:ph", "type", type);
      case "body" -> xml.leaf("p:ph", "type", type, "idx", 1);
      case "sldNum" -> xml.leaf("p:ph", "type", type, "sz", "quarter", "idx", 11);
      default -> xml.leaf("p:ph", "type", type, "sz", "quarter", "idx", 10);
    }
    xml.close().close().open("p:spPr");
    shapes.transform(box);
    xml.close();
  }

  /** Ends a place with its paragraphs. */
  void close() {
    xml.close().close();
  }

  /** The number of the slide, which follows when slides are moved. */
  void number(int number, double width, double height) {
    Box box = new Box(width - 82, height - 10 - 1.2 * NUMBER, 60, 1.2 * NUMBER);
    place("sldNum", "Slide number", String.valueOf(number), box, "t");
    shapes.field(NUMBER_FIELD, "slidenum", String.valueOf(number), NUMBER, theme.quiet());
    close();
  }

  /** The part. */
  String end() {
    return xml.close()
        .close()
        .open("p:clrMapOvr")
        .leaf("a:masterClrMapping")
        .close()
        .close()
        .toString();
  }
}
