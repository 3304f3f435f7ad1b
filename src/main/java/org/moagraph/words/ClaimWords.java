package org.moagraph.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.Context;
import org.moagraph.model.Evidence;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Tone;

/** A claim with its context and evidence, for readers and for programs. */
public final class ClaimWords {

  private ClaimWords() {}

  /** The claim, how sure it is, where it holds, and what it rests on. */
  public static Phrase told(Claim claim, Labels labels) {
    var tone = claim.status() == Status.DISPUTED ? Tone.OPEN : Tone.STRONG;
    var told =
        Phrase.of(labels.sentence(claim), tone)
            .and(" (" + qualified(claim, labels.words()) + ")", Tone.QUIET);
    var cited = cited(claim.evidence());
    return cited.isEmpty() ? told : told.and(": " + cited);
  }

  private static String qualified(Claim claim, Language said) {
    var words = new ArrayList<String>();
    words.add(claim.status().word());
    if (!claim.direct()) {
      words.add(said.say("answer.claim.across"));
    }
    if (claim.sign() == Sign.NONE) {
      words.add(said.say("answer.claim.no effect"));
    }
    words.addAll(context(claim.context()));
    return String.join("; ", words);
  }

  /** Where, in whom, at which dose and when it holds. */
  public static List<String> context(Context context) {
    var words = new ArrayList<String>();
    context.place().ifPresent(words::add);
    if (!context.organisms().isEmpty()) {
      words.add(Language.of("en").all(context.organisms()));
    }
    context.dose().ifPresent(words::add);
    context.route().ifPresent(words::add);
    context.time().ifPresent(t -> words.add(t.word()));
    context.when().ifPresent(words::add);
    return words;
  }

  /** Whom to cite, in a row. */
  public static String cited(List<Evidence> evidence) {
    return String.join("; ", evidence.stream().map(Routes::cited).toList());
  }

  /** The claim for programs, with all that is known of it. */
  public static Map<String, Object> fields(Claim claim) {
    var fields = Routes.fields(claim);
    fields.put("direct", claim.direct());
    fields.put("status", claim.status().word());
    fields.put("hypotheses", claim.hypotheses().stream().map(HypothesisId::value).toList());
    addContext(fields, claim.context());
    claim.note().ifPresent(n -> fields.put("note", n));
    fields.put("evidence", claim.evidence().stream().map(ClaimWords::fields).toList());
    if (!claim.annotations().isEmpty()) {
      fields.put("annotations", claim.annotations());
    }
    return fields;
  }

  public static void addContext(Map<String, Object> fields, Context context) {
    context.place().ifPresent(p -> fields.put("place", p));
    if (!context.organisms().isEmpty()) {
      fields.put("organism", context.organisms());
    }
    context.dose().ifPresent(d -> fields.put("dose", d));
    context.route().ifPresent(r -> fields.put("route", r));
    context.time().ifPresent(t -> fields.put("time", t.word()));
    context.when().ifPresent(w -> fields.put("when", w));
  }

  public static Map<String, Object> fields(Evidence evidence) {
    var fields = new LinkedHashMap<>(Citations.fields(evidence.citation()));
    fields.put("stance", evidence.stance().word());
    if (!evidence.organisms().isEmpty()) {
      fields.put("organism", evidence.organisms());
    }
    evidence.basis().ifPresent(b -> fields.put("basis", b));
    evidence.note().ifPresent(n -> fields.put("note", n));
    return fields;
  }
}
