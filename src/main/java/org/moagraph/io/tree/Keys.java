package org.moagraph.io.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.model.Text;

/**
 * One group of keys under reading: refuses keys that are not known, and gives each value as what it
 * should be, or reports what it is instead.
 */
public final class Keys {

  /** The code of a language. */
  public static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final Findings findings;
  private final YamlNode.Fields map;
  private final Span place;
  private final String owner;
  private final String language;

  private Keys(Findings findings, YamlNode.Fields map, Span place, String owner, String language) {
    this.findings = findings;
    this.map = map;
    this.place = place;
    this.owner = owner;
    this.language = language;
  }

  /**
   * The keys of a node, or nothing where it has none. {@code owner} names it in messages, {@code
   * place} is where a missing key is reported.
   */
  public static Optional<Keys> of(
      YamlNode node,
      Span place,
      String owner,
      List<String> known,
      String language,
      Findings findings) {
    if (!(node instanceof YamlNode.Fields map)) {
      if (!isBroken(node)) {
        findings.add(
            Code.E0108,
            node.span(),
            "%s is %s".formatted(owner, node.described()),
            "write {key: value, ...} with these keys: " + String.join(", ", known));
      }
      return Optional.empty();
    }
    for (var field : map.fields().values()) {
      if (!known.contains(field.key().value())) {
        reportUnknown(field.key(), owner, known, findings);
      }
    }
    return Optional.of(new Keys(findings, map, place, owner, language));
  }

  private static void reportUnknown(
      YamlNode.Scalar key, String owner, List<String> known, Findings findings) {
    var help =
        findings
            .nearest(key.value(), known)
            .map("did you mean \"%s\"?"::formatted)
            .orElseGet(() -> "the keys here are: " + String.join(", ", known));
    findings.add(
        Code.E0106, key.span(), "unknown key \"%s\" in %s".formatted(key.value(), owner), help);
  }

  /** Whether the value was reported already and counts as absent. */
  public static boolean isBroken(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.BROKEN;
  }

  /** Where a missing key is reported. */
  public Span place() {
    return place;
  }

  /** Whether the group has that key. */
  public boolean has(String key) {
    return map.fields().containsKey(key);
  }

  /** The value of a key as it stands, empty or not, where the key is there. */
  public Optional<YamlNode> written(String key) {
    return map.value(key);
  }

  /** The value of a key that need not be there; an empty one is reported. */
  public Optional<YamlNode> node(String key) {
    var field = map.fields().get(key);
    if (field == null || isBroken(field.value())) {
      return Optional.empty();
    }
    if (field.value() instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.NOTHING) {
      findings.add(
          Code.E0108,
          field.key().span(),
          "\"%s\" in %s has no value".formatted(key, owner),
          "give it a value or delete the key");
      return Optional.empty();
    }
    return Optional.of(field.value());
  }

  /** Reports that a key is missing unless it is there. */
  public void require(String key, String help) {
    if (!has(key)) {
      findings.add(Code.E0107, place, "%s has no \"%s\"".formatted(owner, key), help);
    }
  }

  /** A word or text on one line, as it stands in the file. */
  public Optional<YamlNode.Scalar> scalar(String key) {
    return node(key).flatMap(n -> text(n, key));
  }

  /** A text on one line. */
  public Optional<String> line(String key) {
    return scalar(key).flatMap(s -> readable(s, key, false));
  }

  /** A text of any number of lines. */
  public Optional<String> lines(String key) {
    return scalar(key).flatMap(s -> readable(s, key, true));
  }

  /** A text on one line that may be given in several languages. */
  public Optional<Text> lineText(String key) {
    return node(key).flatMap(n -> translated(n, key, false));
  }

  /** A text of any number of lines that may be given in several languages. */
  public Optional<Text> linesText(String key) {
    return node(key).flatMap(n -> translated(n, key, true));
  }

  /** A word of a vocabulary. */
  public <T> Optional<T> word(String key, Vocabulary<T> vocabulary) {
    return scalar(key).flatMap(s -> word(s, vocabulary));
  }

  /** What a word of a vocabulary stands for. */
  public <T> Optional<T> word(YamlNode.Scalar scalar, Vocabulary<T> vocabulary) {
    var found = vocabulary.parse(scalar.value());
    if (found.isEmpty()) {
      var near = findings.nearest(scalar.value(), vocabulary.words().keySet());
      findings.add(
          Code.E0109,
          scalar.span(),
          "unknown %s \"%s\"".formatted(vocabulary.name(), scalar.value()),
          near.map("did you mean \"%s\"? "::formatted).orElse("")
              + "the words are: "
              + vocabulary.listed());
    }
    return found;
  }

