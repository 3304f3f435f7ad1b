package org.moagraph.cli;

import java.nio.charset.StandardCharsets;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.model.Model;
import org.moagraph.words.Words;

/** A model file that is there to be mended: what is wrong or doubtful stands above as comments. */
final class Draft {

  private Draft() {}

  static byte[] of(Model model, byte[] file) {
    var findings = Moa.of(model).check();
    var text = new StringBuilder();
    text.append("# moa check: ").append(Words.count(findings.size(), "finding")).append('\n');
    findings.forEach(f -> text.append("# ").append(comment(f)).append('\n'));
    return (text + new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /** The finding on one line, without what no comment can hold. */
  private static String comment(Diagnostic finding) {
    var words = finding.code() + ": " + finding.message();
    return (words + finding.help().map(h -> " (" + h + ")").orElse(""))
        .replaceAll("[\\p{Cntrl}\\u2028\\u2029\\uFFFE\\uFFFF]+", " ");
  }
}
