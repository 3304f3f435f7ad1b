package org.moagraph.io.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.YamlNode;

/** The names of one kind that a file declares, and where; references are resolved against them. */
final class DeclaredNames {

  /** What a name is made of, and how a message says so. */
  enum NameForm {
    WORD("[A-Za-z0-9][A-Za-z0-9._-]*", "letters, digits, \"-\", \"_\" and \".\""),
    REFERENCE(
        "[A-Za-z0-9][A-Za-z0-9._:/+-]*",
        "letters, digits, \"-\", \"_\", \".\", \":\", \"/\" and \"+\""),
    MODEL("[a-z0-9][a-z0-9-]*", "small letters, digits and \"-\"");

    private final Pattern pattern;
    private final String characters;

    NameForm(String pattern, String characters) {
      this.pattern = Pattern.compile(pattern);
      this.characters = characters;
    }

    boolean fits(String name) {
      return pattern.matcher(name).matches();
    }

    String characters() {
      return characters;
    }
  }

  private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^a-z0-9]+");

  private final String kind;
  private final Code unknown;
  private final NameForm form;
  private final Findings findings;
  private final Map<String, Span> places = new LinkedHashMap<>();
  private final Map<String, String> otherNames = new LinkedHashMap<>();

  DeclaredNames(String kind, Code unknown, NameForm form, Findings findings) {
    this.kind = kind;
    this.unknown = unknown;
    this.form = form;
    this.findings = findings;
  }

  /** Declares a name; a malformed one is reported and all the same declared. */
  void declare(YamlNode.Scalar name) {
    checkForm(name, kind, form, findings);
    places.putIfAbsent(name.value(), name.span());
  }

  /** Declares a name at a place; nothing changes where it is declared already. */
  Optional<Span> declare(String name, Span place) {
    return Optional.ofNullable(places.putIfAbsent(name, place));
  }

  /** Another word by which a reader may know it, used in suggestions only. */
  void alsoKnownAs(String name, String other) {
    otherNames.putIfAbsent(other.toLowerCase(Locale.ROOT), name);
  }

  /** The name of what a reader knows by that other word. */
  Optional<String> knownAs(String other) {
    return Optional.ofNullable(otherNames.get(other.toLowerCase(Locale.ROOT)));
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  Collection<String> all() {
    return places.keySet();
  }

  Optional<Span> placeOf(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** The name as it stands where it is declared, or nothing after reporting that it is not. */
  Optional<String> resolve(YamlNode.Scalar reference) {
    return resolve(reference.value(), reference.span());
  }

  Optional<String> resolve(String name, Span place) {
    if (has(name)) {
      return Optional.of(name);
    }
    findings.add(unknown, place, "unknown %s \"%s\"".formatted(kind, name), suggestion(name));
    return Optional.empty();
  }

  private Optional<String> suggestion(String name) {
    return knownAs(name)
        .or(() -> findings.nearest(name, places.keySet()))
        .map(near -> "did you mean \"%s\"? (declared at %s)".formatted(near, placeText(near)))
        .or(() -> places.isEmpty() ? Optional.of("the file declares none") : Optional.empty());
  }

  private String placeText(String name) {
    return placeOf(name).orElse(findings.whole()).place();
  }

  /** Reports a name that has characters that names do not have. */
  static void checkForm(YamlNode.Scalar name, String kind, NameForm form, Findings findings) {
    if (!form.fits(name.value())) {
      findings.add(
          Code.E0205,
          name.span(),
          "malformed %s id \"%s\"".formatted(kind, name.value()),
          "an id has %s%s".formatted(form.characters, example(name.value())));
    }
  }

  private static String example(String name) {
    var slug =
        NOT_OF_A_NAME
            .matcher(name.toLowerCase(Locale.ROOT))
            .replaceAll("-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "" : ", for example \"" + slug + "\"";
  }
}
