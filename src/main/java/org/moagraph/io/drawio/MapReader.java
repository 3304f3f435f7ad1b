package org.moagraph.io.drawio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** One reading of one page. */
final class MapReader {

  /** The bar; draw.io has no other head that people take for one. */
  private static final String BAR = "baseDash";

  private static final List<String> ARROWS =
      List.of("block", "blockThin", "classic", "classicThin", "open", "openThin");

  /** What we draw at what needs another thing. */
  private static final String NEED = "doubleBlock";

  /** How deep places lie in each other at most, so that a circle of them ends. */
  private static final int DEEPEST = 32;

  private final PageReader.Page page;
  private final Source source;
  private final Findings findings;
  private final int number;
  private final NamedGraph graph;
  private final Map<String, Cell> cells;
  private final Set<String> ends = new LinkedHashSet<>();
  private final Set<String> parents = new LinkedHashSet<>();
  private final Map<String, String> wordsOfLines = new LinkedHashMap<>();
  private final boolean hasBars;

  MapReader(PageReader.Page page, Source source, Findings findings, int number) {
    this.page = page;
    this.source = source;
    this.findings = findings;
    this.number = number;
    this.graph = new NamedGraph(source, findings);
    this.cells = page.cells();
    this.hasBars = cells.values().stream().anyMatch(c -> c.style("endArrow").equals(BAR));
  }

  Loaded read() {
    cells.values().forEach(this::sort);
    cells.values().stream().filter(Cell::isShape).forEach(this::readShape);
    cells.values().stream().filter(Cell::isLine).forEach(this::readLine);
    return graph.loaded(about());
  }

  private void sort(Cell cell) {
    if (cell.isLine()) {
      ends.add(cell.source());
      ends.add(cell.target());
    } else if (cell.isShape() && isLine(cell.parent())) {
      wordsOfLines.merge(cell.parent(), cell.words(), (a, b) -> a + " " + b);
    } else if (cell.isShape()) {
      parents.add(cell.parent());
    }
  }

  private boolean isLine(String id) {
    return Optional.ofNullable(cells.get(id)).filter(Cell::isLine).isPresent();
  }

  private void readShape(Cell cell) {
    boolean isEnd = ends.contains(cell.id());
    if (isLine(cell.parent()) || isPlace(cell)) {
      return;
    }
    if (!isEnd && cell.isText()) {
      findings.leaveOut("words on the page, which no line touches");
      return;
    }
    if (cell.words().isEmpty()) {
      findings.leaveOut(
          isEnd ? "a shape without words, and its lines" : "a shape without words or lines");
      return;
    }
    var named = new LinkedHashMap<>(cell.data());
    named.put("label", cell.words());
    place(cell.parent()).ifPresent(place -> named.put("in", place));
    graph.addNode(cell.id(), NamedGraph.Values.at(named, cell.place()));
  }

  /** What holds other shapes is where they are; it is a thing where a line ends in it. */
  private boolean isPlace(Cell cell) {
    boolean holds = parents.contains(cell.id()) || cell.isContainer();
    return holds && !ends.contains(cell.id());
  }

  /** The nearest named place around what has that parent; groups have no name. */
  private Optional<String> place(String parent) {
    var around = cells.get(parent);
    for (int depth = 0; around != null && depth < DEEPEST; depth++) {
      if (around.isShape() && isPlace(around) && !around.words().isEmpty()) {
        return Optional.of(around.id());
      }
      around = cells.get(around.parent());
    }
    return Optional.empty();
  }

  private void readLine(Cell line) {
    if (!isShape(line.source()) || !isShape(line.target())) {
      findings.leaveOut("a line that does not hold on to a shape at both ends", line.place());
      return;
    }
    if (!graph.hasNode(line.source()) || !graph.hasNode(line.target())) {
      return;
    }
    var named = new LinkedHashMap<>(line.data());
    var words = (line.words() + " " + wordsOfLines.getOrDefault(line.id(), "")).strip();
    if (!words.isEmpty()) {
      named.put("label", words);
    }
    var values = NamedGraph.Values.at(named, line.place());
    var tail = line.style().getOrDefault("startArrow", "none");
    boolean turned = line.style("endArrow").equals("none") && isHead(tail);
    var head = turned ? tail : line.style("endArrow");
    boolean directed = !head.equals("none") && (turned || !isHead(tail));
    if (head.equals(NEED)) {
      named.put("relation", Relation.REQUIRES.word());
    } else if (directed) {
      putHead(named, head, line);
    }
    boolean back = turned != head.equals(NEED);
    graph.addEdge(
        line.id(),
        back ? line.target() : line.source(),
        back ? line.source() : line.target(),
        directed,
        values);
  }

  private boolean isShape(String id) {
    return Optional.ofNullable(cells.get(id)).filter(Cell::isShape).isPresent();
  }

  private static boolean isHead(String end) {
    return end.equals(BAR) || ARROWS.contains(end);
  }

  /** A head that is not named is an arrow where others are bars, and says nothing elsewhere. */
  private void putHead(Map<String, Object> named, String head, Cell line) {
    if (head.equals(BAR)) {
      graph.putHead(named, Sign.MINUS, line.place());
    } else if (ARROWS.contains(head)) {
      graph.putHead(named, Sign.PLUS, line.place());
    } else if (head.isEmpty() && hasBars && graph.isUnsigned(named)) {
      named.put("sign", Sign.PLUS.symbol());
      findings.leaveOut(
          "the name of an arrowhead: read as raising, since other lines of the page end in a bar");
    }
  }

  private Map<String, Object> about() {
    var about = new LinkedHashMap<String, Object>();
    about.put("id", number == 1 ? source.stem() : source.stem() + "-" + number);
    about.put("title", page.name().isBlank() ? source.stem() : page.name());
    var places = new ArrayList<Object>();
    for (var cell : cells.values()) {
      if (cell.isShape() && isPlace(cell) && !cell.words().isEmpty()) {
        var place = new LinkedHashMap<String, Object>();
        place.put("id", cell.id());
        place.put("label", cell.words());
        place(cell.parent()).ifPresent(around -> place.put("in", around));
        places.add(place);
      }
    }
    if (!places.isEmpty()) {
      about.put("compartments", List.copyOf(places));
    }
    return about;
  }
}
