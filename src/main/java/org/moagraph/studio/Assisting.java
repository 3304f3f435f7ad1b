package org.moagraph.studio;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.assist.Completion;
import org.moagraph.assist.DraftText;

/** Completions and hints for the editor. */
final class Assisting {

  private Assisting() {}

  /** What may stand at a place and is known by what is typed there already. */
  static Map<String, Object> complete(Fields asked) {
    var text = asked.text("text");
    int at = Math.max(0, Math.min(asked.number("at"), text.length()));
    var found =
        DraftText.of(text).completions(at).stream().filter(c -> isMeant(c, text, at)).toList();
    if (found.isEmpty()) {
      return ModelParts.fields("options", List.of());
    }
    var range = found.get(0).replaced();
    return ModelParts.fields(
        "from", range.from(),
        "to", range.to(),
        "options",
            found.stream().filter(c -> c.replaced().equals(range)).map(Assisting::option).toList());
  }

  private static boolean isMeant(Completion completion, String text, int at) {
    int from = Math.min(completion.replaced().from(), at);
    var typed = text.substring(from, at).toLowerCase(Locale.ROOT);
    return completion.known().toLowerCase(Locale.ROOT).contains(typed)
        || completion.label().toLowerCase(Locale.ROOT).contains(typed);
  }

  private static Object option(Completion completion) {
    return ModelParts.fields(
        "label", completion.label(),
        "insert", completion.text(),
        "detail", completion.detail(),
        "info", completion.meaning(),
        "kind", completion.kind().name().toLowerCase(Locale.ROOT));
  }

  /** What the word at a place means. */
  static Map<String, Object> hover(Fields asked) {
    var hover = DraftText.of(asked.text("text")).hover(asked.number("at"), List.of());
    return hover
        .map(
            h ->
                ModelParts.fields(
                    "from", h.range().from(), "to", h.range().to(), "markdown", h.markdown()))
        .orElseGet(ModelParts::fields);
  }
}
