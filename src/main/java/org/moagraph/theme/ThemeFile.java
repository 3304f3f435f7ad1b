package org.moagraph.theme;

import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Findings;
import org.moagraph.io.Source;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.SourceText;
import org.moagraph.io.tree.TreeReader;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.render.style.Theme;

/**
 * A theme file as it was read: the theme, where there is no error, and every finding in order. Bad
 * input never throws.
 */
public record ThemeFile(Optional<Theme> theme, List<Diagnostic> findings) {

  private static final String HELP =
      "write what differs from a built-in theme, for example: based-on: light";

  public ThemeFile {
    findings = List.copyOf(findings);
  }

  /** Reads a file. */
  public static ThemeFile read(Source source) {
    var findings = Findings.complete(source.name());
    var theme =
        SourceText.of(source, findings)
            .flatMap(text -> TreeReader.read(text, findings))
            .flatMap(root -> keys(root, findings))
            .map(keys -> new ThemeReader(keys, findings).read(source.stem()));
    if (theme.isEmpty() && !findings.hasErrors()) {
      findings.add(Code.E0107, findings.whole(), "the theme is empty", HELP);
    }
    return new ThemeFile(
        findings.hasErrors() ? Optional.empty() : theme,
        findings.all().stream().sorted(Diagnostic.BY_PLACE).toList());
  }

  private static Optional<Keys> keys(YamlNode root, Findings findings) {
    return Keys.of(root, root.span(), "the theme", ThemeReader.KEYS, "en", findings);
  }
}
