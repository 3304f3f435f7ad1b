package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.ClaimWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Words;

/** One entity: what it is, its names, and every claim on it and by it, for and against. */
public record EntityAnswer(Labels labels, Entity entity) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(
        Phrase.of(labels.of(entity), Tone.STRONG)
            .and(" " + words().say("answer.entity.is", entity.type().word(), entity.id())));
    page.say(entity.note());
    page.list(words().say("answer.entity.also"), facts());
    page.list(words().say("answer.entity.does"), told(out()));
    page.list(words().say("answer.entity.acted on"), told(in()));
    return page.page();
  }

  private List<Phrase> facts() {
    var facts = new ArrayList<Phrase>();
    add(facts, "answer.entity.called", String.join(", ", entity.synonyms()));
    add(facts, "answer.entity.sold", String.join(", ", entity.brands()));
    add(facts, "answer.entity.class", entity.drugClass().orElse(""));
    add(facts, "answer.entity.in", labels.place(entity).orElse(""));
    add(facts, "answer.entity.databases", Words.ids(entity.xrefs()));
    return facts;
  }

  private void add(List<Phrase> facts, String key, String said) {
    if (!said.isEmpty()) {
      facts.add(Phrase.of(words().say(key) + " ", Tone.QUIET).and(said));
    }
  }

  private List<Claim> out() {
    return labels.model().claims().stream().filter(c -> c.source().equals(entity.id())).toList();
  }

  private List<Claim> in() {
    return labels.model().claims().stream().filter(c -> c.target().equals(entity.id())).toList();
  }

  private List<Phrase> told(List<Claim> claims) {
    return claims.stream().map(c -> ClaimWords.told(c, labels)).toList();
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var claims = new ArrayList<>(out());
    claims.addAll(in());
    return Table.of(
        List.of("claim", "source", "relation", "target", "status", "direct", "evidence"),
        claims,
        c ->
            Table.row(
                c.id(),
                c.source(),
                Labels.relation(c),
                c.target(),
                c.status().word(),
                c.direct(),
                ClaimWords.cited(c.evidence())));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("entity", entity.id().value());
    fields.put("type", entity.type().word());
    fields.put("label", entity.label().in(labels.language()));
    fields.put("synonyms", entity.synonyms());
    fields.put("brands", entity.brands());
    entity.drugClass().ifPresent(c -> fields.put("class", c));
    fields.put("xrefs", entity.xrefs().stream().map(Object::toString).toList());
    entity.compartment().ifPresent(c -> fields.put("in", c));
    entity.note().ifPresent(n -> fields.put("note", n));
    fields.put("biolink", entity.type().biolink());
    fields.put("out", out().stream().map(ClaimWords::fields).toList());
    fields.put("into", in().stream().map(ClaimWords::fields).toList());
    return fields;
  }
}
