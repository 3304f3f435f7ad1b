package org.moagraph.io;

import static org.moagraph.model.Relation.CARRIES;
import static org.moagraph.model.Relation.CAUSES;
import static org.moagraph.model.Relation.CORRELATES_WITH;
import static org.moagraph.model.Relation.DECREASES;
import static org.moagraph.model.Relation.DECREASES_ACTIVITY_OF;
import static org.moagraph.model.Relation.DECREASES_EXPRESSION_OF;
import static org.moagraph.model.Relation.DECREASES_LEVEL_OF;
import static org.moagraph.model.Relation.INCREASES;
import static org.moagraph.model.Relation.INCREASES_ACTIVITY_OF;
import static org.moagraph.model.Relation.INCREASES_EXPRESSION_OF;
import static org.moagraph.model.Relation.INCREASES_LEVEL_OF;
import static org.moagraph.model.Relation.IS_METABOLIZED_TO;
import static org.moagraph.model.Relation.NEGATIVELY_REGULATES;
import static org.moagraph.model.Relation.POSITIVELY_REGULATES;
import static org.moagraph.model.Relation.PREVENTS;
import static org.moagraph.model.Relation.REGULATES;
import static org.moagraph.model.Relation.TREATS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/**
 * The table by which relations in the words of other files become signs. What it does not list has
 * no known sign; nothing is guessed. Case, underscores for spaces and a {@code biolink:} prefix do
 * not matter.
 */
public final class Predicates {

  /** Which words come first where the vocabulary and the table of phrases both know a relation. */
  public enum Precedence {
    /** The words of our model files mean what they mean there ("part of" carries no effect). */
    VOCABULARY,
    /** The phrases mean what they mean in DrugMechDB and Biolink ("part of" is a carrier). */
    PHRASES
  }

  /** What a row of the printed table stands for. */
  public enum PhraseRole {
    EFFECT("effect"),
    TURNED("turned round"),
    CARRIER("carrier"),
    NO_CLAIM("no claim"),
    VOCABULARY("vocabulary"),
    SYMBOL("symbol");

    private final String word;

    PhraseRole(String word) {
      this.word = word;
    }

    /** The word in the printed table. */
    public String word() {
      return word;
    }
  }

  /**
   * What a phrase means: its sign and relation, whether its arrow runs from object to subject, and
   * whether the table knows it at all.
   */
  public record PhraseMeaning(Sign sign, Relation relation, boolean turned, boolean known) {

    /** Whether it has no direction of its own and carries a change along. */
    public boolean carrier() {
      return relation == CARRIES;
    }
  }

  /** A row of the printed table. */
  public record PhraseEntry(Sign sign, PhraseRole role, String phrase) {}

  /** The reading of everything that is not in the table. */
  public static final PhraseMeaning NOT_KNOWN =
      new PhraseMeaning(Sign.UNKNOWN, REGULATES, false, false);

  private static final Map<String, PhraseMeaning> VOCABULARY = vocabulary();
  private static final Map<String, PhraseMeaning> PHRASES = phrases();
  private static final Map<String, PhraseMeaning> SYMBOLS = FieldWords.symbols();

  /** A hyphen between letters, which other files write for a space. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  private static final Pattern NUMBER = Pattern.compile("([+-]?)([01])(?:[.,]0*)?");

  private Predicates() {}

  /** What that word means where ours come first: in edge lists, questions and SIF. */
  public static PhraseMeaning read(String word) {
    return find(word, Precedence.VOCABULARY).orElse(NOT_KNOWN);
  }

  /** What that word means in files that use the DrugMechDB and Biolink phrases. */
  public static PhraseMeaning readPhrase(String word) {
    return find(word, Precedence.PHRASES).orElse(NOT_KNOWN);
  }

  /**
   * Whether a phrase is a statement on use and none on a mechanism, so that no claim comes of it.
   */
  public static boolean isOnUse(String phrase) {
    return FieldWords.USE.contains(normal(phrase));
  }

  /** Whether a phrase denies an effect: such a phrase is never read as the sign it denies. */
  public static boolean denies(String phrase) {
    return FieldWords.denies(normal(phrase));
  }

