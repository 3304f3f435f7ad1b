package org.moagraph.io.pptx;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.NamedGraph;
import org.moagraph.io.Source;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.text.UniqueNames;

/**
 * One reading of one slide. What a line does is said by its head; PowerPoint has no bar, so ours is
 * a shape in the group of its line, and so is our sign for a need.
 */
final class SlideReader {

  /** A name that may be an id of ours; programs name shapes "Rectangle 5". */
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  private final Slide slide;
  private final Source source;
  private final Findings findings;
  private final int number;
  private final NamedGraph graph;
  private final Set<String> ends = new LinkedHashSet<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final UniqueNames names = new UniqueNames();

  SlideReader(Slide slide, Source source, Findings findings, int number) {
    this.slide = slide;
    this.source = source;
    this.findings = findings;
    this.number = number;
    this.graph = new NamedGraph(source, findings);
  }

  Loaded read() {
    for (var shape : slide.shapes) {
      ends.add(shape.from());
      ends.add(shape.to());
    }
    slide.shapes.forEach(this::readBox);
    slide.shapes.forEach(this::readLine);
    var about = new LinkedHashMap<String, Object>();
    about.put("id", number == 1 ? source.stem() : source.stem() + "-" + number);
    return graph.loaded(about);
  }

  private void readBox(Slide.Shape shape) {
    if (shape.isLine()) {
      return;
    }
    boolean isEnd = ends.contains(shape.id());
    if (shape.text().isEmpty()) {
      if (isEnd) {
        findings.leaveOut("a shape without words, and its lines");
      } else if (shape.isOpen() && !shape.name().contains(" of ")) {
        findings.leaveOut("a line that is a mere shape, as LibreOffice saves bent connectors");
      }
    } else if (isEnd || !shape.isTextBox()) {
      var id = names.next(ID.matcher(shape.name()).matches() ? shape.name() : "shape");
      ids.put(shape.id(), id);
      var named = new LinkedHashMap<String, Object>();
      named.put("label", shape.text());
      graph.addNode(id, at(named));
    } else if (!shape.name().contains(" of ") && !shape.name().startsWith("words: ")) {
      findings.leaveOut("words on the slide, which no line touches");
    }
  }

  private NamedGraph.Values at(Map<String, Object> named) {
    return NamedGraph.Values.at(named, findings.whole());
  }

  private void readLine(Slide.Shape line) {
    if (!line.isLine()) {
      return;
    }
    var from = ids.get(line.from());
    var to = ids.get(line.to());
    if (!line.isGlued() || from == null || to == null) {
      findings.leaveOut("a connector that is not glued to a shape with words at both ends");
      return;
    }
    var named = new LinkedHashMap<String, Object>();
    boolean barred = has(line, "bar of ");
    boolean headed = has(line, "head of ");
    boolean atStart = isHead(line.tail());
    boolean atEnd = isHead(line.head()) || barred || headed;
    boolean needed = barred && (headed || isHead(line.head()));
    if (needed) {
      named.put("relation", Relation.REQUIRES.word());
    } else if (atStart != atEnd && !headed) {
      named.put("sign", (barred ? Sign.MINUS : Sign.PLUS).symbol());
    } else {
      findings.leaveOut("what a line does: it has no head, two, or one that says nothing");
      named.put("sign", Sign.UNKNOWN.symbol());
    }
    boolean back = needed || atStart && !atEnd;
    graph.addEdge("", back ? to : from, back ? from : to, true, at(named));
  }

  /** Whether the group of a line holds that part of it. */
  private boolean has(Slide.Shape line, String part) {
    return line.group() > 0
        && slide.shapes.stream()
            .anyMatch(s -> s.group() == line.group() && s.name().startsWith(part));
  }

  private static boolean isHead(String kind) {
    return kind.equals("triangle") || kind.equals("arrow") || kind.equals("stealth");
  }
}
