package org.moagraph.theme;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.render.style.Meeting;

/** Reads colours, each {@code #rrggbb}, and keeps where they stand. */
final class Colours {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final String FORM = "write it as \"#rrggbb\", in quotes: # begins a comment";

  private final Findings findings;
  private final Map<Meeting.NamedColour, Span> places;

  /**
   * @param places where parts of the theme stand; added to
   */
  Colours(Findings findings, Map<Meeting.NamedColour, Span> places) {
    this.findings = findings;
    this.places = places;
  }

  /** The colour of a key, where the group has it. */
  Optional<String> read(Keys group, String key, String part) {
    return group.written(key).flatMap(node -> read(node, key, part));
  }

  /** The colour that a value is, or a finding. */
  Optional<String> read(YamlNode node, String key, String part) {
    if (Keys.isBroken(node)) {
      return Optional.empty();
    }
    if (!(node instanceof YamlNode.Scalar scalar)) {
      findings.add(Code.E0801, node.span(), "\"" + key + "\" is " + node.described(), FORM);
      return Optional.empty();
    }
    if (scalar.kind() == ScalarKind.NOTHING) {
      findings.add(Code.E0801, scalar.span(), "\"" + key + "\" has no colour", FORM);
      return Optional.empty();
    }
    if (!COLOUR.matcher(scalar.value()).matches()) {
      var help = ColourWords.meant(scalar.value()).map("write \"%s\""::formatted).orElse(FORM);
      findings.add(
          Code.E0801, scalar.span(), "\"%s\" is not a colour".formatted(scalar.value()), help);
      return Optional.empty();
    }
    var colour = scalar.value().toLowerCase(Locale.ROOT);
    places.putIfAbsent(new Meeting.NamedColour(part, colour), scalar.span());
    return Optional.of(colour);
  }
}
