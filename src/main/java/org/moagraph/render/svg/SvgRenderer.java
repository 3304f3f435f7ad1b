package org.moagraph.render.svg;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.moagraph.layout.Scene;
import org.moagraph.render.Decimal;
import org.moagraph.render.Picture;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Xml;

/**
 * Scenes as SVG: shapes, lines and text only, so that slide programs keep them as they are, with
 * title and description for reading aloud. The same scene and theme always give the same text.
 */
public final class SvgRenderer {
  private SvgRenderer() {}

  /** The scene as an SVG document. */
  public static String render(Scene scene, Theme theme) {
    return render(scene, theme, Map.of());
  }

  /**
   * The scene as an SVG document with claims that can be clicked.
   *
   * @param links the addresses of claims by their ids; what is not http or https is left out
   */
  public static String render(Scene scene, Theme theme, Map<String, String> links) {
    return render(Picture.of(scene), theme, links);
  }

  /** The picture as an SVG document. */
  public static String render(Picture picture, Theme theme) {
    return render(picture, theme, Map.of());
  }

  private static String render(Picture picture, Theme theme, Map<String, String> links) {
    return render(
        picture,
        theme,
        Optional.empty(),
        (xml, ids) ->
            picture.paint(theme, new SvgCanvas(xml, ids, links, theme.typeface().scale())));
  }

  /** What stands in a document, below its title and description. */
  interface Content {
    void write(Xml xml, SvgIds ids);
  }

  /**
   * That content as a document of its own.
   *
   * @param id what the root is called, where something speaks of it
   */
  static String render(Picture picture, Theme theme, Optional<String> id, Content content) {
    // what a picture shows is known when it is written, and its ids are made of that
    String written = render(picture, theme, id, content, "");
    return render(picture, theme, id, content, "-" + mark(written));
  }

  private static String mark(String written) {
    CRC32 sum = new CRC32();
    sum.update(written.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static String render(
      Picture picture, Theme theme, Optional<String> id, Content content, String mark) {
    SvgIds ids = new SvgIds(picture.id(), mark);
    String title = ids.of("text", "title");
    String description = ids.of("text", "desc");
    String width = Decimal.of(picture.width());
    String height = Decimal.of(picture.height());
    Map<String, String> root = new LinkedHashMap<>();
    root.put("xmlns", "http://www.w3.org/2000/svg");
    id.ifPresent(name -> root.put("id", ids.root(name)));
    root.put("width", width);
    root.put("height", height);
    root.put("viewBox", "0 0 " + width + " " + height);
    root.put("role", "img");
    root.put("aria-labelledby", title + " " + description);
    root.put("font-family", theme.typeface().listed());
    language(picture).ifPresent(code -> root.put("xml:lang", code));
    Xml xml = Xml.indented().declaration().open("svg", root);
    xml.text("title", picture.title(), "id", title);
    xml.text("desc", picture.description().text(), "id", description);
    content.write(xml, ids);
    return xml.close().toString();
  }

  /** English, which most pictures are in, needs no saying; other words are to be read as such. */
  private static Optional<String> language(Picture picture) {
    return Optional.of(picture.language()).filter(code -> !code.equals("en"));
  }
}
