package org.moagraph.view.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;

/**
 * That it is not known whether one entity acts on another: no way was found in the part of a graph
 * that was looked at, and there is more of it.
 */
public record OpenEffectAnswer(Labels labels, Effect effect) implements Answer {

  private String headline() {
    return labels
        .words()
        .say("answer.part.undecided", labels.of(effect.from()), labels.of(effect.to()));
  }

  @Override
  public Prose prose() {
    return Prose.write().say(Phrase.of(headline(), Tone.OPEN)).page();
  }

  @Override
  public Table table() {
    var row =
        Table.row(effect.from(), effect.to(), "all", Verdict.UNKNOWN.word(), "none", false, "", "");
    return new Table(
        new EffectAnswer(labels, effect).table().columns(), Collections.singletonList(row));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>(new EffectAnswer(labels, effect).fields());
    fields.put("effect", Verdict.UNKNOWN.word());
    fields.put("settled", false);
    fields.put("why", "unfetched");
    fields.put("reason", headline());
    return fields;
  }
}
