package org.moagraph.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Nearest;
import org.moagraph.io.Source;
import org.moagraph.render.style.Theme;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import org.moagraph.theme.ThemeFile;
import picocli.CommandLine.Option;

/** The colours and fonts of a picture: those of a theme that is built in, or of a file. */
final class ThemeOption {

  private static final List<String> NAMES = Theme.all().stream().map(Theme::name).toList();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description =
          "The colours of a picture: light (default), dark, print, greyscale, high-contrast, or a"
              + " theme file of your own (docs/themes.md).")
  String theme = "light";

  private @Nullable Theme read;

  /** The theme; what is wrong with a file is shown once, and errors end the command. */
  Theme theme(Terminal terminal) {
    if (read == null) {
      read = Theme.named(theme).orElseGet(() -> fromFile(terminal));
    }
    return read;
  }

  private Theme fromFile(Terminal terminal) {
    var bytes = InputFile.bytes(theme, "theme").orElseThrow(this::missing);
    var file = ThemeFile.read(new Source(theme, bytes));
    var renderer = new FindingRenderer();
    var lines = SourceLines.of(bytes);
    file.findings().forEach(f -> terminal.err().print(renderer.render(f, lines)));
    return file.theme().orElseThrow(() -> Failure.shown(Failure.FINDINGS));
  }

  /** A name with a dot or a slash was meant as a file. */
  private Failure missing() {
    var themes = "themes: " + String.join(", ", NAMES);
    if (theme.contains("/") || theme.contains("\\") || theme.contains(".")) {
      return Failure.file("there is no theme file \"" + theme + "\"", themes);
    }
    var near = Nearest.to(theme, NAMES).map(n -> "did you mean \"" + n + "\"? ");
    return Failure.usage(
        "unknown theme \"" + theme + "\"", near.orElse("") + themes + ", or a file of your own");
  }
}
