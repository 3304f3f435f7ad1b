package org.moagraph.theme;

import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Source;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.Node;
import org.moagraph.io.tree.Report;
import org.moagraph.io.tree.SourceText;
import org.moagraph.io.tree.TreeReader;
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
    var report = new Report(source.name());
    var theme =
        SourceText.of(source, report)
            .flatMap(text -> TreeReader.read(text, report))
            .flatMap(root -> keys(root, report))
            .map(keys -> new ThemeReader(keys, report).read(source.stem()));
    if (theme.isEmpty() && !report.hasErrors()) {
      report.add(Code.E0107, report.whole(), "the theme is empty", HELP);
    }
    var findings = report.findings().stream().sorted(Diagnostic.BY_PLACE).toList();
    return new ThemeFile(report.hasErrors() ? Optional.empty() : theme, findings);
  }

  private static Optional<Keys> keys(Node root, Report report) {
    return Keys.of(root, root.span(), "the theme", ThemeReader.KEYS, "en", report);
  }
}
