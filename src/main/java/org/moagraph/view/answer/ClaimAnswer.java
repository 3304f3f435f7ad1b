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
    page.list("Said of it", facts());
    page.list("Evidence", claim.evidence().stream().map(ClaimAnswer::told).toList());
    page.grid("Does the model explain this observation?", standing());
    return page.page();
  }

  private List<Phrase> facts() {
    var facts = new ArrayList<Phrase>();
    facts.add(Phrase.of("id: ", Tone.QUIET).and(claim.id().value()));
    facts.add(
        Phrase.of("kind: ", Tone.QUIET)
            .and(
                claim.direct()
                    ? "a step between neighbours"
                    : "an observation across several steps"));
    facts.add(Phrase.of("status: ", Tone.QUIET).and(claim.status().word()));
    if (!claim.hypotheses().isEmpty()) {
      facts.add(
          Phrase.of("claimed by: ", Tone.QUIET)
              .and(String.join("; ", labels.titles(claim.hypotheses()))));
    }
    var context = ClaimWords.context(claim.context());
    if (!context.isEmpty()) {
      facts.add(Phrase.of("holds in: ", Tone.QUIET).and(String.join("; ", context)));
    }
    claim
        .annotations()
        .forEach((name, value) -> facts.add(Phrase.of(name + ": ", Tone.QUIET).and(value)));
    return facts;
  }

  private static Phrase told(Evidence evidence) {
    var told = Phrase.of(Routes.cited(evidence));
    var more = new ArrayList<String>();
    evidence.basis().ifPresent(b -> more.add("read as " + b));
    evidence.note().ifPresent(more::add);
    return more.isEmpty() ? told : told.and(" (" + String.join("; ", more) + ")", Tone.QUIET);
  }

  private Table standing() {
    return Table.of(
        List.of("hypothesis", "observation", "by way of"),
        standings,
        s ->
            Table.row(
                s.hypothesis().map(labels::of).orElse("the model"),
                s.word(),
                Routes.chain(s.route(), labels)));
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
