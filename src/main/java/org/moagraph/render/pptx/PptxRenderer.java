package org.moagraph.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.moagraph.layout.Scene;
import org.moagraph.render.DeckSlide;
import org.moagraph.render.Slide;
import org.moagraph.render.TextSlide;
import org.moagraph.render.pptx.DeckFile.Relationship;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Xml;

/**
 * Scenes as a PowerPoint deck of native, editable shapes, with speaker notes. Shapes stand where
 * the SVG has them, and every connector is glued to the nodes of its claim. The same scenes give
 * the same bytes.
 */
public final class PptxRenderer {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

  private final List<Slide> slides;
  private final Scene scene;
  private final Theme theme;
  private final Palette palette;
  private final DeckFile file = new DeckFile();

  private PptxRenderer(List<? extends Slide> slides, Theme theme) {
    this.slides = List.copyOf(slides);
    this.scene =
        slides.stream()
            .filter(DeckSlide.class::isInstance)
            .map(s -> ((DeckSlide) s).scene())
            .findFirst()
            .orElseThrow();
    this.theme = theme;
    this.palette = new Palette(theme);
  }

  /** The deck; at least one of its slides is a picture, and all are as large as the first. */
  public static byte[] render(List<? extends Slide> slides, Theme theme) {
    return new PptxRenderer(slides, theme).deck();
  }

  private byte[] deck() {
    file.start(
        List.of(
            Relationship.to("officeDocument", "ppt/presentation.xml"),
            Relationship.to("core-properties", "docProps/core.xml"),
            Relationship.to("extended-properties", "docProps/app.xml")));
    presentation();
    masters();
    for (int i = 0; i < slides.size(); i++) {
      slide(i + 1, slides.get(i));
    }
    properties();
    return file.bytes();
  }

  private void presentation() {
    List<Relationship> links = new ArrayList<>();
    links.add(Relationship.to("slideMaster", "slideMasters/slideMaster1.xml"));
    links.add(Relationship.to("notesMaster", "notesMasters/notesMaster1.xml"));
    links.add(Relationship.to("theme", "theme/theme1.xml"));
    Xml list = Xml.compact();
    for (int i = 1; i <= slides.size(); i++) {
      links.add(Relationship.to("slide", "slides/slide" + i + ".xml"));
      list.leaf("p:sldId", "id", Sections.BEFORE + i, "r:id", "rId" + links.size());
    }
    String content =
        DeckFile.template("presentation.xml")
            .replace("{slides}", list.toString())
            .replace("{width}", String.valueOf(Emu.of(scene.width())))
            .replace("{height}", String.valueOf(Emu.of(scene.height())))
            .replace("{sections}", Sections.of(slides));
    file.add("ppt/presentation.xml", TYPE + "presentation.main+xml", content, links);
  }

  private void masters() {
    String colours =
        DeckFile.template("theme.xml")
            .replace("{name}", Xml.onOneLine("MoA Graph " + theme.name()))
            .replace("{font}", theme.typeface().first())
            .replace("{colours}", palette.schemeXml());
    file.add("ppt/theme/theme1.xml", THEME, colours, List.of());
    file.add(
        "ppt/slideMasters/slideMaster1.xml",
        TYPE + "slideMaster+xml",
        DeckFile.template("slideMaster.xml"),
        List.of(
            Relationship.to("slideLayout", "../slideLayouts/slideLayout1.xml"),
            Relationship.to("slideLayout", "../slideLayouts/slideLayout2.xml"),
            Relationship.to("theme", "../theme/theme1.xml")));
    layout(1, "slideLayout.xml");
    layout(2, "textLayout.xml");
    String light =
        DeckFile.template("theme.xml")
            .replace("{name}", "MoA Graph notes")
            .replace("{font}", Theme.LIGHT.typeface().first())
            .replace("{colours}", new Palette(Theme.LIGHT).schemeXml());
    file.add("ppt/theme/theme2.xml", THEME, light, List.of());
    file.add(
        "ppt/notesMasters/notesMaster1.xml",
        TYPE + "notesMaster+xml",
        DeckFile.template("notesMaster.xml"),
        List.of(Relationship.to("theme", "../theme/theme2.xml")));
  }

  private void layout(int number, String template) {
    file.add(
        "ppt/slideLayouts/slideLayout" + number + ".xml",
        TYPE + "slideLayout+xml",
        DeckFile.template(template),
        List.of(Relationship.to("slideMaster", "../slideMasters/slideMaster1.xml")));
  }

  private void slide(int number, Slide slide) {
    String notesName = "notesSlide" + number + ".xml";
    int layout = slide instanceof TextSlide ? 2 : 1;
    file.add(
        "ppt/slides/slide" + number + ".xml",
        TYPE + "slide+xml",
        written(number, slide),
        List.of(
            Relationship.to("slideLayout", "../slideLayouts/slideLayout" + layout + ".xml"),
            Relationship.to("notesSlide", "../notesSlides/" + notesName)));
    file.add(
        "ppt/notesSlides/" + notesName,
        TYPE + "notesSlide+xml",
        notes(slide),
        List.of(
            Relationship.to("notesMaster", "../notesMasters/notesMaster1.xml"),
            Relationship.to("slide", "../slides/slide" + number + ".xml")));
  }

  private String written(int number, Slide slide) {
    OptionalInt shown = slides.size() > 1 ? OptionalInt.of(number) : OptionalInt.empty();
    return slide instanceof TextSlide text
        ? TextSlideWriter.write(text, scene, theme, palette, number)
        : SlideWriter.write(((DeckSlide) slide).scene(), theme, palette, shown);
  }

  private String notes(Slide slide) {
    String language = DeckFile.language(scene.diagram().language());
    Xml paragraphs = Xml.compact();
    for (String words : slide.notes()) {
      paragraphs
          .open("a:p")
          .open("a:r")
          .leaf("a:rPr", "lang", language, "dirty", 0)
          .text("a:t", words)
          .close()
          .close();
    }
    return DeckFile.template("notesSlide.xml").replace("{paragraphs}", paragraphs.toString());
  }

  private void properties() {
    file.add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        DeckFile.template("core.xml")
            .replace("{title}", Xml.onOneLine(scene.diagram().title()))
            .replace("{description}", Xml.onOneLine(scene.diagram().description().brief()))
            .replace("{language}", DeckFile.language(scene.diagram().language())),
        List.of());
    file.add(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        DeckFile.template("app.xml").replace("{slides}", String.valueOf(slides.size())),
        List.of());
  }
}
