package org.moagraph.ask;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.Predicates;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.reason.Interventions.ArrowEnds;

/** Steps as people write them: "A -> B" for a pair, "A activates B" for a claim. */
public final class StepReader {
  private static final List<String> ARROWS = List.of("->", "→", "-|", "⊣");

  /**
   * The words of a claim and of its relation at most, so that no text is tried in millions of ways.
   */
  private static final int CLAIM_WORDS = 60;

  private static final int RELATION_WORDS = 8;
  private static final String RELATIONS = "\"moa explain predicates\" lists the relations";

  private final NameReader names;

  /** Reads steps between what those names name. */
  public StepReader(NameReader names) {
    this.names = names;
  }

  /** A pair written "A -> B"; the arrow may be any of those that answers show. */
  public ArrowEnds pair(String text) {
    for (var arrow : ARROWS) {
      int at = text.indexOf(arrow);
      if (at > 0) {
        return pair(text.substring(0, at).strip(), text.substring(at + arrow.length()).strip());
      }
    }
    throw new NotUnderstood("\"" + text + "\" is not a pair", "write it as \"A -> B\"");
  }

  /** The pair of two names. */
  public ArrowEnds pair(String source, String target) {
    return new ArrowEnds(names.entity(source), names.entity(target));
  }

  /** The pairs written so. */
  public List<ArrowEnds> pairs(List<String> texts) {
    return texts.stream().map(this::pair).toList();
  }

  /** A claim written "A RELATION B" in words of the vocabulary or of the table of predicates. */
  public Claim claim(String text) {
    var words = List.of(text.strip().split("\\s+"));
    if (words.size() > CLAIM_WORDS) {
      throw new NotUnderstood(
          String.format(Locale.ROOT, "a claim of %,d words is not understood", words.size()),
          "write it as \"A activates B\", in at most " + CLAIM_WORDS + " words");
    }
    @Nullable NotUnderstood why = null;
    for (int from = 1; from < words.size() - 1; from++) {
      for (int to = Math.min(words.size() - 1, from + RELATION_WORDS); to > from; to--) {
        var phrase = joined(words.subList(from, to));
        if (Predicates.read(phrase).known()) {
          try {
            var target = joined(words.subList(to, words.size()));
            return claim(joined(words.subList(0, from)), phrase, target);
          } catch (NotUnderstood e) {
            why = why == null ? e : why;
          }
        }
      }
    }
    throw why != null
        ? why
        : new NotUnderstood(
            "\"" + text + "\" is not a claim", "write it as \"A activates B\"; " + RELATIONS);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }

  /** The claims written so. */
  public List<Claim> claims(List<String> texts) {
    return texts.stream().map(this::claim).toList();
  }

  /** A claim added for one question. */
  public Claim claim(String source, String phrase, String target) {
    var reading = Predicates.read(phrase);
    if (!reading.known()) {
      throw new NotUnderstood("unknown relation \"" + phrase + "\"", RELATIONS);
    }
    var from = names.entity(reading.turned() ? target : source);
    var to = names.entity(reading.turned() ? source : target);
    var shown = reading.turned() ? reading.relation().word() : phrase;
    return Claim.step(
        ClaimId.of("added:" + Claim.defaultId(from, shown, to)),
        from,
        reading.relation(),
        to,
        reading.sign(),
        shown);
  }
}
