package org.moagraph.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.layout.Gap;
import org.moagraph.layout.GapScenes;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.render.anki.OcclusionCards;
import org.moagraph.render.moodle.DragOntoImage;
import org.moagraph.render.pdf.PngRenderer;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Slug;
import org.moagraph.words.Language;

/**
 * Questions on a picture for learning systems: its hidden names are dragged to their places, or
 * asked for one at a time.
 */
public record PictureQuestions(Scene full, List<Gap> gaps) {

  private static final double SCALE = 1.5;

  /** The page whose picture becomes the background of a question, without its title. */
  public static final Page PAGE =
      new Page(SCALE * DragOntoImage.WIDTH, SCALE * DragOntoImage.HEIGHT, true, false);

  public PictureQuestions {
    gaps = List.copyOf(gaps);
  }

  /** A question of Moodle, as a file to import. */
  public String moodle() {
    var words = words();
    var said = gaps.stream().map(g -> g.number() + " " + g.answer()).toList();
    var asked =
        new DragOntoImage.Asked(
            Slug.of(full.diagram().id()),
            full.diagram().title() + ". " + words.say("sheet.drag"),
            words.say("quiz.answers") + ": " + String.join("; ", said) + ".");
    var png = png(GapScenes.open(full, gaps), 1 / SCALE);
    return DragOntoImage.render(asked, png, gaps.stream().map(this::drop).toList());
  }

  private static byte[] png(Scene scene, double scale) {
    return Pictures.lettered(() -> PngRenderer.render(scene, Theme.LIGHT, scale));
  }

  private DragOntoImage.Drop drop(Gap gap) {
    return DragOntoImage.Drop.in(full.node(gap.id()).orElseThrow().box(), gap.answer(), SCALE);
  }

  /** Cards of Anki, as a file to import. */
  public String cards() {
    return OcclusionCards.render(
        gaps.stream()
            .map(
                g ->
                    new OcclusionCards.Card(
                        full.diagram().title() + ". " + words().say("sheet.name"),
                        file(g, "front"),
                        file(g, "back"),
                        g.answer()))
            .toList());
  }

  /** The pictures of those cards, by the names of their files. */
  public Map<String, byte[]> media() {
    var media = new LinkedHashMap<String, byte[]>();
    for (var gap : gaps) {
      var one = List.of(gap);
      media.put(file(gap, "front"), png(GapScenes.open(full, one), 1));
      media.put(file(gap, "back"), png(GapScenes.filled(full, one), 1));
    }
    return media;
  }

  private String file(Gap gap, String side) {
    return "moa-" + Slug.of(full.diagram().id()) + "-" + gap.number() + "-" + side + ".png";
  }

  private Language words() {
    return Language.of(full.diagram().language());
  }
}
