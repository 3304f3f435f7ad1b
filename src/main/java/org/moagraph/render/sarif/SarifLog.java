package org.moagraph.render.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.text.Json;

/**
 * Findings as a SARIF log, version 2.1.0 (OASIS standard): one run, a rule for each code that was
 * found with its page as help, and a result for each finding. Columns are counted in letters.
 *
 * @param version of this program
 * @param pages what a code means, as Markdown
 */
public record SarifLog(List<Diagnostic> findings, String version, Function<Code, String> pages) {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  public SarifLog {
    findings = List.copyOf(findings);
  }

  /** The log as JSON. */
  public String text() {
    return Json.page(fields("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run())));
  }

  private Map<String, Object> run() {
    var codes = findings.stream().map(Diagnostic::code).distinct().sorted().toList();
    var driver =
        fields("name", "moa", "version", version, "rules", codes.stream().map(this::rule).toList());
    return fields(
        "tool",
        fields("driver", driver),
        "columnKind",
        "unicodeCodePoints",
        "results",
        findings.stream().map(f -> result(f, codes.indexOf(f.code()))).toList());
  }

  private Map<String, Object> rule(Code code) {
    var page = pages.apply(code);
    return fields(
        "id",
        code.name(),
        "shortDescription",
        fields("text", code.title()),
        "help",
        fields("text", page, "markdown", page),
        "defaultConfiguration",
        fields("level", code.severity().word()));
  }

  private static Map<String, Object> result(Diagnostic finding, int rule) {
    return fields(
        "ruleId",
        finding.code().name(),
        "ruleIndex",
        rule,
        "level",
        finding.severity().word(),
        "message",
        fields("text", words(finding)),
        "locations",
        List.of(fields("physicalLocation", place(finding.span()))));
  }

  private static String words(Diagnostic finding) {
    var lines = new ArrayList<String>();
    lines.add(finding.message());
    finding.help().ifPresent(lines::add);
    lines.addAll(finding.notes());
    return String.join("\n", lines);
  }

  private static Map<String, Object> place(Span span) {
    var file = fields("uri", address(span.file()));
    if (span.line() == 0) {
      return fields("artifactLocation", file);
    }
    var region =
        fields(
            "startLine",
            span.line(),
            "startColumn",
            span.column(),
            "endColumn",
            span.column() + span.length());
    return fields("artifactLocation", file, "region", region);
  }

  /** The file as an address: relative where its name is, so that a code host finds it. */
  private static String address(String file) {
    try {
      return Path.of(file).isAbsolute()
          ? Path.of(file).toUri().toASCIIString()
          : new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "unnamed";
    }
  }

  private static Map<String, Object> fields(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
