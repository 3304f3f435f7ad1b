package org.moagraph.cli;

import java.util.List;
import java.util.Optional;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.ask.NotUnderstood;
import org.moagraph.graph.Progress;
import org.moagraph.io.Loaded;
import org.moagraph.model.Model;

/** Draws many models into a folder; what fails is reported and the rest is drawn. */
final class ManyDrawings {

  private final Terminal terminal;
  private final PictureOptions picture;
  private final Drafts drafts;
  private final String directory;
  private final String ending;
  private final Pictures.Format format;
  private final boolean keepGoing;
  private final ModelFiles files;
  private final FileNames names = new FileNames();
  private final PictureReport report;

  ManyDrawings(
      Terminal terminal,
      PictureOptions picture,
      Drafts drafts,
      String directory,
      String ending,
      ReadingOptions reading) {
    this.terminal = terminal;
    this.picture = picture;
    this.drafts = drafts;
    this.directory = directory;
    this.ending = ending;
    this.format = Drafts.format(ending);
    this.keepGoing = reading.keepGoing;
    this.files = reading.files(terminal);
    this.report = new PictureReport(picture.reportFormat);
  }

  /** Draws the models of those files and returns the worst exit code of all. */
  int draw(List<String> models, Optional<String> from) {
    int code = 0;
    var progress = Progress.of("models drawn", models.size());
    for (var model : models) {
      try {
        code = Math.max(code, file(model, from));
      } catch (NotUnderstood problem) {
        code = Math.max(code, ended(Failure.of(problem)));
      } catch (Failure failure) {
        code = Math.max(code, ended(failure));
      }
      progress.step();
    }
    report.showMany(terminal);
    return code;
  }

  private int ended(Failure failure) {
    failure.lines().forEach(terminal.err()::println);
    return failure.code();
  }

  private int file(String model, Optional<String> from) {
    var opened = files.read(model, from);
    files.show(opened, opened.findings().stream().filter(f -> f.isError()).toList());
    int code = 0;
    for (Loaded loaded : opened.results()) {
      if (loaded.hasErrors() && !keepGoing) {
        code = Math.max(code, ModelFiles.exitCode(loaded.diagnostics()));
      } else if (loaded.model().isPresent()) {
        draw(loaded.model().get());
      } else {
        code = Math.max(code, ModelFiles.exitCode(loaded.diagnostics()));
      }
    }
    return code;
  }

  private void draw(Model model) {
    var target = OutputFile.in(directory, names.of(model.id()) + "." + ending);
    var moa = Moa.of(model);
    if (!BundledModels.has(model.id())) {
      moa.contradictions().sentences().forEach(said -> terminal.note(model.id() + ": " + said));
    }
    var drawings = drafts.all(moa);
    drawings.forEach(drafts::sayWhatIsLost);
    if (picture.report || !ending.equals("dot")) {
      drawings.forEach(drafts::place);
    }
    var file = new PictureFile(target, format, terminal);
    if (picture.steps) {
      file.writeSteps(drawings, picture.dimEarlier);
    } else {
      file.write(drawings);
    }
    if (picture.report) {
      drawings.forEach(report::add);
    }
  }
}
