package org.moagraph.render.moodle;

import java.util.Base64;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.text.Markup;
import org.moagraph.text.Xml;

/**
 * A picture with gaps as a question of Moodle's type "drag and drop onto image" ({@code
 * ddimageortext}): a background of at most 600 x 400 pixels and a word to drag for each place.
 */
public final class DragOntoImage {

  /** The widest background, in pixels. */
  public static final int WIDTH = 600;

  /** The highest background, in pixels. */
  public static final int HEIGHT = 400;

  /** Half the height of a word that is dragged, in pixels. */
  private static final int HALF_A_WORD = 12;

  private DragOntoImage() {}

  /** A word and the upper left corner of its place, in pixels of the background. */
  public record Drop(String word, int left, int top) {

    /** The word at the left of a box, half way up, where a pixel is so many px of the box. */
    public static Drop in(Box box, String word, double scale) {
      int left = (int) Math.max(0, Math.round(box.x() / scale));
      int top = (int) Math.max(0, Math.round(box.centre().y() / scale) - HALF_A_WORD);
      return new Drop(word, left, top);
    }
  }

  /** What is asked, and what is said after the answer. */
  public record Asked(String name, String question, String feedback) {}

  /** The question as a file to import. */
  public static String render(Asked asked, byte[] background, List<Drop> drops) {
    var xml = Xml.indented().declaration().open("quiz");
    xml.open("question", "type", "ddimageortext");
    xml.openLine("name").text("text", asked.name()).close();
    plain("questiontext", asked.question(), xml);
    plain("generalfeedback", asked.feedback(), xml);
    xml.text("defaultgrade", String.valueOf(drops.size()));
    xml.text("penalty", "0.3333333");
    xml.leaf("shuffleanswers");
    var picture = Base64.getEncoder().encodeToString(background);
    xml.text("file", picture, "name", asked.name() + ".png", "path", "/", "encoding", "base64");
    for (int i = 0; i < drops.size(); i++) {
      drag(i + 1, drops.get(i), xml);
    }
    for (int i = 0; i < drops.size(); i++) {
      drop(i + 1, drops.get(i), xml);
    }
    return xml.close().close().toString();
  }

  /** A word that is dragged is HTML there, a text of a question is as its format says. */
  private static void drag(int number, Drop drop, Xml xml) {
    xml.open("drag").text("no", String.valueOf(number));
    xml.text("text", Markup.escaped(drop.word()));
    xml.text("draggroup", "1").close();
  }

  private static void drop(int number, Drop drop, Xml xml) {
    xml.open("drop").text("text", "").text("no", String.valueOf(number));
    xml.text("choice", String.valueOf(number));
    xml.text("xleft", String.valueOf(drop.left()));
    xml.text("ytop", String.valueOf(drop.top())).close();
  }

  private static void plain(String element, String words, Xml xml) {
    xml.openLine(element, "format", "plain_text").text("text", words).close();
  }
}
