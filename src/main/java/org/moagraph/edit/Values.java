package org.moagraph.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Nearest;
import org.moagraph.io.tree.Characters;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.io.yaml.YamlText;
import org.moagraph.io.yaml.YamlText.OneLine;

/** Words that were typed as the values that a file has, spelled as beside them. */
final class Values {

  private Values() {}

  /** The text without space around it, refused where it holds what no reader sees. */
  static String text(String key, String typed, boolean lines) {
    var text = typed.replace("\r\n", "\n").strip();
    Characters.forbidden(text, lines)
        .ifPresent(
            name -> {
              throw new Unsafe("\"%s\" would hold %s".formatted(key, name), "leave it out");
            });
    return text;
  }

  /** A single value of that kind, spelled like its neighbour. */
  static Object single(String key, Kind kind, String typed, Optional<Written.Word> neighbour) {
    var text = text(key, typed, kind == Kind.LINES);
    boolean flag = text.equals("true") || text.equals("false");
    if (kind == Kind.FLAG && !flag) {
      throw new Unsafe("\"%s\" would be \"%s\"".formatted(key, text), "give true or false");
    }
    if (kind == Kind.FLAG || kind == Kind.STANCE && flag) {
      return Boolean.valueOf(text);
    }
    if (kind == Kind.LINES && YamlText.isBlock(text)) {
      return text;
    }
    return Spelling.beside(neighbour, text);
  }

  /** A list of words, written as that key's neighbour is: a word alone, in brackets, by dashes. */
  static Object list(String key, List<String> typed, Optional<Written> neighbour) {
    var like = firstWord(neighbour);
    var words = new ArrayList<Object>();
    typed.forEach(t -> words.add(Spelling.beside(like, text(key, t, false))));
    if (neighbour.orElse(null) instanceof Written.Word && words.size() == 1) {
      return words.get(0);
    }
    boolean dashes = neighbour.orElse(null) instanceof Written.Row row && !row.flow();
    return dashes ? words.stream().map(OneLine::new).toList() : words;
  }

  static Optional<Written.Word> firstWord(Optional<Written> value) {
    return value
        .map(v -> v instanceof Written.Row r && !r.items().isEmpty() ? r.items().get(0) : v)
        .filter(Written.Word.class::isInstance)
        .map(Written.Word.class::cast);
  }

  /** The fields of a new part in their usual order; blank ones are left out. */
  static Map<String, Object> fields(
      Part part, Map<String, List<String>> typed, Optional<Written.Group> neighbour) {
    typed.keySet().forEach(key -> known(part, key));
    var fields = new LinkedHashMap<String, Object>();
    for (var key : part.keys()) {
      var words = typed.getOrDefault(key, List.of()).stream().filter(t -> !t.isBlank()).toList();
      if (!words.isEmpty()) {
        fields.put(key, value(part, key, words, neighbour.flatMap(n -> n.value(key))));
      }
    }
    return fields;
  }

  private static Object value(
      Part part, String key, List<String> words, Optional<Written> neighbour) {
    var kind = Kind.of(part, key);
    if (kind == Kind.NESTED) {
      throw new Unsafe("\"%s\" is no single value".formatted(key), "add it afterwards");
    }
    return kind == Kind.LIST
        ? list(key, words, neighbour)
        : single(key, kind, String.join(" ", words), firstWord(neighbour));
  }

  /** Refuses a key that such a part does not have. */
  static void known(Part part, String key) {
    if (!part.keys().contains(key)) {
      throw new Unsafe(
          "%s has no key \"%s\"".formatted(part.called(), key),
          Nearest.to(key, part.keys())
              .map("did you mean \"%s\"?"::formatted)
              .orElse("the keys are: " + String.join(", ", part.keys())));
    }
  }
}
