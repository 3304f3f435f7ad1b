package org.moagraph.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;

/** Draws one model to a file or to the output, with its alternative text and its report. */
final class OneDrawing {

  private final Terminal terminal;
  private final PictureOptions picture;
  private final Drafts drafts;
  private final Optional<String> output;
  private final Optional<String> alt;

  OneDrawing(
      Terminal terminal,
      PictureOptions picture,
      FinishOptions finish,
      Drafts drafts,
      @Nullable String output) {
    this.terminal = terminal;
    this.picture = picture;
    this.drafts = drafts;
    this.output = Optional.ofNullable(output);
    this.alt = Optional.ofNullable(finish.alt);
  }

  /** Draws the model as a picture of that kind. */
  void draw(Moa moa, Pictures.Format format, boolean needsPlaces) {
    var drawings = drafts.all(moa);
    var drawing = drawings.get(0);
    drawings.forEach(drafts::sayWhatIsLost);
    boolean draws = output.isPresent() || !picture.report && alt.isEmpty();
    if (picture.report || picture.steps || draws && needsPlaces) {
      drafts.place(drawings);
    }
    if (alt.isPresent()) {
      describe(drawing);
    }
    if (file().isPresent()) {
      write(drawings, new PictureFile(file().get(), format, terminal));
    } else if (draws) {
      var bytes =
          format instanceof Pictures.Stepper stepper
              ? stepper.draw(drawings, false)
              : format.draw(drawing);
      terminal.out().write(bytes, 0, bytes.length);
    }
    if (picture.report) {
      var report = new PictureReport(picture.reportFormat);
      drawings.forEach(report::add);
      report.show(isOutputTaken() ? terminal.toErr() : terminal);
    }
  }

  private Optional<OutputFile> file() {
    return output.filter(o -> !o.equals("-")).map(OutputFile::of);
  }

  /** Whether the picture goes where an answer would be printed. */
  private boolean isOutputTaken() {
    return output.filter("-"::equals).isPresent();
  }

  private void write(List<Drawing> drawings, PictureFile file) {
    if (picture.steps) {
      file.writeSteps(drawings, picture.dimEarlier);
    } else {
      file.write(drawings);
    }
  }

  /** Writes the alternative text, one for each step where there are steps. */
  private void describe(Drawing drawing) {
    var target = alt.filter(a -> !a.equals("-")).map(OutputFile::of);
    var whole = new AlternativeText(drawing);
    if (target.isEmpty()) {
      (isOutputTaken() ? terminal.err() : terminal.out()).print(whole.words());
    } else if (picture.steps) {
      AlternativeText.write(drawing.steps(picture.dimEarlier), target.get(), terminal);
    } else {
      whole.write(target.get(), terminal);
    }
  }
}
