package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Diagnostic;
import org.moagraph.model.Relation;

/** Says what a word of a file means. */
final class HoverReader {

  private final List<Word> words;
  private final Declared declared;
  private final List<Mention> mentions;

  HoverReader(List<Word> words, Declared declared, List<Mention> mentions) {
    this.words = words;
    this.declared = declared;
    this.mentions = mentions;
  }

  Optional<Hover> at(int offset) {
    var mention = mentions.stream().filter(m -> m.range().touches(offset)).findFirst();
    return mention
        .flatMap(this::named)
        .or(
            () ->
                words.stream()
                    .filter(w -> w.range().touches(offset))
                    .findFirst()
                    .flatMap(w -> word(w, offset)));
  }

  private Optional<Hover> named(Mention mention) {
    var id = mention.id();
    var said =
        switch (mention.kind()) {
          case ENTITY -> Optional.ofNullable(declared.entities().get(id)).map(this::entity);
          case COMPARTMENT ->
              Optional.ofNullable(declared.compartments().get(id)).map(HoverReader::place);
          case HYPOTHESIS ->
              Optional.ofNullable(declared.hypotheses().get(id)).map(this::hypothesis);
          case CLAIM ->
              declared.claims().stream()
                  .filter(c -> c.id().filter(id::equals).isPresent())
                  .map(c -> "claim " + code(id) + ": " + escaped(c.word().value()))
                  .findFirst();
          case EXPERIMENT, VIEW -> Optional.<String>empty();
        };
    return said.map(text -> new Hover(mention.range(), text));
  }

  private String entity(Declared.Named entity) {
    var lines = new ArrayList<String>();
    lines.add("**" + escaped(entity.called()) + "** (" + code(entity.id()) + ")");
    add(lines, "", entity.first("type"));
    add(lines, "in ", place(entity.first("in")));
    add(lines, "also ", String.join(", ", new EntityNames(entity).otherNames()));
    add(lines, "", String.join(", ", entity.all("xrefs")));
    lines.add(claims(entity.id()));
    add(lines, "", entity.first("note"));
    return String.join("  \n", lines);
  }

  private String place(String id) {
    var place = declared.compartments().get(id);
    return place == null ? id : place.called();
  }

  private String claims(String entity) {
    long out =
        declared.claims().stream()
            .filter(c -> c.words().isWhole() && c.words().source().equals(entity))
            .count();
    long in =
        declared.claims().stream()
            .filter(c -> c.words().isWhole() && c.words().target().equals(entity))
            .count();
    return counted(out) + " from it, " + counted(in) + " to it";
  }

  private static String counted(long claims) {
    return claims == 1 ? "1 claim" : claims + " claims";
  }

  private static String place(Declared.Named place) {
    var lines = new ArrayList<String>();
    lines.add("**" + escaped(place.called()) + "** (" + code(place.id()) + ")");
    add(lines, "", place.first("kind"));
    add(lines, "in ", place.first("in"));
    return String.join("  \n", lines);
  }

  private String hypothesis(Declared.Named hypothesis) {
    var lines = new ArrayList<String>();
    lines.add("**" + escaped(hypothesis.called()) + "** (" + code(hypothesis.id()) + ")");
    add(lines, "", hypothesis.first("summary"));
    add(lines, "Wrong if: ", hypothesis.first("falsifier"));
    add(lines, "includes ", String.join(", ", hypothesis.all("includes")));
    long own =
        mentions.stream()
            .filter(m -> m.kind() == Mention.Kind.HYPOTHESIS && m.id().equals(hypothesis.id()))
            .filter(m -> isOfClaim(m.range()))
            .count();
    lines.add(counted(own));
    return String.join("  \n", lines);
  }

  private boolean isOfClaim(Range range) {
    return words.stream()
        .anyMatch(w -> w.range().equals(range) && w.way().first(1).key().equals("claims"));
  }

  private Optional<Hover> word(Word word, int offset) {
    if (word.isKey()) {
      return Grammar.at(word.way())
          .map(Slot::description)
          .filter(d -> !d.isEmpty())
          .map(d -> new Hover(word.range(), "**" + word.value() + "**: " + escaped(d)));
    }
    return word.way().is("claims", Way.ITEM, "claim") ? relation(word, offset) : Optional.empty();
  }

  private static Optional<Hover> relation(Word word, int offset) {
    var claim = ClaimWords.of(word);
    return claim
        .relation()
        .filter(r -> claim.relationPlace().touches(offset))
        .map(r -> new Hover(claim.relationPlace(), meaning(r)));
  }

  private static String meaning(Relation relation) {
    return "**%s** (%s)  \n%s"
        .formatted(
            relation.word(), RelationWords.detail(relation), RelationWords.meaning(relation));
  }

  /** What is wrong at a place, as Markdown. */
  static String finding(Diagnostic finding) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s %s: %s"
            .formatted(finding.severity().word(), finding.code(), escaped(finding.message())));
    finding.help().ifPresent(help -> lines.add(escaped(help)));
    finding.notes().forEach(note -> lines.add(escaped(note)));
    return String.join("  \n", lines);
  }

  private static void add(List<String> lines, String before, String value) {
    if (!value.isBlank()) {
      lines.add(before + escaped(value));
    }
  }

  private static String code(String id) {
    return "`" + id.replace("`", "'") + "`";
  }

  /** Without what Markdown would take for markup. */
  static String escaped(String text) {
    var escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if ("\\`*_{}[]<>#|&!~$".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return escaped.toString();
  }
}
