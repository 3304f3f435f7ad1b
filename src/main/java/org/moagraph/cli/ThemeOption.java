package org.moagraph.cli;

import org.moagraph.render.Theme;
import picocli.CommandLine.Option;

/** The colours of a picture that an answer is drawn as. */
final class ThemeOption {

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description =
          "The colours of a picture: light (default), dark, print, greyscale or high-contrast.")
  String theme = "light";

  Theme theme() {
    return of(theme);
  }

  /** The colours of that name. */
  static Theme of(String theme) {
    var names = Theme.all().stream().map(Theme::name).toList();
    return Theme.named(theme)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown theme \"" + theme + "\"", "themes: " + String.join(", ", names)));
  }
}
