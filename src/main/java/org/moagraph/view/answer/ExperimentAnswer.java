package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.Stimulus;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.ClaimWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/** One published experiment, as the model records it. */
public record ExperimentAnswer(Labels labels, Experiment experiment) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(
        Phrase.of(experiment.id() + " ", Tone.QUIET)
            .and(experiment.title().in(labels.language()), Tone.STRONG));
    page.say(experiment.note());
    page.list(words().say("answer.experiment.facts"), facts());
    page.list(
        words().say("answer.evidence"),
        experiment.evidence().stream().map(e -> Phrase.of(Routes.cited(e))).toList());
    page.say(words().say("answer.experiment.scorecard", labels.model().id()));
    return page.page();
  }

  private List<Phrase> facts() {
    var facts = new ArrayList<Phrase>();
    add(facts, "answer.experiment.given", stimuli(experiment.given()));
    add(facts, "answer.experiment.blocked", names(experiment.block()));
    add(facts, "answer.experiment.knocked out", names(experiment.knockout()));
    add(facts, "answer.experiment.with", names(experiment.with()));
    add(facts, "answer.experiment.also given", stimuli(experiment.give()));
    add(facts, "answer.experiment.read out", labels.of(experiment.readout()));
    add(facts, "answer.experiment.measured", experiment.measured().orElse(""));
    add(facts, "answer.experiment.observed", experiment.observed().word());
    add(facts, "answer.experiment.detail", experiment.detail().orElse(""));
    add(facts, "answer.experiment.in", String.join("; ", ClaimWords.context(experiment.context())));
    add(facts, "answer.experiment.probes", experiment.probes().orElse(""));
    return facts;
  }

  private void add(List<Phrase> facts, String key, String said) {
    if (!said.isEmpty()) {
      facts.add(Phrase.of(words().say(key) + " ", Tone.QUIET).and(said));
    }
  }

  private String stimuli(List<Stimulus> stimuli) {
    return String.join(", ", stimuli.stream().map(this::stimulus).toList());
  }

  private String stimulus(Stimulus stimulus) {
    var name = labels.of(stimulus.entity());
    return stimulus.up() ? name : words().say("answer.experiment.lowered", name);
  }

  private String names(List<EntityId> ids) {
    return String.join(", ", ids.stream().map(labels::of).toList());
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("field", "value"),
        List.copyOf(fields().entrySet()),
        e -> Table.row(e.getKey(), e.getValue()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("experiment", experiment.id());
    fields.put("title", experiment.title().in(labels.language()));
    fields.put("given", experiment.given().stream().map(Stimulus::toString).toList());
    fields.put("block", ids(experiment.block()));
    fields.put("knockout", ids(experiment.knockout()));
    fields.put("with", ids(experiment.with()));
    fields.put("give", experiment.give().stream().map(Stimulus::toString).toList());
    fields.put("readout", experiment.readout().value());
    fields.put("observed", experiment.observed().word());
    add(fields, "measured", experiment.measured());
    add(fields, "detail", experiment.detail());
    add(fields, "probes", experiment.probes());
    add(fields, "note", experiment.note());
    ClaimWords.addContext(fields, experiment.context());
    fields.put("evidence", experiment.evidence().stream().map(ClaimWords::fields).toList());
    return fields;
  }

  private static List<String> ids(List<EntityId> ids) {
    return ids.stream().map(EntityId::value).toList();
  }

  private static void add(Map<String, Object> fields, String name, Optional<String> words) {
    words.ifPresent(w -> fields.put(name, w));
  }
}
