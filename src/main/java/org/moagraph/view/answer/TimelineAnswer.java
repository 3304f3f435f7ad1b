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
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/** What moves when, phase by phase, with the step that sets the pace. */
public record TimelineAnswer(Labels labels, Timeline timeline) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    for (var phase : timeline.phases()) {
      page.list(
          words().say("answer.timeline.from", phase.time().word()),
          phase.moved().stream().filter(m -> !m.pace().isEmpty()).map(this::told).toList());
      page.list(
          phase.time() == Time.MINUTES
              ? words().say("answer.timeline.at once")
              : words().say("answer.timeline.new", phase.time().word()),
          byDirection(
              phase.moved().stream().filter(m -> m.pace().isEmpty()).map(Moved::effect).toList()));
    }
    page.list(words().say("answer.timeline.seen"), byDirection(timeline.seen()));
    page.list(words().say("answer.timeline.evidence"), Routes.evidence(paces(), labels));
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
      return Phrase.of(words().say("answer.timeline.none", from));
    }
    return Phrase.of(
        words().say(timeline.timed() ? "answer.timeline.timed" : "answer.timeline.untimed", from));
  }

  private Phrase told(Moved moved) {
    var verdict = moved.effect().verdict();
    var told = Phrase.of(labels.of(moved.entity()) + ": ").and(word(verdict), tone(verdict));
    if (moved.before() != Verdict.NONE) {
      told =
          told.and(" " + words().say("answer.timeline.before", word(moved.before())), Tone.QUIET);
    }
    var pace = moved.pace().get(moved.pace().size() - 1);
    return told.and(words().say("answer.timeline.paced") + " ", Tone.QUIET)
        .and(Routes.chain(List.of(pace), labels))
        .and(pace.context().when().map(w -> " (" + w + ")").orElse(""), Tone.QUIET);
  }

  private String word(Verdict verdict) {
    return words()
        .say(
            switch (verdict) {
              case INCREASES -> "answer.timeline.up";
              case DECREASES -> "answer.timeline.down";
              case AMBIGUOUS -> "answer.timeline.open";
              case UNKNOWN -> "answer.timeline.unknown";
              case NONE -> "answer.timeline.unmoved";
            });
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

  private Language words() {
    return labels.words();
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
