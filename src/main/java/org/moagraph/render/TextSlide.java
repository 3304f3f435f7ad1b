package org.moagraph.render;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.layout.TextWidths;
import org.moagraph.layout.Wrapping;

/**
 * A title and paragraphs.
 *
 * @param opens whether it is the first slide, with a large title
 */
public record TextSlide(
    String title,
    List<Paragraph> paragraphs,
    String credit,
    boolean opens,
    List<String> notes,
    String section)
    implements Slide {
  /** How much wider than ours the letters of another computer may be, so that words keep room. */
  public static final double WIDER = 1.15;

  /** In px, on a slide of 1280 x 720. */
  public static final double MARGIN = 60;

  public static final double TOP = 120;
  public static final double ROOM = 530;

  /** The room of the text of an opening slide. */
  public static final double OPENING = 340;

  private static final double WIDTH = 1160;
  private static final double STEP = 0.05;
  private static final double SMALLEST = 0.6;

  /** The distance of lines, and of paragraphs, in em. */
  public static final double LINE = 1.2;

  public static final double APART = 0.5;

  public TextSlide {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /**
   * A paragraph of letters of that size, in px.
   *
   * @param leads whether the ones after it, up to the next that leads, belong to it
   */
  public record Paragraph(String text, double size, boolean bold, boolean leads) {

    /** How high it gets at most, with the room before it, in a font wider than Arial. */
    public double height() {
      double em = WIDTH / (size * WIDER);
      int lines = Wrapping.lines(text, em, bold).size();
      boolean broken = TextWidths.of(text, 1, bold) > em;
      return size * (LINE * (broken ? lines + 0.2 : 1) + APART);
    }
  }

  /** The opening slide with letters that are small enough for its room, but never tiny. */
  public TextSlide fitted() {
    TextSlide fitted = this;
    for (double part = 1; part > SMALLEST && fitted.height() > OPENING; part -= STEP) {
      double scale = part - STEP;
      fitted =
          with(
              paragraphs.stream()
                  .map(p -> new Paragraph(p.text(), p.size() * scale, p.bold(), p.leads()))
                  .toList());
    }
    return fitted;
  }

  private double height() {
    return paragraphs.stream().mapToDouble(Paragraph::height).sum();
  }

  /** As many slides as it takes; a paragraph stays with the one that leads it. */
  public List<TextSlide> pages() {
    List<TextSlide> pages = new ArrayList<>();
    List<Paragraph> page = new ArrayList<>();
    double filled = 0;
    for (List<Paragraph> block : blocks()) {
      double height = block.stream().mapToDouble(Paragraph::height).sum();
      if (!page.isEmpty() && filled + height > ROOM) {
        pages.add(with(page));
        page.clear();
        filled = 0;
      }
      page.addAll(block);
      filled += height;
    }
    pages.add(with(page));
    return pages;
  }

  private List<List<Paragraph>> blocks() {
    boolean led = paragraphs.stream().anyMatch(Paragraph::leads);
    List<List<Paragraph>> blocks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (blocks.isEmpty() || !led || paragraph.leads()) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(paragraph);
    }
    return blocks;
  }

  private TextSlide with(List<Paragraph> some) {
    return new TextSlide(title, some, credit, opens, notes, section);
  }
}
