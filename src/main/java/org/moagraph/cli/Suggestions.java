package org.moagraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.app.BundledModels;

/** Which commands could answer what somebody asked in words of their own. */
final class Suggestions {

  private static final int MOST = 3;
  private static final Map<String, List<String>> BY_WORD = byWord();

  private Suggestions() {}

  private static Map<String, List<String>> byWord() {
    var words = new LinkedHashMap<String, List<String>>();
    words.put(
        "moa whatif MODEL --stimulus NAME --block NAME --readout NAME",
        List.of(
            "if",
            "block",
            "blocks",
            "blocking",
            "blocked",
            "inhibit",
            "inhibits",
            "inhibiting",
            "inhibited",
            "without",
            "knock",
            "knockout",
            "remove",
            "give",
            "add",
            "with",
            "combine",
            "antagonist",
            "prevent",
            "stop"));
    words.put(
        "moa effect MODEL FROM TO",
        List.of(
            "why",
            "how",
            "does",
            "do",
            "raise",
            "raises",
            "lower",
            "lowers",
            "increase",
            "increases",
            "decrease",
            "decreases",
            "affect",
            "affects",
            "effect",
            "effects",
            "work",
            "works",
            "act",
            "acts",
            "cause",
            "causes",
            "treat",
            "treats"));
    words.put(
        "moa timeline MODEL FROM",
        List.of("when", "time", "fast", "soon", "slow", "minutes", "hours", "days", "weeks"));
    words.put(
        "moa conflicts MODEL",
        List.of("conflict", "contradict", "contradiction", "disagree", "controversy", "debate"));
    words.put("moa downstream MODEL NAME", List.of("what", "target", "targets", "after"));
    words.put("moa upstream MODEL NAME", List.of("which", "who", "before", "drugs"));
    words.put("moa paths MODEL FROM TO", List.of("route", "routes", "path", "way", "between"));
    words.put(
        "moa tell MODEL",
        List.of("why", "how", "explain", "describe", "mechanism", "story", "text"));
    words.put(
        "moa draw MODEL -o FILE.svg",
        List.of("picture", "figure", "diagram", "slide", "plot", "image", "visualize"));
    words.put(
        "moa quiz MODEL", List.of("question", "questions", "exam", "exercise", "students", "ask"));
    words.put("moa compare MODEL --hypothesis A --hypothesis B", List.of("hypothesis", "theories"));
    words.put("moa scorecard MODEL", List.of("experiment", "experiments", "evidence", "trial"));
    words.put("moa find TEXT", List.of("search", "where"));
    return words;
  }

  /** The commands for such words, best first: those that know most of them. */
  static List<String> of(List<String> asked) {
    var words =
        List.of(
            String.join(" ", asked)
                .toLowerCase(Locale.ROOT)
                .replace("what if", "if")
                .split("[^\\p{L}\\p{N}]+"));
    var model = model(asked);
    var known = new ArrayList<String>();
    BY_WORD.entrySet().stream()
        .filter(e -> hits(e.getValue(), words) > 0)
        .sorted((a, b) -> hits(b.getValue(), words) - hits(a.getValue(), words))
        .limit(MOST)
        .forEach(e -> known.add(model.map(m -> e.getKey().replace("MODEL", m)).orElse(e.getKey())));
    if (known.isEmpty() && model.isPresent()) {
      known.add("moa show " + model.get());
      known.add("moa tell " + model.get());
    }
    return known;
  }

  private static int hits(List<String> known, List<String> words) {
    return (int) words.stream().filter(known::contains).count();
  }

  /** The bundled model that is spoken of. */
  private static Optional<String> model(List<String> asked) {
    var words = String.join(" ", asked).toLowerCase(Locale.ROOT);
    return BundledModels.IDS.stream().filter(words::contains).findFirst();
  }
}
