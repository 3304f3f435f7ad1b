package org.moagraph.io.tree;

import java.util.Locale;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;

/** Says in our words what the YAML library says in its own. */
final class SyntaxMessages {

  private SyntaxMessages() {}

  /** Adds the library's problem at that place, with a word on what to do where one is known. */
  static void add(Findings findings, Span place, String problem, String text) {
    var said = problem.toLowerCase(Locale.ROOT);
    if (said.contains("(tab)") || lineIsIndentedByTab(text, place.line())) {
      findings.add(
          Code.E0101, place, "a tab where YAML wants spaces", "indent with spaces, two a level");
    } else if (said.contains("mapping values are not allowed here")) {
      findings.add(
          Code.E0101,
          place,
          "a \":\" where no key can stand",
          "put text that contains \": \" in quotes, and check the indentation");
    } else if (said.contains("could not find expected ':'")) {
      findings.add(
          Code.E0101,
          place,
          "the \":\" after a key is missing before this place",
          "write \"key: value\"");
    } else if (isAboutTheEnd(problem)) {
      findings.add(
          Code.E0101, place, "the file ends before what begins here", "close the quote or bracket");
    } else if (said.contains("expected <block end>")
        || said.contains("expected the node content")) {
      findings.add(
          Code.E0101,
          place,
          "the structure breaks off here",
          "check the indentation, and put text that begins with a special character in quotes");
    } else if (said.contains("expected ',' or")) {
      findings.add(
          Code.E0101,
          place,
          "a \",\" or a closing bracket is missing before this place",
          "put text that contains a comma, colon or bracket in quotes");
    } else if (said.contains("undefined alias") || said.contains("alias")) {
      findings.add(Code.E0105, place, "an alias is not allowed", "write the value out");
    } else {
      findings.add(Code.E0101, place, "not well-formed YAML: " + said);
    }
  }

  /** Whether the file ended too early, so that the place to show is where the value began. */
  static boolean isAboutTheEnd(String problem) {
    var said = problem.toLowerCase(Locale.ROOT);
    return said.contains("unexpected end of stream") || said.contains("<stream end>");
  }

  private static boolean lineIsIndentedByTab(String text, int line) {
    var found = text.lines().skip(line - 1L).findFirst().orElse("");
    return found.substring(0, found.length() - found.stripLeading().length()).contains("\t");
  }
}
