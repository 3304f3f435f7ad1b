package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Experiment;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.ObservedClass;
import org.moagraph.reason.Scorecard;
import org.moagraph.reason.Scorecard.Grade;
import org.moagraph.reason.Scorecard.Prediction;
import org.moagraph.reason.Scorecard.ScoredExperiment;
import org.moagraph.reason.Scorecard.Total;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Citations;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Naming;
import org.moagraph.words.Routes;
import org.moagraph.words.WhyWords;

/** How a model and each of its hypotheses fare against published experiments. */
public record ScorecardAnswer(Labels labels, Scorecard scorecard) implements Answer {

  private static final Optional<ObservedClass> EVERY = Optional.empty();
  private static final Optional<HypothesisId> FULL = Optional.empty();

  @Override
  public Prose prose() {
    var page = Prose.write();
    if (scorecard.rows().isEmpty()) {
      return page.say(words().say("answer.score.none")).page();
    }
    page.say(headline());
    page.grid(words().say("answer.score.by class"), byClass());
    page.grid(words().say("answer.score.by hypothesis"), byHypothesis());
    page.grid(words().say("answer.score.experiments"), experiments());
    page.list(words().say("answer.score.reasons"), reasons());
    return page.page();
  }

  /** The totals in words. */
  String headline() {
    var total = scorecard.total(FULL, EVERY);
    var blocked = scorecard.alwaysBlocked();
    int left = scorecard.rows().size() - total.all();
    var said = new ArrayList<String>();
    said.add(
        words()
            .say(
                "answer.score.right",
                words().count(total.all(), "answer.experiments"),
                total.decided(),
                total.explained(),
                percent(total),
                total.missed(),
                total.undecided(),
                total.silent()));
    said.add(
        words()
            .say("answer.score.blocked", blocked.explained(), blocked.decided(), percent(blocked)));
    if (left != 0) {
      said.add(words().count(left, "answer.score.left"));
    }
    return String.join(" ", said);
  }

  /** Of those decided, how many are explained. */
  private static String percent(Total total) {
    return total.decided() == 0
        ? "-"
        : Math.round(100.0 * total.explained() / total.decided()) + " %";
  }

  private Table byClass() {
    var columns =
        words()
            .each(
                "answer.head.observed",
                "answer.head.explained",
                "answer.head.missed",
                "answer.head.undecided",
                "answer.head.silent",
                "answer.head.right",
                "answer.head.always blocked");
    return Table.of(
        columns, scorecard.groups(), g -> row(g.word(), FULL, Optional.of(g), blocked(g)));
  }

  /** What the answer "blocked" scores on a class: all of the reduced, none of the rest. */
  private static String blocked(ObservedClass group) {
    return group == ObservedClass.REDUCED ? "100 %" : "0 %";
  }

  private Table byHypothesis() {
    var rows = new ArrayList<List<Phrase>>();
    rows.add(row(words().say("answer.score.full"), FULL, EVERY));
    scorecard.hypotheses().forEach(h -> rows.add(row(labels.of(h), Optional.of(h), EVERY)));
    var columns =
        words()
            .each(
                "answer.head.model",
                "answer.head.explained",
                "answer.head.missed",
                "answer.head.undecided",
                "answer.head.silent",
                "answer.head.right");
    return new Table(columns, rows);
  }

  private List<Phrase> row(
      String name,
      Optional<HypothesisId> hypothesis,
      Optional<ObservedClass> group,
      String... more) {
    var total = scorecard.total(hypothesis, group);
    var cells = new ArrayList<Object>();
    cells.addAll(
        List.of(name, total.explained(), total.missed(), total.undecided(), total.silent()));
    cells.add(percent(total));
    cells.addAll(List.of(more));
    return Table.row(cells.toArray());
  }

  private Table experiments() {
    var columns =
        words()
            .each(
                "answer.head.id",
                "answer.head.experiment",
                "answer.head.observed",
                "answer.head.predicted");
    columns.add(0, "");
    return Table.of(
        columns,
        scorecard.rows(),
        r ->
            Table.row(
                grade(r.full().grade()),
                r.experiment().id(),
                title(r.experiment()),
                r.experiment().observed().word(),
                predicted(r.experiment(), r.full())));
  }

