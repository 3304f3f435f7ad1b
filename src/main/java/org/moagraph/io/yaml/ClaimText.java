package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.EntityId;
import org.moagraph.model.Relation;

/** Reads SOURCE RELATION TARGET, naming exactly the word that is wrong. */
final class ClaimText {

  /** A claim's two ends and what joins them. */
  record Triple(EntityId source, Relation relation, EntityId target, Span relationPlace) {}

  private static final String FORM =
      "write SOURCE RELATION TARGET, for example \"aspirin inhibits cox-1\"";

  /** More words than this are no claim: its ends are one word each, and no relation has ten. */
  private static final int MOST_WORDS = 60;

  private static final int LONGEST_RELATION = 8;

  /** What people write for words of the vocabulary. */
  private static final Map<String, String> MEANT =
      table(
          """
          stimulates = activates
          induces = increases
          upregulates = increases expression of
          downregulates = decreases expression of
          potentiates = positively modulates
          phosphorylates = activates by phosphorylation
          raises = increases
          lowers = decreases
          reduces = decreases
          suppresses = decreases
          closes = blocks
          is agonist of = agonizes
          is antagonist of = antagonizes
          agonises = agonizes
          antagonises = antagonizes
          is metabolised to = is metabolized to
          catalyses = catalyzes
          needs = requires
          is part of = part of
          """);

  private record Word(String text, int from) {
    int to() {
      return from + text.length();
    }
  }

  private final FileReading reading;
  private final YamlNode.Scalar scalar;
  private final List<Word> words;

  private ClaimText(FileReading reading, YamlNode.Scalar scalar) {
    this.reading = reading;
    this.scalar = scalar;
    this.words = split(scalar.value());
  }

  /** The claim, or nothing after reporting all that is wrong with it. */
  static Optional<Triple> read(YamlNode.Scalar scalar, FileReading reading) {
    return new ClaimText(reading, scalar).read();
  }

  private static Map<String, String> table(String lines) {
    var table = new LinkedHashMap<String, String>();
    for (var line : lines.lines().toList()) {
      int equals = line.indexOf(" = ");
      table.put(line.substring(0, equals), line.substring(equals + 3));
    }
    return table;
  }

  private static List<Word> split(String text) {
    var words = new ArrayList<Word>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
        to++;
      }
      if (to > from) {
        words.add(new Word(text.substring(from, to), from));
      }
      from = to + 1;
    }
    return words;
  }

  private Optional<Triple> read() {
    if (words.size() < 3) {
      reading.findings.add(
          Code.E0111,
          scalar.span(),
          "the claim \"%s\" has no relation between two entities".formatted(scalar.value()),
          FORM);
      return Optional.empty();
    }
    if (words.size() > MOST_WORDS) {
      reading.findings.add(
          Code.E0111,
          scalar.span(),
          String.format(Locale.ROOT, "the claim has %,d words", words.size()),
          "a claim is at most %d words; %s".formatted(MOST_WORDS, FORM));
      return Optional.empty();
    }
    int last = words.size() - 1;
    return relation(1, last)
        .map(relation -> triple(relation, 1, last))
        .orElseGet(this::wrongRelation);
  }

  private Optional<Relation> relation(int from, int to) {
    return Vocabularies.RELATIONS.parse(joined(from, to));
  }

  private String joined(int from, int to) {
    var joined = new ArrayList<String>();
    words.subList(from, to).forEach(w -> joined.add(w.text()));
    return String.join(" ", joined);
  }

  private Optional<Triple> triple(Relation relation, int from, int to) {
    var source = entity(0, from);
    var target = entity(to, words.size());
    return source.flatMap(s -> target.map(t -> new Triple(s, relation, t, place(from, to))));
  }

  private Optional<EntityId> entity(int from, int to) {
    return reading.entities.resolve(joined(from, to), place(from, to)).map(EntityId::of);
  }

  private Span place(int from, int to) {
    int start = words.get(from).from();
    return scalar.part(start, words.get(to - 1).to() - start);
  }

  /** The words in the middle are no relation: an end of several words, or a wrong relation. */
  private Optional<Triple> wrongRelation() {
    for (int length = Math.min(words.size() - 2, LONGEST_RELATION); length > 0; length--) {
      for (int from = 1; from + length < words.size(); from++) {
        if (relation(from, from + length).isPresent()) {
          return severalWords(from, from + length);
        }
      }
    }
    int last = words.size() - 1;
    var wrong = joined(1, last);
    entity(0, 1);
    entity(last, words.size());
    reading.findings.add(
        Code.E0109, place(1, last), "unknown relation \"%s\"".formatted(wrong), helpFor(wrong));
    return Optional.empty();
  }

  private Optional<Triple> severalWords(int relationFrom, int relationTo) {
    boolean source = relationFrom > 1;
    int from = source ? 0 : relationTo;
    int to = source ? relationFrom : words.size();
    var name = joined(from, to);
    reading.findings.add(
        Code.E0111,
        place(from, to),
        "\"%s\" is more than one word".formatted(name),
        reading
            .entities
            .knownAs(name)
            .map("name the entity by its id, \"%s\""::formatted)
            .orElse("name an entity by its id, which has no spaces"));
    return Optional.empty();
  }

  private String helpFor(String wrong) {
    var meant = Optional.ofNullable(MEANT.get(wrong));
    return meant
        .or(() -> reading.findings.nearest(wrong, Relation.words()))
        .map(near -> "did you mean \"%s\"?".formatted(near))
        .orElse("\"moa explain E0109\" lists the relations");
  }
}