  /** What that word means, or nothing where the table does not list it. */
  public static Optional<PhraseMeaning> find(String word, Precedence precedence) {
    var key = normal(word);
    var found = listed(key, precedence);
    if (found.isEmpty() && key.indexOf('-') > 0) {
      found = listed(HYPHEN.matcher(key).replaceAll(" "), precedence);
    }
    return found.isEmpty() && FieldWords.denies(key) ? Optional.of(FieldWords.DENIED) : found;
  }

  private static Optional<PhraseMeaning> listed(String key, Precedence precedence) {
    var first = precedence == Precedence.VOCABULARY ? VOCABULARY : PHRASES;
    var second = precedence == Precedence.VOCABULARY ? PHRASES : VOCABULARY;
    var found = first.get(key);
    found = found == null ? second.get(key) : found;
    found = found == null ? SYMBOLS.get(plainNumber(key)) : found;
    found = found == null ? FieldWords.table().get(key) : found;
    return Optional.ofNullable(found);
  }

  /** One for "1", "+1" and "1.0": a number is the same sign in every format. */
  private static String plainNumber(String key) {
    if (key.length() > 8 || key.isEmpty() || "+-01".indexOf(key.charAt(0)) < 0) {
      return key;
    }
    var number = NUMBER.matcher(key);
    if (!number.matches()) {
      return key;
    }
    boolean minus = number.group(1).equals("-") && number.group(2).equals("1");
    return (minus ? "-" : "") + number.group(2);
  }

  /**
   * The sign that a file states beside or without a relation: a symbol, a number or a word. A 0 is
   * a sign that is not known.
   */
  public static Optional<Sign> sign(String text) {
    return find(text, Precedence.VOCABULARY).filter(m -> !m.turned()).map(PhraseMeaning::sign);
  }

  /** Every word that is known, to find what was meant by one that is not. */
  public static List<String> words() {
    return Words.ALL;
  }

  private static final class Words {
    static final List<String> ALL = rows().stream().map(PhraseEntry::phrase).distinct().toList();
  }

  /**
   * A word that {@link #read} takes for this sign in this direction: the phrase itself where it
   * does, else the relation's own word, else the sign.
   */
  public static String wordFor(Sign sign, Relation relation, String phrase) {
    var asWritten = read(phrase);
    if (asWritten.sign() == sign && asWritten.relation() == relation && !asWritten.turned()) {
      return phrase;
    }
    if (relation.sign() == sign) {
      return relation.word();
    }
    return sign == Sign.NONE ? Relation.DOES_NOT_AFFECT.word() : sign.symbol();
  }

  /** The whole table: our vocabulary, the phrases of other files, and the signs themselves. */
  public static List<PhraseEntry> rows() {
    var rows = new ArrayList<PhraseEntry>();
    VOCABULARY.forEach(
        (phrase, r) -> rows.add(new PhraseEntry(r.sign(), PhraseRole.VOCABULARY, phrase)));
    PHRASES.forEach((phrase, r) -> rows.add(new PhraseEntry(r.sign(), role(r), phrase)));
    SYMBOLS.forEach((phrase, r) -> rows.add(new PhraseEntry(r.sign(), PhraseRole.SYMBOL, phrase)));
    FieldWords.table().forEach((phrase, r) -> rows.add(new PhraseEntry(r.sign(), role(r), phrase)));
    return List.copyOf(rows);
  }

  /** The table as a page of text: sign, role and phrase, one row a line. */
  public static String page() {
    var page = new StringBuilder();
    page.append("sign  role          phrase\n");
    for (var row : rows()) {
      page.append(
          String.format(
              Locale.ROOT,
              "%-4s  %-12s  %s\n",
              row.sign().symbol(),
              row.role().word(),
              row.phrase()));
    }
    page.append(
        """

        Edge lists, SIF and questions read the vocabulary first, DrugMechDB files the other phrases.
        The words below the symbols are those of SIGNOR, INDRA, KEGG, BEL, Pathway Commons, SBGN and SBO.
        A word that denies ("does not inhibit", "no effect on") has no sign. 1, +1 and 1.0 are one sign.
        A relation that is not listed is "?" and reported; --relations FILE (word, relation) says what
        it means. Case, underscores, hyphens and "biolink:" do not matter.
        """);
    return page.toString();
  }

