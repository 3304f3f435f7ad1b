package org.moagraph.render.svg;

import java.util.Map;
import org.moagraph.layout.Scene;
import org.moagraph.render.Decimal;
import org.moagraph.render.Markup;
import org.moagraph.render.Picture;
import org.moagraph.render.Theme;

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
    SvgIds ids = new SvgIds(picture.id());
    String title = ids.of("text", "title");
    String description = ids.of("text", "desc");
    String width = Decimal.of(picture.width());
    String height = Decimal.of(picture.height());
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" role=\"img\" aria-labelledby=\"")
        .append(title)
        .append(' ')
        .append(description)
        .append("\" font-family=\"")
        .append(theme.typeface().listed())
        .append('"')
        .append(language(picture))
        .append(">\n");
    text(out, "title", title, picture.title());
    text(out, "desc", description, picture.narration().description());
    picture.paint(theme, new SvgCanvas(out, ids, links, theme.typeface().scale()));
    return out.append("</svg>\n").toString();
  }

  /** English, which most pictures are in, needs no saying; other words are to be read as such. */
  private static String language(Picture picture) {
    String code = picture.language();
    return code.equals("en") ? "" : " xml:lang=\"" + Markup.escaped(code) + '"';
  }

  private static void text(StringBuilder out, String element, String id, String content) {
    out.append("  <")
        .append(element)
        .append(" id=\"")
        .append(id)
        .append("\">")
        .append(Markup.escaped(content))
        .append("</")
        .append(element)
        .append(">\n");
  }
}
