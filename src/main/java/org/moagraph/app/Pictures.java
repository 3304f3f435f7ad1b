package org.moagraph.app;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.layout.Layout;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.layout.graphviz.EmbeddedGraphviz;
import org.moagraph.render.Picture;
import org.moagraph.render.Theme;
import org.moagraph.render.dot.DotRenderer;
import org.moagraph.render.html.PageRenderer;
import org.moagraph.render.pdf.PdfRenderer;
import org.moagraph.render.pdf.PngRenderer;
import org.moagraph.render.svg.SvgRenderer;
import org.moagraph.teach.page.Pages;

/** The kinds of pictures that are built in, by the ending of their files. */
public final class Pictures {

  /** A way of drawing. */
  public interface Format {
    /** The picture as a file's bytes. */
    byte[] draw(Drawing drawing);
  }

  private static final Map<String, Format> FORMATS = formats();

  private Pictures() {}

  private static Map<String, Format> formats() {
    var list = new LinkedHashMap<String, Format>();
    list.put(
        "svg",
        drawing ->
            bytes(
                SvgRenderer.render(
                    drawing.scene(),
                    drawing.theme(),
                    drawing.finish().links(),
                    drawing.finish().zoom())));
    list.put("html", drawing -> bytes(page(drawing)));
    list.put("dot", drawing -> bytes(DotRenderer.render(drawing.diagram())));
    list.put(
        "png",
        drawing ->
            PngRenderer.render(
                drawing.scene(),
                drawing.theme(),
                drawing.finish().scale() * drawing.finish().zoom()));
    list.put("pdf", drawing -> PdfRenderer.render(drawing.scene(), drawing.theme()));
    return list;
  }

  private static String page(Drawing drawing) {
    var page = Pages.of(drawing.moa().graph(), drawing.diagram(), drawing.filter());
    var picture = SvgRenderer.render(drawing.scene(), drawing.theme());
    return PageRenderer.render(page, picture, drawing.theme());
  }

  /** The endings of all kinds. */
  public static List<String> endings() {
    return List.copyOf(FORMATS.keySet());
  }

  /** The kind of that ending. */
  public static Optional<Format> format(String ending) {
    return Optional.ofNullable(FORMATS.get(ending));
  }

  /** A picture that is no graph, as a file of that ending; nothing where it has no such file. */
  public static Optional<byte[]> drawn(Picture picture, String ending, Theme theme) {
    return Optional.ofNullable(
        switch (ending) {
          case "svg" -> bytes(SvgRenderer.render(picture, theme));
          case "png" -> PngRenderer.render(picture, theme, 1.5);
          case "pdf" -> PdfRenderer.render(picture, theme);
          default -> null;
        });
  }

  /** The layout that reads best on a slide, by the engine inside the jar. */
  public static Layout layout() {
    return new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
