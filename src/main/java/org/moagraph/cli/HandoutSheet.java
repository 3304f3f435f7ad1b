package org.moagraph.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.moagraph.app.Drawing;
import org.moagraph.app.Finish;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Page;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.Answers;
import org.moagraph.teach.Audience;
import org.moagraph.teach.Handouts;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.PictureLimits;
import org.moagraph.view.text.Document;

/** The handout of a view with its picture, which is drawn once for all its forms. */
final class HandoutSheet {

  private static final String PICTURE = "picture.svg";

  /** Its title is that of the handout, its page the width of both columns. */
  private static final Finish FINISH = new Finish(Page.FIGURE, 1, new LinkedHashMap<>());

  private final Moa moa;
  private final Optional<ViewSpec> view;
  private final String language;
  private final Audience audience;
  private final Optional<Document.Figure> figure;

  HandoutSheet(Moa moa, Optional<ViewSpec> view, String language, Audience audience) {
    this.moa = moa;
    this.view = view;
    this.language = language;
    this.audience = audience;
    this.figure = drawn();
  }

  /** Its picture, where there is something to draw and not too much. */
  Optional<Document.Figure> figure() {
    return figure;
  }

  /** Picture, narrative, glossary, references and so many questions of that seed. */
  Document document(int questions, long seed, Answers answers) {
    return Handouts.of(moa.index(), view, language)
        .handout(figure, audience, questions, seed, answers);
  }

  private Optional<Document.Figure> drawn() {
    var diagram = Diagrams.of(moa.model(), view, Highlight.NONE, language);
    if (diagram.nodes().isEmpty() || diagram.nodes().size() > PictureLimits.MOST_IN_A_FIGURE) {
      return Optional.empty();
    }
    var drawing = new Drawing(moa, Filter.DEFAULT, diagram, Pictures.layout(), Theme.LIGHT, FINISH);
    boolean laid = drawing.laid().fold(scene -> true, tooLarge -> false);
    return Pictures.format("svg")
        .filter(f -> laid)
        .map(f -> new String(f.draw(drawing), StandardCharsets.UTF_8))
        .map(svg -> new Document.Figure(PICTURE, svg, diagram.description().brief()));
  }
}
