package org.moagraph.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.io.Predicates;
import org.moagraph.text.Resources;

/** The pages of {@code moa explain}: one a code, and the table of foreign relations. */
public final class Explanations {

  private static final String PREDICATES = "predicates";

  private Explanations() {}

  /** The page of that name as Markdown, whatever its case. */
  public static Optional<String> page(String name) {
    var wanted = name.strip();
    return wanted.toLowerCase(Locale.ROOT).equals(PREDICATES)
        ? Optional.of(Predicates.page())
        : Code.parse(wanted).map(Explanations::page);
  }

  /** The page of a code, as Markdown: its cause, and an example wrong and right. */
  public static String page(Code code) {
    return Resources.text(Explanations.class, "/org/moagraph/explain/" + code + ".md");
  }

  /** The names of all pages. */
  public static List<String> names() {
    var names = new ArrayList<>(Arrays.stream(Code.values()).map(Code::name).toList());
    names.add(PREDICATES);
    return List.copyOf(names);
  }
}