  /** True or false. */
  public Optional<Boolean> flag(String key) {
    return node(key).flatMap(n -> flag(n, key));
  }

  private Optional<Boolean> flag(YamlNode node, String key) {
    if (node instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return Optional.of(scalar.value().equalsIgnoreCase("true"));
    }
    wrongKind(node, key, "write true or false, without quotes");
    return Optional.empty();
  }

  /** Words in a list, or one word alone. */
  public List<YamlNode.Scalar> words(String key) {
    return node(key).map(n -> words(n, key)).orElse(List.of());
  }

  private List<YamlNode.Scalar> words(YamlNode node, String key) {
    if (!(node instanceof YamlNode.Items list)) {
      return text(node, key).stream().toList();
    }
    var words = new ArrayList<YamlNode.Scalar>(list.items().size());
    for (var item : list.items()) {
      text(item, key).ifPresent(words::add);
    }
    return words;
  }

  /** Texts on one line each, in a list or one alone. */
  public List<String> lineList(String key) {
    var lines = new ArrayList<String>();
    for (var word : words(key)) {
      readable(word, key, false).ifPresent(lines::add);
    }
    return lines;
  }

  /** The parts of a list of groups. */
  public List<YamlNode> items(String key) {
    var node = node(key);
    if (node.isPresent() && node.get() instanceof YamlNode.Items list) {
      return list.items();
    }
    node.ifPresent(n -> wrongKind(n, key, "write a list, each part after \"- \""));
    return List.of();
  }

  /** The parts of a group whose keys are names. */
  public Map<String, YamlNode.Field> named(String key) {
    var node = node(key);
    if (node.isPresent() && node.get() instanceof YamlNode.Fields fields) {
      return fields.fields();
    }
    node.ifPresent(n -> wrongKind(n, key, "write one line \"name: ...\" for each"));
    return Map.of();
  }

  private Optional<YamlNode.Scalar> text(YamlNode node, String key) {
    if (node instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
      if (!scalar.value().isBlank()) {
        return Optional.of(scalar);
      }
      findings.add(Code.E0108, scalar.span(), "\"%s\" in %s is empty".formatted(key, owner));
    } else if (!isBroken(node)) {
      boolean single = node instanceof YamlNode.Scalar;
      wrongKind(node, key, single ? "put it in quotes" : "write a text");
    }
    return Optional.empty();
  }

  private void wrongKind(YamlNode node, String key, String help) {
    if (!isBroken(node)) {
      findings.add(
          Code.E0108,
          node.span(),
          "\"%s\" in %s is %s".formatted(key, owner, node.described()),
          help);
    }
  }

  private Optional<String> readable(YamlNode.Scalar scalar, String key, boolean lines) {
    var text = scalar.value().strip();
    var forbidden = Characters.forbidden(text, lines);
    forbidden.ifPresent(
        name ->
            findings.add(
                Code.E0114,
                scalar.span(),
                "\"%s\" in %s holds %s".formatted(key, owner, name),
                "delete it"));
    return forbidden.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private Optional<Text> translated(YamlNode node, String key, boolean lines) {
    if (!(node instanceof YamlNode.Fields languages)) {
      return text(node, key).flatMap(s -> readable(s, key, lines)).map(Text::of);
    }
    var texts = new LinkedHashMap<String, String>();
    for (var field : languages.fields().values()) {
      checkLanguage(field.key());
      text(field.value(), key)
          .flatMap(s -> readable(s, key, lines))
          .ifPresent(t -> texts.put(field.key().value(), t));
    }
    if (languages.fields().isEmpty()) {
      findings.add(Code.E0108, node.span(), "\"%s\" in %s is empty".formatted(key, owner));
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Text(plain(texts, language), texts));
  }

  private void checkLanguage(YamlNode.Scalar key) {
    if (!LANGUAGE.matcher(key.value()).matches()) {
      findings.add(
          Code.E0109,
          key.span(),
          "\"%s\" is not a language".formatted(key.value()),
          "write its code of two or three letters, for example {en: ..., de: ...}");
    }
  }

  /** The text that stands for all: in the model's own language, else the first. */
  public static String plain(Map<String, String> texts, String language) {
    var own = texts.get(language);
    return own != null ? own : texts.values().iterator().next();
  }
}
