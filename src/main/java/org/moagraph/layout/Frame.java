package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Legend;
import org.moagraph.view.diagram.PictureLimits;
import org.moagraph.words.Language;

/**
 * What stands around the graph: the title above, legend and credit below, and the room left
 * between. The legend's room is kept whether it is drawn or not, so it never moves the graph.
 */
public record Frame(
    TextBlock title,
    Optional<TextBlock> subtitle,
    TextBlock credit,
    List<Scene.LegendEntry> legend,
    Box room) {
  private static final double MARGIN = 22;
  private static final double SAMPLE_WIDTH = 38;
  private static final double CREDIT_SIZE = 12;

  /** Between the words of an entry in a wider font and the next entry. */
  private static final double LEAST_GAP = 4;

  public Frame {
    legend = List.copyOf(legend);
  }

  /** The frame of a diagram on a page. */
  public static Frame of(Diagram diagram, Page page) {
    double width = page.width() - 2 * MARGIN;
    TextBlock title =
        page.titled()
            ? title(diagram.title(), width)
            : TextBlock.at(List.of(), 24, true, TextBlock.Anchor.START, MARGIN, 16);
    List<String> creditLines = List.of(cut(diagram.credit(), width, CREDIT_SIZE));
    double creditTop = page.height() - 10 - TextBlock.height(1, CREDIT_SIZE);
    TextBlock credit =
        TextBlock.at(creditLines, CREDIT_SIZE, false, TextBlock.Anchor.START, MARGIN, creditTop);
    // large letters leave room for a long list, small ones none to give away
    boolean few = diagram.nodes().size() <= PictureLimits.MOST_ON_A_SLIDE;
    double most = page.height() / (few ? 3 : 6);
    List<Scene.LegendEntry> legend =
        new ArrayList<>(
            ReferenceList.of(
                page.legend() ? diagram.references() : List.of(),
                Language.of(diagram.language()),
                new Box(MARGIN, creditTop - 6 - most, width, most)));
    double foot = legend.stream().mapToDouble(e -> e.sample().y() - 8).min().orElse(creditTop - 8);
    legend.addAll(0, legend(diagram, width, foot));
    Optional<TextBlock> subtitle =
        diagram.subtitle().map(words -> subtitle(words, width, title.bounds().bottom() + 4));
    double top = subtitle.orElse(title).bounds().bottom() + 14;
    double bottom = creditTop - 8;
    for (Scene.LegendEntry entry : legend) {
      bottom = Math.min(bottom, entry.sample().y() - 12);
    }
    Box room = new Box(MARGIN, top, width, bottom - top);
    return new Frame(title, subtitle, credit, page.legend() ? legend : List.of(), room);
  }

  private static TextBlock title(String text, double width) {
    double size = 30;
    while (size > 24 && TextWidths.of(text, size, true) > width) {
      size -= 1;
    }
    List<String> lines = Wrapping.lines(text, width / size, true);
    return TextBlock.at(
        lines.subList(0, Math.min(2, lines.size())),
        size,
        true,
        TextBlock.Anchor.START,
        MARGIN,
        16);
  }

  private static TextBlock subtitle(String words, double width, double top) {
    double size = 20;
    while (size > 16 && TextWidths.of(words, size, false) > width) {
      size -= 1;
    }
    return TextBlock.at(
        List.of(cut(words, width, size)), size, false, TextBlock.Anchor.START, MARGIN, top);
  }

  /** The text, or as much of its beginning as is no wider. */
  static String cut(String text, double width, double size) {
    String kept = text;
    while (TextWidths.of(kept, size, false) > width && kept.length() > 2) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -2)).strip() + "…";
    }
    return kept;
  }

  private static List<Scene.LegendEntry> legend(Diagram diagram, double width, double bottom) {
    List<Item> items = items(diagram, Language.of(diagram.language()));
    double size = 16;
    List<List<Item>> rows = rows(items, size, width);
    while (rows.size() > 2 && size > 12) {
      size -= 1;
      rows = rows(items, size, width);
    }
    double rowHeight = 1.65 * size;
    List<Scene.LegendEntry> entries = new ArrayList<>();
    double y = bottom - rows.size() * rowHeight;
    for (List<Item> row : rows) {
      double x = MARGIN;
      for (Item item : row) {
        entries.add(item.at(x, y, size));
        x += item.width(size);
      }
      y += rowHeight;
    }
    return entries;
  }

  private static List<List<Item>> rows(List<Item> items, double size, double width) {
    List<List<Item>> rows = new ArrayList<>();
    double x = width;
    for (Item item : items) {
      double needed = item.width(size);
      if (x + needed > width + 1.2 * size) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.get(rows.size() - 1).add(item);
      x += needed;
    }
    return rows;
  }

  private static List<Item> items(Diagram diagram, Language language) {
    Legend legend = diagram.legend();
    List<Item> items = new ArrayList<>();
    legend.kinds().forEach(k -> items.add(new Item(language.say(k.label()), new Sample.Node(k))));
    legend
        .materials()
        .forEach(m -> items.add(new Item(language.say(m.label()), new Sample.Unit(m))));
    for (Influence influence : legend.influences()) {
      String words = words(influence, diagram, language);
      items.add(Item.edge(words, new EdgeSample.Doing(influence)));
    }
    for (Certainty certainty : legend.certainties()) {
      String words =
          diagram.isMap() && certainty == Certainty.PUTATIVE
              ? language.say("map.legend.unsure")
              : language.say(words(certainty));
      items.add(Item.edge(words, new EdgeSample.Sure(certainty)));
    }
    if (legend.observations()) {
      items.add(Item.edge(language.say("observed, across steps"), new EdgeSample.Observed()));
    }
    for (int i = 0; i < legend.hypotheses().size(); i++) {
      items.add(new Item(legend.hypotheses().get(i), new Sample.Letter(i)));
    }
    legend.names().forEach(n -> items.add(new Item(n, new Sample.Nothing())));
    legend.marks().forEach(m -> items.add(Item.edge(m.label(), marked(m))));
    legend.unshown(language).ifPresent(words -> items.add(new Item(words, new Sample.Nothing())));
    return items;
  }

  /** What an edge does; one that stands for several steps of a map may do several things. */
  private static String words(Influence influence, Diagram diagram, Language language) {
    return diagram.isMap() && influence == Influence.UNKNOWN
        ? language.say("map.legend.mixed")
        : language.say(diagram.notation().label(influence));
  }

  private static EdgeSample marked(Legend.Mark mark) {
    return new EdgeSample.Marked(mark.emphasis());
  }

  private static String words(Certainty certainty) {
    return certainty == Certainty.SUPPORTED ? "established or supported" : certainty.label();
  }

  /** An entry without a place. */
  private record Item(String text, Sample shown) {

    static Item edge(String text, EdgeSample edge) {
      return new Item(text, new Sample.Edge(edge));
    }

    double width(double size) {
      double words = TextWidths.of(text, size, false);
      return sample(size)
          + Math.max(words * 1.03 + 1.2 * size, words * TextWidths.SUBSTITUTE + LEAST_GAP);
    }

    /** The room for the sample, if there is one to show. */
    private double sample(double size) {
      return shown.isShown() ? SAMPLE_WIDTH + 0.5 * size : 0;
    }

    Scene.LegendEntry at(double x, double y, double size) {
      double height = 1.3 * size;
      TextBlock label =
          TextBlock.at(
              List.of(text),
              size,
              false,
              TextBlock.Anchor.START,
              x + sample(size),
              y + (height - TextBlock.height(1, size)) / 2);
      double width = Math.min(SAMPLE_WIDTH, sample(size));
      return new Scene.LegendEntry(shown, new Box(x, y, width, height), label);
    }
  }
}
