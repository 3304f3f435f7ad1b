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
    page.list("What was done and seen", facts());
    page.list(
        "Evidence", experiment.evidence().stream().map(e -> Phrase.of(Routes.cited(e))).toList());
    page.say("\"moa scorecard " + labels.model().id() + "\" tells whether the model explains it.");
    return page.page();
  }

  private List<Phrase> facts() {
    var facts = new ArrayList<Phrase>();
    add(facts, "given", stimuli(experiment.given()));
    add(facts, "blocked", names(experiment.block()));
    add(facts, "knocked out", names(experiment.knockout()));
    add(facts, "with", names(experiment.with()));
    add(facts, "also given", stimuli(experiment.give()));
    add(facts, "read out", labels.of(experiment.readout()));
    add(facts, "measured by", experiment.measured().orElse(""));
    add(facts, "observed", experiment.observed().word());
    add(facts, "in the source's words", experiment.detail().orElse(""));
    add(facts, "in", String.join("; ", ClaimWords.context(experiment.context())));
    add(facts, "made to test", experiment.probes().orElse(""));
    return facts;
  }

  private static void add(List<Phrase> facts, String name, String words) {
    if (!words.isEmpty()) {
      facts.add(Phrase.of(name + ": ", Tone.QUIET).and(words));
    }
  }

  private String stimuli(List<Stimulus> stimuli) {
    return String.join(
        ", ",
        stimuli.stream().map(s -> labels.of(s.entity()) + (s.up() ? "" : " lowered")).toList());
  }

  private String names(List<EntityId> ids) {
    return String.join(", ", ids.stream().map(labels::of).toList());
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
