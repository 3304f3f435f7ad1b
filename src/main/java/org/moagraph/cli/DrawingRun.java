package org.moagraph.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Drawing;
import org.moagraph.app.ManyMeasuresAnswer;
import org.moagraph.app.MeasuresAnswer;
import org.moagraph.app.Moa;
import org.moagraph.app.NotationFindings;
import org.moagraph.app.Pictures;
import org.moagraph.io.Loaded;
import org.moagraph.layout.Measures;
import org.moagraph.render.Contrast;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import org.moagraph.view.text.Answer;

/** Draws one model, or many that share their options. */
final class DrawingRun {

  /** A picture of more nodes than this could not be read, and would take minutes to lay out. */
  static final int MOST_NODES = 400;

  private static final String SMALLER = "choose a view, or a smaller part of the model";

  private final Terminal terminal;
  private final PictureOptions picture;
  private final FinishOptions finish;
  private final FilterOptions filter;
  private final Optional<String> from;
  private final ModelFiles files;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<MeasuresAnswer> measured = new ArrayList<>();

  DrawingRun(
      Terminal terminal,
      PictureOptions picture,
      FinishOptions finish,
      FilterOptions filter,
      @Nullable String from) {
    this.terminal = terminal;
    this.picture = picture;
    this.finish = finish;
    this.filter = filter;
    this.from = Optional.ofNullable(from);
    this.files = new ModelFiles(terminal);
  }

  /** Draws one model to a file or to the output. */
  int one(String model, @Nullable String output, String ending) {
    var format = format(ending);
    picture.drawnFor(ending);
    var asked = Optional.ofNullable(output);
    var target = asked.filter(o -> !o.equals("-")).map(OutputFile::of);
    var alt = Optional.ofNullable(finish.alt);
    var besides = alt.filter(a -> !a.equals("-")).map(OutputFile::of);
    if (picture.steps && target.isEmpty()) {
      throw Failure.usage("steps need files to be drawn to", "add -o FILE");
    }
    var plain = drawing(files.open(model, from));
    sayWhatIsLost(plain);
    boolean draws = asked.isPresent() || !picture.report && alt.isEmpty();
    boolean lays = picture.report || picture.steps || draws && !ending.equals("dot");
    var drawing = lays ? laidOut(plain) : plain;
    if (alt.isPresent()) {
      describe(drawing, besides, asked.filter("-"::equals).isPresent());
    }
    if (target.isPresent()) {
      write(drawing, format, target.get());
    } else if (draws) {
      var bytes = drawn(drawing, format);
      terminal.out().write(bytes, 0, bytes.length);
    }
    if (picture.report) {
      report(
          measured(drawing), target.isEmpty() && asked.isPresent() ? terminal.toErr() : terminal);
    }
    return 0;
  }

  /** What of the model its notation draws otherwise, or not at all. */
  private void sayWhatIsLost(Drawing drawing) {
    var renderer = new FindingRenderer();
    NotationFindings.of(drawing.moa().model(), drawing.diagram())
        .forEach(f -> terminal.err().print(renderer.render(f, SourceLines.none())));
  }

  private Drawing laidOut(Drawing drawing) {
    try {
      var laid = drawing.laidOut();
      SmallText.said(laid).ifPresent(terminal.err()::println);
      return laid;
    } catch (IllegalStateException e) {
      throw Failure.usage(
          drawing.diagram().id() + " cannot be laid out: " + e.getMessage(), SMALLER);
    }
  }

  /** Writes the alternative text, one for each step where there are steps. */
  private void describe(Drawing drawing, Optional<OutputFile> target, boolean taken) {
    if (target.isEmpty()) {
      (taken ? terminal.err() : terminal.out()).print(alternative(drawing));
      return;
    }
    if (!picture.steps) {
      target.get().write(alternative(drawing).getBytes(StandardCharsets.UTF_8));
      return;
    }
    var steps = drawing.steps(picture.dimEarlier);
    for (int i = 0; i < steps.size(); i++) {
      var text = alternative(steps.get(i)).getBytes(StandardCharsets.UTF_8);
      target.get().numbered(i + 1).write(text);
    }
  }

  private static String alternative(Drawing drawing) {
    var said = drawing.diagram().narration();
    return said.brief() + "\n\n" + said.description() + "\n";
  }

