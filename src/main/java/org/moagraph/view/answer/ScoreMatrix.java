package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.moagraph.model.ObservedClass;
import org.moagraph.reason.Scorecard;
import org.moagraph.reason.Scorecard.Total;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/**
 * A scorecard as a matrix, without positions: the full model and each hypothesis are columns,
 * experiments are rows under what was observed.
 */
public record ScoreMatrix(
    String id,
    String language,
    String title,
    String headline,
    String credit,
    List<Column> columns,
    List<Group> groups,
    PictureDescription description) {
  private static final int NAME_LIMIT = 60;
  private static final int TITLE_LIMIT = 140;

  public ScoreMatrix {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /** The full model, which has no letter, or a hypothesis alone. */
  public record Column(
      String letter, String name, int explained, int missed, int undecided, int silent) {

    static Column of(String letter, String name, Total total) {
      return new Column(
          letter, name, total.explained(), total.missed(), total.undecided(), total.silent());
    }

    /** How many experiments count. */
    public int all() {
      return explained + missed + undecided + silent;
    }
  }

  /** What a cell says, in the order of the key. */
  public enum Cell {
    EXPLAINED,
    MISSED,
    UNDECIDED,
    SILENT,
    USED_AS_EVIDENCE;

    static Cell of(Scorecard.Grade grade) {
      return valueOf(grade.name());
    }

    private String key() {
      return switch (this) {
        case EXPLAINED -> "answer.score.explained";
        case MISSED -> "answer.score.missed";
        case UNDECIDED -> "answer.score.undecided";
        case SILENT -> "answer.score.no route";
        case USED_AS_EVIDENCE -> "answer.score.used as evidence";
      };
    }
  }

  /** What one line of the matrix says: the heading of a group, or an experiment. */
  public sealed interface SheetLine permits Group, ExperimentRow {

    /** Hands it to the one that it is for. */
    void show(Consumer<Group> group, Consumer<ExperimentRow> row);

    /** Its words where it is a heading. */
    Optional<String> heading();
  }

  /** The experiments of one class of what was observed. */
  public record Group(String label, List<ExperimentRow> rows) implements SheetLine {

    public Group {
      rows = List.copyOf(rows);
    }

    @Override
    public void show(Consumer<Group> group, Consumer<ExperimentRow> row) {
      group.accept(this);
    }

    @Override
    public Optional<String> heading() {
      return Optional.of(label);
    }
  }

  /** An experiment with a cell in every column. */
  public record ExperimentRow(String id, String title, List<Cell> cells) implements SheetLine {

    public ExperimentRow {
      cells = List.copyOf(cells);
    }

    @Override
    public void show(Consumer<Group> group, Consumer<ExperimentRow> row) {
      row.accept(this);
    }

    @Override
    public Optional<String> heading() {
      return Optional.empty();
    }
  }

  /** What a cell says, as the key has it. */
  public String words(Cell cell) {
    return words().say(cell.key());
  }

  /** The words of answers in the language of the sheet. */
  public Language words() {
    return Language.of(language, "answer.");
  }

  /** The matrix of a scorecard. */
  public static ScoreMatrix of(ScorecardAnswer answer) {
    var labels = answer.labels();
    var scorecard = answer.scorecard();
    var columns = columns(labels, scorecard);
    var title =
        ReadableText.of(labels.words().say("answer.score.title", labels.title()), TITLE_LIMIT);
    return new ScoreMatrix(
        labels.model().id() + "-scorecard",
        labels.language(),
        title,
        headline(labels.words(), scorecard),
        Diagrams.credit(labels.model(), "en"),
        columns,
        scorecard.groups().stream().map(g -> group(g, labels, scorecard)).toList(),
        description(title, answer, columns));
  }

  private static List<Column> columns(Labels labels, Scorecard scorecard) {
    var columns = new ArrayList<Column>();
    var full = labels.words().say("answer.score.full");
    columns.add(Column.of("", full, scorecard.total(Optional.empty(), Optional.empty())));
    for (int i = 0; i < scorecard.hypotheses().size(); i++) {
      var hypothesis = scorecard.hypotheses().get(i);
      columns.add(
          Column.of(
              String.valueOf((char) ('A' + i % 26)),
              ReadableText.of(labels.of(hypothesis), NAME_LIMIT),
              scorecard.total(Optional.of(hypothesis), Optional.empty())));
    }
    return columns;
  }

  private static String headline(Language words, Scorecard scorecard) {
    var total = scorecard.total(Optional.empty(), Optional.empty());
    return words.say(
        "answer.score.headline",
        total.explained(),
        total.all(),
        total.missed(),
        total.undecided(),
        total.silent(),
        scorecard.alwaysBlocked().explained());
  }

  private static Group group(ObservedClass group, Labels labels, Scorecard scorecard) {
    var total = scorecard.total(Optional.empty(), Optional.of(group));
    int blocked = group == ObservedClass.REDUCED ? total.all() : 0;
    var label =
        labels
            .words()
            .say("answer.score.group", group.word(), total.explained(), total.all(), blocked);
    return new Group(
        label,
        scorecard.rows().stream()
            .filter(r -> r.experiment().observed().group() == group)
            .map(r -> row(r, labels))
            .toList());
  }

  /** An experiment that does not count for the model counts for no hypothesis either. */
  private static ExperimentRow row(Scorecard.ScoredExperiment row, Labels labels) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(row.full().grade()));
    row.byHypothesis()
        .values()
        .forEach(p -> cells.add(row.counts() ? Cell.of(p.grade()) : Cell.USED_AS_EVIDENCE));
    return new ExperimentRow(
        ReadableText.of(row.experiment().id(), NAME_LIMIT),
        ReadableText.of(row.experiment().title().in(labels.language()), TITLE_LIMIT),
        cells);
  }

  private static PictureDescription description(
      String title, ScorecardAnswer answer, List<Column> columns) {
    var sentences = new ArrayList<PictureDescription.Sentence>();
    var words = answer.labels().words();
    sentences.add(plain(title + "."));
    sentences.add(plain(answer.headline()));
    for (var group : answer.scorecard().groups()) {
      var total =
          Column.of(
              "", group.word(), answer.scorecard().total(Optional.empty(), Optional.of(group)));
      sentences.add(plain(words.say("answer.score.observed", group.word(), told(words, total))));
    }
    columns.stream()
        .skip(1)
        .forEach(
            c -> sentences.add(plain(words.say("answer.score.alone", c.name(), told(words, c)))));
    sentences.add(plain(words.say("advice")));
    var total = columns.get(0);
    var brief =
        words.say(
            "answer.score.brief",
            total.explained(),
            total.all(),
            total.missed(),
            total.undecided(),
            total.silent());
    return new PictureDescription(brief, sentences);
  }

  private static String told(Language words, Column total) {
    return words.say(
        "answer.score.told", total.explained(), total.missed(), total.undecided(), total.silent());
  }

  private static PictureDescription.Sentence plain(String text) {
    return new PictureDescription.Sentence(Optional.empty(), text);
  }
}
