package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.RegionKind;

/** Words in rows under a heading, in a box across the foot of a page. */
public record WordBank(String heading, List<String> words) {

  /** The box's id, which no region of a model has. */
  public static final String ID = "word bank";

  private static final double MARGIN = 22;
  private static final double SIZE = 17;
  private static final double ROW = 1.7 * SIZE;
  private static final double GAP = 1.9 * SIZE;
  private static final double HEAD = 1.5 * SIZE;
  private static final double INSET = 12;

  public WordBank {
    words = List.copyOf(words);
  }

  /** A text in so many lines at most, under a heading, on a page of that width. */
  public static WordBank ofText(String heading, String text, double pageWidth, int most) {
    double room = (pageWidth - 2 * (MARGIN + INSET)) / 1.04;
    List<String> lines = Wrapping.lines(text, room / SIZE, false);
    return new WordBank(heading, lines.subList(0, Math.min(most, lines.size())));
  }

  /** The height of so many rows. */
  public static double height(int rows) {
    return HEAD + rows * ROW + INSET + 8;
  }

  /** The height that it takes on a page of that width, with what is left free above it. */
  public double height(double width) {
    return height(rows(width).size());
  }

  /** The scene with this below it; what the scene says of itself moves to the foot. */
  public Scene under(Scene scene, double height) {
    double top = scene.credit().bounds().y() - 2;
    Box box = new Box(MARGIN, top, scene.width() - 2 * MARGIN, height - 8);
    List<Scene.Area> areas = new ArrayList<>(scene.areas());
    TextBlock head =
        TextBlock.at(
            List.of(heading), SIZE - 2, true, TextBlock.Anchor.START, MARGIN + INSET, top + 6);
    Diagram.Region region = new Diagram.Region(ID, heading, RegionKind.GROUP, Optional.empty());
    areas.add(new Scene.Area(region, box, 0, Optional.of(head)));
    List<Scene.LegendEntry> entries = new ArrayList<>(scene.legend());
    double y = top + HEAD;
    for (List<String> row : rows(scene.width())) {
      double x = MARGIN + INSET;
      for (String word : row) {
        entries.add(entry(word, x, y));
        x += width(word) + GAP;
      }
      y += ROW;
    }
    return new Scene(
        scene.diagram(),
        scene.width(),
        scene.height() + height,
        scene.title(),
        scene.subtitle(),
        scene.credit().moved(0, height),
        areas,
        scene.nodes(),
        scene.routes(),
        entries);
  }

  private static Scene.LegendEntry entry(String word, double x, double y) {
    TextBlock text =
        TextBlock.at(List.of(word), SIZE, false, TextBlock.Anchor.START, x, y + 0.3 * SIZE);
    return new Scene.LegendEntry(new Sample.Nothing(), new Box(x, y, 0, ROW), text);
  }

  private List<List<String>> rows(double pageWidth) {
    double room = pageWidth - 2 * (MARGIN + INSET);
    List<List<String>> rows = new ArrayList<>();
    double x = room + 1;
    for (String word : words) {
      if (x + width(word) > room) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.get(rows.size() - 1).add(word);
      x += width(word) + GAP;
    }
    return rows;
  }

  private static double width(String word) {
    return 1.04 * TextWidths.of(word, SIZE, false);
  }
}