  private void write(Drawing drawing, Pictures.Format format, OutputFile target) {
    if (!picture.steps) {
      target.write(drawn(drawing, format));
      return;
    }
    if (format instanceof Pictures.Stepper stepper) {
      target.write(stepped(drawing, stepper));
      return;
    }
    var steps = drawing.steps(picture.dimEarlier);
    if (format instanceof Pictures.Series series) {
      target.write(series.draw(steps));
      return;
    }
    for (int i = 0; i < steps.size(); i++) {
      target.numbered(i + 1).write(drawn(steps.get(i), format));
    }
  }

  private static byte[] stepped(Drawing drawing, Pictures.Stepper stepper) {
    if (drawing.diagram().steps().isEmpty()) {
      throw Failure.usage(
          drawing.diagram().id() + " has no steps for a page to go through",
          "give the view steps, or draw .svg or .pptx, where each arrow is a step");
    }
    return drawn(drawing, still -> stepper.draw(still, true));
  }

  private static byte[] drawn(Drawing drawing, Pictures.Format format) {
    try {
      return format.draw(drawing);
    } catch (IllegalStateException e) {
      throw Failure.usage(
          drawing.diagram().id() + " cannot be laid out: " + e.getMessage(), SMALLER);
    }
  }

  private void report(Answer measures, Terminal target) {
    var report = new ReportOptions();
    report.format = picture.reportFormat;
    report.show(measures, target);
  }

  private static MeasuresAnswer measured(Drawing drawing) {
    var scene = drawing.scene();
    double contrast = Contrast.ofText(scene, drawing.theme());
    var measures = Measures.of(scene).inLettersOf(drawing.theme().typeface().scale());
    return new MeasuresAnswer(drawing.diagram().id(), measures, contrast, false);
  }

  /** Draws many models into a folder; what fails is reported and the rest is drawn. */
  int all(List<String> models, String directory, String ending) {
    var format = format(ending);
    picture.drawnFor(ending);
    picture.theme(terminal);
    int code = 0;
    for (int i = 0; i < models.size(); i++) {
      progress(i, models.size());
      try {
        code = Math.max(code, file(models.get(i), directory, ending, format));
      } catch (Failure failure) {
        failure.lines().forEach(terminal.err()::println);
        code = Math.max(code, failure.code());
      }
    }
    progress(models.size(), models.size());
    if (!measured.isEmpty()) {
      report(new ManyMeasuresAnswer(measured), terminal);
    }
    return code;
  }

  private int file(String model, String directory, String ending, Pictures.Format format) {
    var opened = files.read(model, from);
    files.show(opened, opened.findings().stream().filter(f -> f.isError()).toList());
    int code = 0;
    for (Loaded loaded : opened.results()) {
      if (loaded.model().isPresent()) {
        var moa = Moa.of(loaded.model().get());
        var target = OutputFile.in(directory, name(moa.model().id()) + "." + ending);
        var drawing = drawing(moa);
        sayWhatIsLost(drawing);
        var drawn = ending.equals("dot") && !picture.report ? drawing : laidOut(drawing);
        write(drawn, format, target);
        if (picture.report) {
          measured.add(measured(drawn));
        }
      } else {
        code = ModelFiles.exitCode(loaded.diagnostics());
      }
    }
    return code;
  }

  /** The picture of a model as a file's bytes. */
  byte[] drawn(Moa moa, String ending) {
    return drawn(laidOut(drawing(moa)), format(ending));
  }

  private Drawing drawing(Moa moa) {
    var counting = filter.of(moa);
    var diagram = picture.diagram(moa, counting, terminal);
    if (diagram.nodes().size() > MOST_NODES) {
      throw Failure.usage(
          moa.model().id() + " has " + diagram.nodes().size() + " things, too many for a picture",
          SMALLER);
    }
    if (diagram.nodes().isEmpty()) {
      throw Failure.usage("there is nothing to draw in " + moa.model().id(), "");
    }
    var directed = finish.directed(diagram);
    return new Drawing(
        moa, counting, directed, picture.layout(), picture.theme(terminal), finish.of(moa.model()));
  }

  /** The model's id as the name of a file, with a number where it is taken. */
  private String name(String id) {
    var safe = new StringBuilder();
    id.codePoints().forEach(c -> safe.appendCodePoint(isSafe(c) ? c : '_'));
    var name = safe.toString();
    int uses = names.merge(name, 1, Integer::sum);
    return uses == 1 ? name : name + "-" + uses;
  }

  private static boolean isSafe(int c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || "-._+".indexOf(c) >= 0;
  }

  private void progress(int done, int all) {
    if (terminal.person() && all > 1) {
      terminal.err().print("\r" + done + " of " + all + (done == all ? "\n" : ""));
      terminal.err().flush();
    }
  }

  private static Pictures.Format format(String ending) {
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