  private static PhraseRole role(PhraseMeaning reading) {
    if (reading.relation().family() == Relation.Family.NO_EFFECT) {
      return PhraseRole.NO_CLAIM;
    }
    if (reading.carrier()) {
      return PhraseRole.CARRIER;
    }
    return reading.turned() ? PhraseRole.TURNED : PhraseRole.EFFECT;
  }

  static String normal(String word) {
    var plain = word.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
    return plain.startsWith("biolink:") ? plain.substring("biolink:".length()).strip() : plain;
  }

  private static Map<String, PhraseMeaning> vocabulary() {
    var table = new LinkedHashMap<String, PhraseMeaning>();
    for (var relation : Relation.values()) {
      table.put(relation.word(), new PhraseMeaning(relation.sign(), relation, false, true));
    }
    return table;
  }

  private static Map<String, PhraseMeaning> phrases() {
    var table = new PhraseTable();
    table.effect(Sign.PLUS, POSITIVELY_REGULATES, "positively regulates");
    table.effect(Sign.PLUS, INCREASES, "positively correlated with");
    table.effect(Sign.PLUS, INCREASES_ACTIVITY_OF, "increases activity of");
    table.effect(Sign.PLUS, INCREASES_LEVEL_OF, "increases abundance of");
    table.effect(Sign.PLUS, INCREASES_EXPRESSION_OF, "increases expression of");
    table.effect(
        Sign.PLUS,
        INCREASES,
        "increases stability of",
        "increases transport of",
        "increases response of",
        "increases response to");
    table.effect(Sign.PLUS, CAUSES, "causes");
    table.effect(Sign.PLUS, INCREASES, "contributes to", "exacerbates", "predisposes");
    table.effect(Sign.PLUS, INCREASES_LEVEL_OF, "produces");
    table.effect(Sign.PLUS, INCREASES, "has output");
    table.effect(Sign.PLUS, IS_METABOLIZED_TO, "has metabolite");
    table.effect(
        Sign.PLUS,
        INCREASES,
        "has active ingredient",
        "has phenotype",
        "enables",
        "derives into",
        "precedes",
        "capable of",
        "actively involved in",
        "expresses");
    table.effect(Sign.MINUS, NEGATIVELY_REGULATES, "negatively regulates");
    table.effect(Sign.MINUS, DECREASES, "negatively correlated with");
    table.effect(Sign.MINUS, DECREASES_ACTIVITY_OF, "decreases activity of");
    table.effect(Sign.MINUS, DECREASES_LEVEL_OF, "decreases abundance of");
    table.effect(Sign.MINUS, DECREASES_EXPRESSION_OF, "decreases expression of");
    table.effect(
        Sign.MINUS,
        DECREASES,
        "decreases synthesis of",
        "decreases uptake of",
        "decreases response of",
        "decreases response to");
    table.effect(Sign.MINUS, DECREASES_LEVEL_OF, "increases degradation of");
    table.effect(Sign.MINUS, DECREASES, "disrupts");
    table.effect(Sign.MINUS, TREATS, "treats");
    table.effect(Sign.MINUS, PREVENTS, "prevents");
    table.effect(Sign.MINUS, DECREASES, "ameliorates");
    table.effect(Sign.NONE, CORRELATES_WITH, "contraindicated for");
    table.turned(Sign.PLUS, CAUSES, "caused by");
    table.turned(Sign.PLUS, INCREASES_LEVEL_OF, "produced by");
    table.turned(Sign.PLUS, INCREASES, "derives from");
    table.turned(Sign.PLUS, IS_METABOLIZED_TO, "is metabolite of");
    table.turned(Sign.MINUS, DECREASES, "disrupted by");
    table.turned(Sign.UNKNOWN, REGULATES, "affected by");
    table.effect(
        Sign.PLUS,
        CARRIES,
        "participates in",
        "has participant",
        "occurs in",
        "manifestation of",
        "phenotype of",
        "in taxon",
        "located in",
        "location of",
        "part of",
        "has part",
        "in complex with",
        "expressed in",
        "subclass of",
        "superclass of",
        "interacts with",
        "molecularly interacts with",
        "directly interacts with",
        "physically interacts with",
        "directly physically interacts with",
        "coexists with",
        "chemically similar to",
        "similar to");
    table.effect(Sign.UNKNOWN, REGULATES, "regulates", "affects risk for", "correlated with");
    return table.rows;
  }
}
