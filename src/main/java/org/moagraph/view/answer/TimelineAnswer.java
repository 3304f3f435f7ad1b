package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.Time;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Timeline;
import org.moagraph.reason.Timeline.Moved;
import org.moagraph.reason.Timeline.Phase;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Routes;

/** What moves when, phase by phase, with the step that sets the pace. */
public record TimelineAnswer(Labels labels, Timeline timeline) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    for (var phase : timeline.phases()) {
      page.list(
          "From " + phase.time().word() + " on",
          phase.moved().stream().filter(m -> !m.pace().isEmpty()).map(this::told).toList());
      page.list(
          phase.time() == Time.MINUTES
              ? "At once, as far as the model says: no step on the way says when it begins"
              : "New from " + phase.time().word() + " on, by what came before",
          byDirection(
              phase.moved().stream().filter(m -> m.pace().isEmpty()).map(Moved::effect).toList()));
    }
    page.list(
        "Observed, with no steps in the model that would say when", byDirection(timeline.seen()));
    page.list("Evidence for the steps that set the pace", Routes.evidence(paces(), labels));
    return page.page();
  }

  private List<Phrase> byDirection(List<Effect> effects) {
    var items = new ArrayList<Phrase>();
    for (var verdict : Verdict.values()) {
      var names =
          effects.stream().filter(e -> e.verdict() == verdict).map(e -> labels.of(e.to())).toList();
      if (!names.isEmpty()) {
        items.add(Phrase.of(word(verdict), tone(verdict)).and(": " + String.join(", ", names)));
      }
    }
    return items;
  }

  private Phrase headline() {
    var from = labels.of(timeline.from());
    if (timeline.phases().stream().allMatch(p -> p.moved().isEmpty())) {
      return Phrase.of("The model has no steps from " + from + " to anything.");
    }
    return Phrase.of(
        timeline.timed()
            ? "What moves when after "
                + from
                + ": each thing from the phase on in which steps first reach it. A step that does"
                + " not say when it begins counts at once, so these are the earliest phases."
            : "No claim of this model says when it begins, so everything after "
                + from
                + " moves at once, as far as the model says.");
  }

  private Phrase told(Moved moved) {
    var verdict = moved.effect().verdict();
    var words = Phrase.of(labels.of(moved.entity()) + ": ").and(word(verdict), tone(verdict));
    if (moved.before() != Verdict.NONE) {
      words = words.and(" (before: " + word(moved.before()) + ")", Tone.QUIET);
    }
    var pace = moved.pace().get(moved.pace().size() - 1);
    return words
        .and(", paced by ", Tone.QUIET)
        .and(Routes.chain(List.of(pace), labels))
        .and(pace.context().when().map(w -> " (" + w + ")").orElse(""), Tone.QUIET);
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> "up";
      case DECREASES -> "down";
      case AMBIGUOUS -> "up or down, it is open";
      case UNKNOWN -> "in a direction not known";
      case NONE -> "unmoved";
    };
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> Tone.UP;
      case DECREASES -> Tone.DOWN;
      case AMBIGUOUS, UNKNOWN -> Tone.OPEN;
      case NONE -> Tone.PLAIN;
    };
  }

  private List<Claim> paces() {
    return timeline.phases().stream()
        .flatMap(p -> p.moved().stream())
        .flatMap(m -> m.pace().stream())
        .distinct()
        .toList();
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    for (var phase : timeline.phases()) {
      for (var moved : phase.moved()) {
        rows.add(
            Table.row(
                phase.time().word(),
                moved.entity(),
                labels.of(moved.entity()),
                moved.effect().verdict().word(),
                Routes.ids(moved.via())));
      }
    }
    return new Table(List.of("phase", "entity", "label", "effect", "via"), rows);
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("from", timeline.from().value());
    fields.put("phases", timeline.phases().stream().map(this::fields).toList());
    fields.put("seen", timeline.seen().stream().map(this::seen).toList());
    return fields;
  }

  private Map<String, Object> fields(Phase phase) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("phase", phase.time().word());
    fields.put("entities", phase.moved().stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(Moved moved) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entity", moved.entity().value());
    fields.put("label", labels.of(moved.entity()));
    fields.put("effect", moved.effect().verdict().word());
    fields.put("via", Routes.fields(moved.via()));
    return fields;
  }

  private Map<String, Object> seen(Effect effect) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entity", effect.to().value());
    fields.put("label", labels.of(effect.to()));
    fields.put("effect", effect.verdict().word());
    fields.put("via", Routes.fields(effect.witness()));
    return fields;
  }
}
