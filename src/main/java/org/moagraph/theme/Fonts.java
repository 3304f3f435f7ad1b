package org.moagraph.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.render.style.Typeface;

/** Reads a list of fonts, as CSS writes it: a safe one first, a generic family last. */
final class Fonts {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*( [A-Za-z0-9-]+)*");
  private static final int MOST = 8;
  private static final String FORM = "for example \"Georgia, Times New Roman, serif\"";

  private Fonts() {}

  /** The typeface of those fonts, or a finding. */
  static Optional<Typeface> read(YamlNode.Scalar written, Findings findings) {
    var names =
        Arrays.stream(written.value().split(",", -1))
            .map(name -> name.strip().replaceAll("^(['\"])(.*)\\1$", "$2"))
            .toList();
    var problem = problem(names, findings);
    problem.ifPresent(p -> findings.add(Code.E0802, written.span(), p.message(), p.help()));
    return problem.isPresent() ? Optional.empty() : Optional.of(Typeface.of(known(names)));
  }

  private record Problem(String message, String help) {}

  private static Optional<Problem> problem(List<String> names, Findings findings) {
    var odd = names.stream().filter(name -> !NAME.matcher(name).matches()).findFirst();
    if (odd.isPresent() || names.size() > MOST) {
      var message =
          odd.map("\"%s\" is not the name of a font"::formatted)
              .orElse("\"font\" lists more than " + MOST + " fonts");
      return Optional.of(new Problem(message, FORM));
    }
    var first = names.get(0);
    if (!contains(Typeface.SAFE, first)) {
      var near = findings.nearest(first, Typeface.SAFE).map("did you mean \"%s\"? "::formatted);
      return Optional.of(
          new Problem(
              "\"%s\" is not on every computer, so it cannot come first".formatted(first),
              near.orElse("") + "begin with " + String.join(", ", Typeface.SAFE)));
    }
    var last = names.get(names.size() - 1);
    if (!Typeface.GENERIC.contains(last)) {
      return Optional.of(
          new Problem(
              "the fonts end with \"%s\", which is no generic family".formatted(last),
              "end with " + String.join(", ", Typeface.GENERIC) + "; " + FORM));
    }
    return Optional.empty();
  }

  private static boolean contains(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The names as the list of safe fonts writes them. */
  private static List<String> known(List<String> names) {
    return names.stream()
        .map(n -> Typeface.SAFE.stream().filter(n::equalsIgnoreCase).findFirst().orElse(n))
        .toList();
  }
}
