package org.moagraph.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;

/** Each figure, on pictures drawn for it: no model, no scene and no file. */
class MeasuresTest {
  private static final Box SLIDE = new Box(0, 0, 1280, 720);
  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private static Shapes.Node node(double x, double y) {
    return new Shapes.Node(
        new Box(x, y, 100, 40), new Shapes.Text(new Box(x + 20, y + 10, 60, 20), 16));
  }

  private static Shapes.Line line(int from, int to, Point... points) {
    return new Shapes.Line(List.of(points), from, to, Optional.empty(), false, false);
  }

  private static Shapes.Line labelled(Shapes.Line line, Box words) {
    return new Shapes.Line(
        line.points(),
        line.from(),
        line.to(),
        Optional.of(new Shapes.Text(words, 12)),
        line.lacksWords(),
        line.free());
  }

  private static Shapes picture(List<Shapes.Node> nodes, Shapes.Line... lines) {
    return new Shapes(
        SLIDE, true, nodes, List.of(lines), List.of(), List.of(), new Box(0, 0, 10, 10));
  }

  private static Point at(double x, double y) {
    return new Point(x, y);
  }

  private static final List<Shapes.Node> ROW = List.of(node(0, 0), node(200, 0), node(400, 0));

  @Test
  void aTidyPictureHasNoFaults() {
    Measures m =
        Measures.of(
            picture(
                ROW, line(0, 1, at(100, 20), at(200, 20)), line(1, 2, at(300, 20), at(400, 20))));

    assertThat(m.boxes()).isEqualTo(new BoxMeasures(3, 0, 0, 75, 0));
    assertThat(m.lines()).isEqualTo(new LineMeasures(2, 0, 0, 0, 0, 0, 0));
    assertThat(m.letters()).isEqualTo(new Measures.Letters(12, 0));
    assertThat(m.fill()).isCloseTo(500 * 40 / (1280.0 * 720), within(1e-9));
  }

  @Test
  void aPictureIsFittedIntoTheSlideBeforeItIsMeasured() {
    Shapes small =
        new Shapes(new Box(0, 0, 640, 100), true, ROW, List.of(), List.of(), List.of(), NOWHERE);
    Measures m = Measures.of(small);

    assertThat(m.letters().nodesPt()).isEqualTo(24);
    assertThat(m.boxes().smallestGapPt()).isEqualTo(150);
    assertThat(m.inLettersOf(0.5).letters().nodesPt()).isEqualTo(12);
    assertThat(m.inLettersOf(0.5).boxes()).isEqualTo(m.boxes());
  }

  @Test
  void aLineThroughANodeThatItDoesNotJoinIsCountedOnce() {
    Shapes.Line through = line(0, 2, at(100, 20), at(250, 20), at(400, 20));

    assertThat(Measures.of(picture(ROW, through)).lines().throughNodes()).isEqualTo(1);
    Shapes.Line own = line(0, 1, at(100, 20), at(250, 20));
    assertThat(Measures.of(picture(ROW, own)).lines().throughNodes()).isZero();
    Shapes.Line along = line(0, 2, at(50, 40), at(450, 40));
    assertThat(Measures.of(picture(ROW, along)).lines().throughNodes()).isZero();
  }

  @Test
  void crossingsAreCountedForEachPlace() {
    Shapes.Line level = line(0, 1, at(0, 300), at(600, 300));
    Shapes.Line zigzag = line(1, 2, at(100, 200), at(200, 400), at(300, 200));
    Shapes.Line touching = line(1, 2, at(500, 300), at(500, 400));

    assertThat(Measures.of(picture(ROW, level, zigzag)).lines().crossings()).isEqualTo(2);
    assertThat(Measures.of(picture(ROW, level, touching)).lines().crossings()).isZero();
  }

  @Test
  void bendsAreQuarterTurnsAtOnceOrInParts() {
    Shapes.Line corner = line(0, 1, at(0, 300), at(100, 300), at(100, 400));
    Shapes.Line rounded = line(0, 1, at(0, 300), at(100, 300), at(120, 320), at(120, 400));
    Shapes.Line back = line(0, 1, at(0, 300), at(100, 300), at(0, 300));

    assertThat(Measures.of(picture(ROW, corner)).lines().bends()).isEqualTo(1);
    assertThat(Measures.of(picture(ROW, rounded)).lines().bends()).isEqualTo(1);
    assertThat(Measures.of(picture(ROW, back)).lines().bends()).isEqualTo(2);
  }

  @Test
  void wordsAreCountedWhereTheyMeetWordsNodesAndLines() {
    Shapes.Line first = line(0, 1, at(100, 300), at(200, 300));
    Shapes.Line second = line(1, 2, at(300, 300), at(400, 300));
    Box words = new Box(320, 290, 40, 20);

    Measures onLine = Measures.of(picture(ROW, labelled(first, words), second));
    assertThat(onLine.lines().throughLabels()).isEqualTo(1);
    assertThat(onLine.boxes().labelOverlaps()).isZero();
    assertThat(onLine.letters().linesPt()).isEqualTo(9);
    Measures onWords = Measures.of(picture(ROW, labelled(first, words), labelled(second, words)));
    assertThat(onWords.boxes().labelOverlaps()).isEqualTo(1);
    Measures onNode = Measures.of(picture(ROW, labelled(first, new Box(90, 10, 120, 10))));
    assertThat(onNode.boxes().labelOverlaps()).isEqualTo(2);
  }

  @Test
  void aLineRunsBackwardsAgainstTheDirectionOfReadingUnlessItMay() {
    Shapes.Line back = line(2, 0, at(400, 20), at(100, 20));
    Shapes.Line free = new Shapes.Line(back.points(), 2, 0, Optional.empty(), true, true);

    assertThat(Measures.of(picture(ROW, back)).lines().backward()).isEqualTo(1);
    assertThat(Measures.of(picture(ROW, free)).lines().backward()).isZero();
    assertThat(Measures.of(picture(ROW, free)).lines().unlabelled()).isEqualTo(1);
    Shapes down = new Shapes(SLIDE, false, ROW, List.of(back), List.of(), List.of(), NOWHERE);
    assertThat(Measures.of(down).lines().backward()).isZero();
  }

  @Test
  void whateverLeavesItsNodeOrThePageIsCounted() {
    Shapes.Text wide = new Shapes.Text(new Box(-10, 10, 200, 20), 16);
    Shapes.Node burst = new Shapes.Node(new Box(0, 0, 100, 40), wide);
    Box beyond = new Box(1200, 0, 100, 10);
    Shapes.Area area = new Shapes.Area(SLIDE, Optional.of(new Shapes.Text(beyond, 10)));
    Shapes shapes =
        new Shapes(
            SLIDE,
            true,
            List.of(burst, node(1250, 300)),
            List.of(),
            List.of(area),
            List.of(new Shapes.Entry(NOWHERE, beyond)),
            beyond);

    assertThat(Measures.of(shapes).boxes().overflow()).isEqualTo(5);
  }

  @Test
  void nodesThatOverlapLeaveNoGap() {
    Measures m = Measures.of(picture(List.of(node(0, 0), node(50, 20), node(300, 300))));

    assertThat(m.boxes().nodeOverlaps()).isEqualTo(1);
    assertThat(m.boxes().smallestGapPt()).isZero();
  }
}
