package org.moagraph.view.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Loop;
import org.moagraph.reason.LoopsQuery;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** The feedback loops of a model, shortest first. */
public record LoopsAnswer(Labels labels, LoopsQuery.Result result) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline()).say(stopped());
    page.list(words().say("answer.loops.plus"), loops(Sign.PLUS));
    page.list(words().say("answer.loops.minus"), loops(Sign.MINUS));
    page.list(words().say("answer.loops.unknown"), loops(Sign.UNKNOWN));
    return page.page();
  }

  private String headline() {
    int count = result.loops().size();
    return count == 0
        ? words().say("answer.loops.none")
        : words().count(count, "answer.loops.some");
  }

  private Optional<String> stopped() {
    return result.complete() ? Optional.empty() : Optional.of(words().say("answer.may be more"));
  }

  private List<Phrase> loops(Sign sign) {
    return result.loops().stream().filter(l -> l.sign() == sign).map(this::told).toList();
  }

  private Phrase told(Loop loop) {
    var chain = Routes.chain(loop.claims(), labels);
    return loop.hypotheses().isEmpty()
        ? chain
        : chain.and(" [" + Words.ids(loop.hypotheses()) + "]", Tone.QUIET);
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("kind", "length", "members", "hypotheses", "claims"),
        result.loops(),
        l ->
            Table.row(
                l.kind(),
                l.claims().size(),
                String.join(" ", l.members().stream().map(EntityId::value).toList()),
                String.join(" ", l.hypotheses().stream().map(HypothesisId::value).toList()),
                Routes.ids(l.claims())));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("complete", result.complete());
    fields.put("loops", result.loops().stream().map(LoopsAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Loop loop) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("sign", loop.sign().symbol());
    fields.put("kind", loop.kind());
    fields.put("members", loop.members().stream().map(EntityId::value).toList());
    fields.put("hypotheses", loop.hypotheses().stream().map(HypothesisId::value).toList());
    fields.put("claims", Routes.fields(loop.claims()));
    return fields;
  }
}
