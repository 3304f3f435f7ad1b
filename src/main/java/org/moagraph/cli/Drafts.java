package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Checks;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.graph.Progress;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureLimits;

/** Makes drawings of models as the options of a picture say. */
final class Drafts {

  private static final String SMALLER = "choose a view, or a smaller part of the model";

  /** A page of more views would be too large to be sent around. */
  private static final int MOST_VIEWS = 40;

  private final Terminal terminal;
  private final PictureOptions picture;
  private final FinishOptions finish;
  private final DrawnOptions filter;

  Drafts(Terminal terminal, PictureOptions picture, FinishOptions finish, DrawnOptions filter) {
    this.terminal = terminal;
    this.picture = picture;
    this.finish = finish;
    this.filter = filter;
  }

  /** The drawings of a model that go into one file: of a view, or of all of them. */
  List<Drawing> all(Moa moa) {
    var views = Failure.unless(() -> picture.views(moa.model()));
    if (views.size() == 1) {
      return List.of(of(moa));
    }
    if (views.size() > MOST_VIEWS) {
      var left =
          views.subList(MOST_VIEWS, views.size()).stream().flatMap(Optional::stream).toList();
      terminal.note("a page holds " + MOST_VIEWS + " views; left out: " + String.join(", ", left));
    }
    var asked = picture.view;
    var drawings = new ArrayList<Drawing>();
    for (var view : views.subList(0, Math.min(MOST_VIEWS, views.size()))) {
      picture.view = view.orElse(null);
      drawings.add(of(moa));
    }
    picture.view = asked;
    return drawings;
  }

  /** The drawing of a model; refuses what no picture can show before anything is made of it. */
  Drawing of(Moa moa) {
    var counting = filter.of(moa);
    refuseTooMany(moa, picture.things(moa.model(), counting), picture.most(filter.lanes()));
    var diagram = picture.diagram(moa, counting, filter.lanes(), terminal);
    refuseTooMany(moa, diagram.nodes().size(), PictureLimits.MOST_NODES);
    if (diagram.nodes().isEmpty()) {
      throw Failure.usage("there is nothing to draw in " + moa.model().id(), "");
    }
    var directed = finish.directed(diagram);
    return new Drawing(
        moa,
        counting,
        doubted(moa, directed),
        picture.layout(),
        picture.theme(terminal),
        finish.of(moa.model()));
  }

  /**
   * The picture with a line on what its model says against itself; bundled ones say no such thing.
   */
  private static Diagram doubted(Moa moa, Diagram diagram) {
    boolean trusted = diagram.subtitle().isPresent() || BundledModels.has(moa.model().id());
    return trusted
        ? diagram
        : moa.contradictions().line(diagram.language()).map(diagram::withSubtitle).orElse(diagram);
  }

  private static void refuseTooMany(Moa moa, int things, int most) {
    if (things > most) {
      throw Failure.usage(
          moa.model().id() + " has " + things + " things, too many for a picture", SMALLER);
    }
  }

  /** Says what of the model its notation draws otherwise, or not at all. */
  void sayWhatIsLost(Drawing drawing) {
    var renderer = new FindingRenderer();
    Checks.findings(drawing.moa().model(), drawing.diagram())
        .forEach(f -> terminal.err().print(renderer.render(f, SourceLines.none())));
  }

  /** Lays drawings out, and says of a single one where its letters become small. */
  void place(List<Drawing> drawings) {
    if (drawings.size() == 1) {
      place(drawings.get(0));
      return;
    }
    var progress = Progress.of("pictures laid out", drawings.size());
    drawings.parallelStream()
        .forEach(
            drawing -> {
              drawing.laid();
              progress.step();
            });
    drawings.forEach(drawing -> Places.require(drawing, SMALLER));
  }

  /** Lays the drawing out, and says where its letters become small. */
  void place(Drawing drawing) {
    if (picture.isPage() && drawing.opened().isPresent()) {
      return;
    }
    Places.require(drawing, SMALLER);
    SmallText.said(drawing).ifPresent(terminal.err()::println);
    drawing.pins().ifPresent(p -> p.notes().forEach(terminal::note));
  }

  /** The picture of a model as a file's bytes. */
  byte[] drawn(Moa moa, String ending) {
    var drawing = of(moa);
    place(drawing);
    return format(ending).draw(drawing);
  }

  /** The kind of picture of that ending. */
  static Pictures.Format format(String ending) {
    return Pictures.format(ending)
        .orElseThrow(
            () ->
                Failure.usage(
                    ending.isEmpty()
                        ? "the file's name does not say what to draw"
                        : "unknown kind of picture \"" + ending + "\"",
                    "kinds: " + String.join(", ", Pictures.endings())));
  }
}
