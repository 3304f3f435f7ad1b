package org.moagraph.render.anki;

import java.util.List;
import org.moagraph.text.Markup;

/**
 * Pictures with one part hidden each, as a file that Anki imports: front, back and tags, separated
 * by tabs. The pictures are files that belong into Anki's media folder.
 */
public final class OcclusionCards {

  private OcclusionCards() {}

  /** A card: what is asked, the two pictures by the names of their files, and what is right. */
  public record Card(String question, String front, String back, String answer) {}

  /** The cards as a file to import. */
  public static String render(List<Card> cards) {
    var out = new StringBuilder(AnkiRenderer.HEAD);
    for (var card : cards) {
      out.append("<p>").append(AnkiRenderer.escaped(card.question())).append("</p>");
      out.append(picture(card.front())).append('\t');
      out.append("<p><b>").append(AnkiRenderer.escaped(card.answer())).append("</b></p>");
      out.append(picture(card.back())).append("\tmoa picture\n");
    }
    return out.toString();
  }

  private static String picture(String file) {
    return "<img src=\"" + Markup.escaped(file) + "\">";
  }
}
