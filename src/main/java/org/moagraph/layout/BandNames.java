package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moagraph.geometry.Box;

/** Finds places for the names of bands: in the band, beside it or at its ends. */
public final class BandNames {
  private static final double SIZE = 14.7;
  private static final double GAP = 5;
  private static final double STEP = 6;
  private static final double FURTHEST = 60;

  private final Box band;
  private final TextBlock name;
  private final Box text;

  private BandNames(String name, Box band) {
    this.band = band;
    this.name = TextBlock.at(List.of(name), SIZE, true, TextBlock.Anchor.START, 0, 0);
    this.text = this.name.widest();
  }

  /**
   * The name in its place. Where no place is free it stands over edges, but not over nodes.
   *
   * @param allowed where a name of this band may stand, by what regions there are
   */
  public static TextBlock place(
      String name, Box band, boolean upright, Predicate<Box> allowed, LabelPlacer placer) {
    BandNames names = new BandNames(name, band);
    List<TextBlock> places = upright ? names.upright() : names.flat();
    return first(places, allowed.and(placer::isFree))
        .or(() -> first(places, allowed.and(placer::isUntaken)))
        .or(() -> first(places, placer::isBlank))
        .orElse(places.get(places.size() - 1));
  }

  /** The first place that holds the name in a wider font too, else the first that holds it. */
  private static Optional<TextBlock> first(List<TextBlock> places, Predicate<Box> condition) {
    return places.stream()
        .filter(p -> condition.test(p.widest()))
        .findFirst()
        .or(() -> places.stream().filter(p -> condition.test(p.bounds())).findFirst());
  }

  /** In the band, beyond its ends, below it, above it. */
  private List<TextBlock> flat() {
    List<TextBlock> places = new ArrayList<>();
    double middle = band.centre().y() - text.height() / 2;
    if (text.height() + GAP <= band.height()) {
      for (double x = band.x() + GAP; x + text.width() + GAP <= band.right(); x += STEP) {
        places.add(at(x, middle));
      }
    }
    places.add(at(band.right() + GAP, middle));
    places.add(at(band.x() - GAP - text.width(), middle));
    for (double away = GAP; away < FURTHEST; away += STEP) {
      for (double x = band.x() + GAP; x + text.width() + GAP <= band.right(); x += STEP) {
        places.add(at(x, band.bottom() + away));
        places.add(at(x, band.y() - away - text.height()));
      }
    }
    return places;
  }

  /** Right of the band or left of it, above its upper end, below its lower one. */
  private List<TextBlock> upright() {
    List<TextBlock> places = new ArrayList<>();
    for (double y = band.y() + GAP; y + text.height() + GAP <= band.bottom(); y += STEP) {
      places.add(at(band.right() + GAP, y));
      places.add(at(band.x() - GAP - text.width(), y));
    }
    double centred = band.centre().x() - text.width() / 2;
    places.add(at(centred, band.y() - GAP - text.height()));
    places.add(at(centred, band.bottom() + GAP));
    return places;
  }

  private TextBlock at(double left, double top) {
    return name.moved(left, top);
  }
}