  private Phrase grade(Grade grade) {
    return switch (grade) {
      case EXPLAINED -> Phrase.of(words().say("answer.score.explained"), Tone.UP);
      case MISSED -> Phrase.of(words().say("answer.score.missed"), Tone.DOWN);
      case UNDECIDED -> Phrase.of(words().say("answer.score.undecided"), Tone.OPEN);
      case SILENT -> Phrase.of(words().say("answer.score.silent"), Tone.QUIET);
      case USED_AS_EVIDENCE -> Phrase.of(words().say("answer.score.as evidence"), Tone.QUIET);
    };
  }

  private String title(Experiment experiment) {
    return experiment.title().in(labels.language());
  }

  private static String predicted(Experiment experiment, Prediction prediction) {
    return experiment.given().isEmpty() ? prediction.with().word() : prediction.outcome().word();
  }

  private List<Phrase> reasons() {
    return scorecard.rows().stream()
        .filter(r -> r.counts() && r.full().grade() != Grade.EXPLAINED)
        .map(this::reason)
        .toList();
  }

  private String why(ScoredExperiment row) {
    return WhyWords.of(Naming.plain(labels.model())).of(row.full().asked(), row.full().why());
  }

  private Phrase reason(ScoredExperiment row) {
    return Phrase.of(row.experiment().id(), Tone.STRONG)
        .and(" " + why(row))
        .and(" " + cited(row.experiment()), Tone.QUIET);
  }

  private static String cited(Experiment experiment) {
    return String.join("; ", experiment.evidence().stream().map(Routes::cited).toList());
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var columns = new ArrayList<>(List.of("experiment", "title", "observed", "grade", "predicted"));
    scorecard.hypotheses().forEach(h -> columns.add(h.value()));
    columns.addAll(List.of("reason", "evidence"));
    return Table.of(columns, scorecard.rows(), this::cells);
  }

  private List<Phrase> cells(ScoredExperiment row) {
    var experiment = row.experiment();
    var cells = new ArrayList<Object>();
    cells.addAll(List.of(experiment.id(), title(experiment), experiment.observed().word()));
    cells.addAll(List.of(row.full().grade().word(), predicted(experiment, row.full())));
    row.byHypothesis().values().forEach(p -> cells.add(p.grade().word()));
    cells.addAll(List.of(why(row), cited(experiment)));
    return Table.row(cells.toArray());
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("total", fields(scorecard.total(FULL, EVERY)));
    fields.put("alwaysBlocked", fields(scorecard.alwaysBlocked()));
    var byClass = new LinkedHashMap<String, Object>();
    scorecard
        .groups()
        .forEach(g -> byClass.put(g.word(), fields(scorecard.total(FULL, Optional.of(g)))));
    fields.put("byObserved", byClass);
    var byHypothesis = new LinkedHashMap<String, Object>();
    scorecard
        .hypotheses()
        .forEach(h -> byHypothesis.put(h.value(), fields(scorecard.total(Optional.of(h), EVERY))));
    fields.put("byHypothesis", byHypothesis);
    fields.put("experiments", scorecard.rows().stream().map(this::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Total total) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("explained", total.explained());
    fields.put("missed", total.missed());
    fields.put("undecided", total.undecided());
    fields.put("silent", total.silent());
    fields.put("decided", total.decided());
    fields.put("all", total.all());
    return fields;
  }

  private Map<String, Object> fields(ScoredExperiment row) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", row.experiment().id());
    fields.put("title", title(row.experiment()));
    fields.put("observed", row.experiment().observed().word());
    fields.put("grade", row.full().grade().word());
    fields.put("predicted", predicted(row.experiment(), row.full()));
    row.experiment().context().time().ifPresent(t -> fields.put("phase", t.word()));
    row.full().row().ifPresent(r -> fields.put("rule", r));
    fields.put("reason", why(row));
    var byHypothesis = new LinkedHashMap<String, Object>();
    row.byHypothesis()
        .forEach(
            (h, p) -> {
              var prediction = new LinkedHashMap<String, Object>();
              prediction.put("grade", p.grade().word());
              prediction.put("predicted", predicted(row.experiment(), p));
              byHypothesis.put(h.value(), prediction);
            });
    fields.put("byHypothesis", byHypothesis);
    fields.put(
        "evidence",
        row.experiment().evidence().stream().map(e -> Citations.fields(e.citation())).toList());
    return fields;
  }
}
