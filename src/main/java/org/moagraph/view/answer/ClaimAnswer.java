package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.Evidence;
import org.moagraph.query.StandingQuery.StandingUnder;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.ClaimWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/** One claim with everything that is known of it; of an observation, which route explains it. */
public record ClaimAnswer(Labels labels, Claim claim, List<StandingUnder> standings)
    implements Answer {

  public ClaimAnswer {
    standings = List.copyOf(standings);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(Phrase.of(labels.sentence(claim) + ".", Tone.STRONG));
    page.say(claim.note());
    page.list(words().say("answer.claim.facts"), facts());
    page.list(words().say("answer.evidence"), claim.evidence().stream().map(this::told).toList());
    page.grid(words().say("answer.claim.explained"), standing());
    return page.page();
  }

  private List<Phrase> facts() {
    var facts = new ArrayList<Phrase>();
    facts.add(fact("answer.claim.id", claim.id().value()));
    facts.add(
        fact(
            "answer.claim.kind",
            words().say(claim.direct() ? "answer.claim.step" : "answer.claim.observation")));
    facts.add(fact("answer.claim.status", claim.status().word()));
    if (!claim.hypotheses().isEmpty()) {
      facts.add(
          fact("answer.claim.claimed by", String.join("; ", labels.titles(claim.hypotheses()))));
    }
    var context = ClaimWords.context(claim.context());
    if (!context.isEmpty()) {
      facts.add(fact("answer.claim.holds in", String.join("; ", context)));
    }
    claim
        .annotations()
        .forEach((name, value) -> facts.add(Phrase.of(name + ": ", Tone.QUIET).and(value)));
    return facts;
  }

  private Phrase fact(String key, String value) {
    return Phrase.of(words().say(key) + " ", Tone.QUIET).and(value);
  }

  private Phrase told(Evidence evidence) {
    var told = Phrase.of(Routes.cited(evidence));
    var more = new ArrayList<String>();
    evidence.basis().ifPresent(b -> more.add(words().say("answer.claim.read as", b)));
    evidence.note().ifPresent(more::add);
    return more.isEmpty() ? told : told.and(" (" + String.join("; ", more) + ")", Tone.QUIET);
  }

  private Table standing() {
    return Table.of(
        words().each("answer.head.hypothesis", "answer.head.observation", "answer.head.by way of"),
        standings,
        s ->
            Table.row(
                s.hypothesis()
                    .map(labels::of)
                    .orElseGet(() -> words().say("answer.claim.the model")),
                s.word(),
                Routes.chain(s.route(), labels)));
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("claim", "stance", "cite", "pmid", "doi", "organism", "basis", "note"),
        claim.evidence(),
        e ->
            Table.row(
                claim.id(),
                e.stance().word(),
                e.citation().text().orElse(""),
                e.citation().pmid().orElse(""),
                e.citation().doi().orElse(""),
                String.join("; ", e.organisms()),
                e.basis().orElse(""),
                e.note().orElse("")));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("claim", ClaimWords.fields(claim));
    if (!claim.direct()) {
      fields.put("standing", standings.stream().map(ClaimAnswer::fields).toList());
    }
    return fields;
  }

  private static Map<String, Object> fields(StandingUnder standing) {
    var fields = new LinkedHashMap<String, Object>();
    standing.hypothesis().ifPresent(h -> fields.put("hypothesis", h.value()));
    fields.put("standing", standing.word());
    fields.put("route", Routes.fields(standing.route()));
    return fields;
  }
}
