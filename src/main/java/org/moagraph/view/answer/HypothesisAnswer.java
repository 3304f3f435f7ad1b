package org.moagraph.view.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.model.Claim;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Text;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.ClaimWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** One hypothesis: what it says, what would refute it, what speaks against it, and its claims. */
public record HypothesisAnswer(Labels labels, Hypothesis hypothesis) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(Phrase.of(text(hypothesis.title()), Tone.STRONG));
    page.say(hypothesis.summary().map(this::text));
    page.say(hypothesis.falsifier().map(t -> words().say("answer.hypothesis.falsifier", text(t))));
    page.say(hypothesis.against().map(t -> words().say("answer.against", text(t))));
    if (!hypothesis.includes().isEmpty()) {
      page.say(
          words()
              .say(
                  "answer.hypothesis.builds on",
                  labels.titles(hypothesis.includes()).stream()
                      .map(t -> words().say("answer.hypothesis.title", t))
                      .collect(Collectors.joining(", "))));
    }
    page.list(
        words().say("answer.hypothesis.own"),
        own().stream().map(c -> ClaimWords.told(c, labels)).toList());
    return page.page();
  }

  private String text(Text text) {
    return text.in(labels.language());
  }

  private List<Claim> own() {
    return labels.model().claims().stream()
        .filter(c -> c.hypotheses().contains(hypothesis.id()))
        .toList();
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("hypothesis", "claim", "source", "relation", "target", "status"),
        own(),
        c ->
            Table.row(
                hypothesis.id(),
                c.id(),
                c.source(),
                Labels.relation(c),
                c.target(),
                c.status().word()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("hypothesis", hypothesis.id().value());
    fields.put("title", text(hypothesis.title()));
    add(fields, "summary", hypothesis.summary());
    add(fields, "falsifier", hypothesis.falsifier());
    add(fields, "against", hypothesis.against());
    fields.put("includes", hypothesis.includes().stream().map(HypothesisId::value).toList());
    fields.put("claims", own().stream().map(ClaimWords::fields).toList());
    return fields;
  }

  private void add(Map<String, Object> fields, String name, Optional<Text> text) {
    text.ifPresent(t -> fields.put(name, text(t)));
  }
}
