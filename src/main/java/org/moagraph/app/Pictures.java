package org.moagraph.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moagraph.ask.NotUnderstood;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Layout;
import org.moagraph.layout.Scene;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.page.PageMaker;
import org.moagraph.render.DeckSlide;
import org.moagraph.render.Picture;
import org.moagraph.render.dot.DotRenderer;
import org.moagraph.render.drawio.DrawioRenderer;
import org.moagraph.render.html.PagePart;
import org.moagraph.render.html.PagePicture;
import org.moagraph.render.html.PageRenderer;
import org.moagraph.render.html.PageView;
import org.moagraph.render.mermaid.MermaidRenderer;
import org.moagraph.render.pdf.PdfRenderer;
import org.moagraph.render.pdf.PngRenderer;
import org.moagraph.render.pdf.UnwritableLetters;
import org.moagraph.render.pptx.PptxRenderer;
import org.moagraph.render.reveal.RevealRenderer;
import org.moagraph.render.sbgn.SbgnRenderer;
import org.moagraph.render.style.Theme;
import org.moagraph.render.svg.AnimationRenderer;
import org.moagraph.render.svg.SvgRenderer;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.PictureDescription;

/** The kinds of pictures that are built in, by the ending of their files. */
public final class Pictures {

  /** A way of drawing. */
  public interface Format {
    /** The picture as a file's bytes. */
    byte[] draw(Drawing drawing);
  }

  /** A lecture as a file's bytes, and how many slides it has. */
  public record Lecture(byte[] bytes, int slides) {}

  /** A way of drawing that has the steps of a picture in one file. */
  public interface Build extends Format {
    /** The ending of its files. */
    String ending();

    /** What a step is in the file. */
    default String part() {
      return "slide";
    }

    /** The build of a picture with what a lecture on it says around the steps. */
    Lecture lecture(Drawing full, List<Drawing> steps);
  }

  /** A way of drawing whose file holds many pictures, one after the other. */
  public interface Series extends Build {
    /** The pictures as one file's bytes; there is at least one. */
    byte[] draw(List<Drawing> drawings);

    @Override
    default byte[] draw(Drawing drawing) {
      return draw(List.of(drawing));
    }
  }

  /** A way of drawing whose picture goes through the steps and the views by itself. */
  public interface Stepper extends Format {
    /** The pictures of a model as one file's bytes, at the first step where {@code started}. */
    byte[] draw(List<Drawing> views, boolean started);

    @Override
    default byte[] draw(Drawing drawing) {
      return draw(List.of(drawing), false);
    }
  }

  private static final String SBGN = "sbgn";

  private static final Map<String, Format> FORMATS = formats();
  private static final Map<String, Build> BUILDS = asked();

  private Pictures() {}

  private static Map<String, Format> formats() {
    var list = new LinkedHashMap<String, Format>();
    list.put(
        "svg",
        drawing ->
            bytes(SvgRenderer.render(drawing.scene(), drawing.theme(), drawing.finish().links())));
    list.put("html", (Stepper) (views, started) -> bytes(page(views, started)));
    list.put("dot", drawing -> bytes(DotRenderer.render(drawing.diagram(), drawing.theme())));
    list.put(
        "png",
        drawing ->
            lettered(
                () ->
                    PngRenderer.render(
                        drawing.scene(), drawing.theme(), drawing.finish().scale())));
    list.put(
        "pdf", drawing -> lettered(() -> PdfRenderer.render(drawing.scene(), drawing.theme())));
    list.put(
        "pptx", new Decks("pptx", (slides, like) -> PptxRenderer.render(slides, like.theme())));
    list.put("drawio", drawing -> bytes(DrawioRenderer.render(drawing.scene(), drawing.theme())));
    list.put("mmd", drawing -> bytes(MermaidRenderer.render(drawing.diagram())));
    list.put("h5p", new Hotspots());
    list.put(SBGN, drawing -> bytes(SbgnRenderer.render(drawing.scene())));
    return list;
  }

  private static Map<String, Build> asked() {
    var list = new LinkedHashMap<String, Build>();
    list.put(
        "reveal",
        new Decks(
            "html",
            (slides, like) ->
                bytes(
                    RevealRenderer.render(
                        slides,
                        like.theme(),
                        s -> SvgRenderer.render(s, like.theme(), like.finish().links())))));
    list.put(
        "animation",
        new Animations(
            (full, steps) -> bytes(AnimationRenderer.render(full.scene(), steps, full.theme()))));
    return list;
  }

  private static String page(List<Drawing> views, boolean started) {
    var shown = views.parallelStream().map(Pictures::view).toList();
    return PageRenderer.render(shown, views.get(0).theme(), started);
  }

  private static PageView view(Drawing drawing) {
    var page = PageMaker.of(drawing.moa().index(), drawing.diagram(), drawing.filter());
    var opened = drawing.opened();
    if (opened.isEmpty()) {
      return new PageView(page, pictures(drawing));
    }
    var parts =
        opened.get().parts().parallelStream()
            .map(
                part ->
                    new PagePart(
                        part.id(),
                        opened.get().map().node(part.id()).orElseThrow().name(),
                        part.members(),
                        List.of(PagePicture.of(drawing.of(part.diagram()).scene()))))
            .toList();
    return new PageView(page, pictures(drawing.of(opened.get().map())), parts);
  }

  private static List<PagePicture> pictures(Drawing drawing) {
    var pictures = new ArrayList<>(List.of(PagePicture.of(drawing.scene())));
    drawing.tall().map(PagePicture::of).ifPresent(pictures::add);
    return pictures;
  }

  /** The endings of all kinds. */
  public static List<String> endings() {
    return List.copyOf(FORMATS.keySet());
  }

  /** The words for the ways to have steps in one file, besides those that an ending says. */
  public static List<String> builds() {
    return List.copyOf(BUILDS.keySet());
  }

  /** The way of that word to have steps in one file. */
  public static Optional<Build> build(String word) {
    return Optional.ofNullable(BUILDS.get(word));
  }

  /** The only notation that files of that ending can hold, if they are so limited. */
  public static Optional<Notation> notation(String ending) {
    return ending.equals(SBGN) ? Optional.of(Notation.SBGN_AF) : Optional.empty();
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
          case "png" -> lettered(() -> PngRenderer.render(picture, theme, 1.5));
          case "pdf" -> lettered(() -> PdfRenderer.render(picture, theme));
          default -> null;
        });
  }

  /** Words that the font inside such files cannot set are the model's, and have a way out. */
  static byte[] lettered(Supplier<byte[]> drawn) {
    try {
      return drawn.get();
    } catch (UnwritableLetters e) {
      throw new NotUnderstood(
          e.words(), "write .svg or .pptx instead, which use the fonts of the computer");
    }
  }

  /** Pictures of one file, a page or slide each; nothing where such a file holds one alone. */
  public static Optional<byte[]> sheets(List<Scene> scenes, String ending, Theme theme) {
    return Optional.ofNullable(
        switch (ending) {
          case "pdf" ->
              lettered(() -> PdfRenderer.render(scenes.stream().map(Picture::of).toList(), theme));
          case "pptx" -> PptxRenderer.render(scenes.stream().map(Pictures::slide).toList(), theme);
          default -> null;
        });
  }

  private static DeckSlide slide(Scene scene) {
    var notes = scene.diagram().description().sentences();
    return new DeckSlide(scene, notes.stream().map(PictureDescription.Sentence::text).toList());
  }

  /** The layout that reads best on a slide, by the engine inside the jar. */
  public static Layout layout() {
    return new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.BEST);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
