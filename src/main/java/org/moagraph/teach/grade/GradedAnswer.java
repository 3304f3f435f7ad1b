package org.moagraph.teach.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Verdict;
import org.moagraph.teach.grade.Judged.Kind;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.EffectWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/**
 * The maps of a class, graded: what each has, what the model says is not so and on what evidence,
 * what is missing, and what the model does not speak of.
 *
 * @param title what was asked for: the view, or the model
 */
public record GradedAnswer(Labels labels, String title, List<Graded> maps) implements Answer {

  private static final List<String> COLUMNS =
      List.of(
          "map",
          "points",
          "stepsRight",
          "steps",
          "waysWhole",
          "ways",
          "right",
          "unsigned",
          "wrongSign",
          "turned",
          "refuted",
          "shortcut",
          "needed",
          "open",
          "unsupported",
          "unnamed",
          "missing");

  public GradedAnswer {
    maps = List.copyOf(maps);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    if (maps.size() > 1) {
      page.say(words().say("answer.grade.class", maps.size(), title));
      page.grid(
          Table.of(
              words()
                  .each(
                      "answer.head.map",
                      "answer.head.points",
                      "answer.head.steps",
                      "answer.head.wrong",
                      "answer.head.missing"),
              maps,
              g ->
                  Table.row(
                      g.map(),
                      g.points(),
                      words().say("answer.grade.of", g.steps(), g.asked().steps().size()),
                      g.wrong(),
                      g.missing().size())));
    }
    maps.forEach(g -> write(page, g));
    return page.page();
  }

  private void write(Prose.Writer page, Graded graded) {
    if (maps.size() > 1) {
      page.heading(graded.map());
    }
    page.say(words().say("answer.grade.headline", graded.map(), title, graded.points()));
    page.say(has(graded));
    page.list(
        said("answer.grade.wrong"),
        graded.arrows().stream().filter(a -> a.kind().isWrong()).map(this::told).toList());
    list(page, graded, Kind.UNSIGNED, "answer.grade.unsigned");
    list(page, graded, Kind.SHORTCUT, "answer.grade.shortcut");
    page.list(
        said("answer.grade.missing"),
        graded.missing().stream().map(s -> Routes.hop(claim(s), labels)).toList());
    if (!graded.missingThings().isEmpty()) {
      page.say(words().say("answer.grade.things", words().all(names(graded.missingThings()))));
    }
    list(page, graded, Kind.NEEDED, "answer.grade.needed");
    list(page, graded, Kind.OPEN, "answer.grade.open");
    list(page, graded, Kind.UNSUPPORTED, "answer.grade.unsupported");
    page.list(said("answer.grade.unnamed"), graded.unnamed().stream().map(this::unnamed).toList());
    page.list(
        said("answer.grade.taken"),
        graded.taken().stream()
            .map(t -> words().say("answer.grade.taken for", t.label(), labels.of(t.entity())))
            .map(Phrase::of)
            .toList());
    page.list(said("answer.grade.evidence"), Routes.evidence(corrections(graded), labels));
  }

  private String has(Graded graded) {
    var asked = graded.asked();
    var steps = words().say("answer.grade.steps", graded.steps(), asked.steps().size());
    if (asked.ways().isEmpty()) {
      return steps;
    }
    var ways = words().say("answer.grade.ways", graded.ways(), asked.ways().size());
    return steps + " " + ways + (asked.complete() ? "" : " " + said("answer.grade.more ways"));
  }

  private void list(Prose.Writer page, Graded graded, Kind kind, String key) {
    page.list(said(key), graded.of(kind).stream().map(this::told).toList());
  }

  private String said(String key) {
    return words().say(key);
  }

  private Language words() {
    return labels.words();
  }

  /** An arrow of the map, and what the model says instead. */
  private Phrase told(Judged arrow) {
    var drawn = drawn(arrow);
    return switch (arrow.kind()) {
      case RIGHT, UNSIGNED, NEEDED, WRONG_SIGN -> drawn.and(model(arrow.claims()));
      case TURNED ->
          drawn.and(words().say("answer.grade.other way", Routes.chain(arrow.claims(), labels)));
      case SHORTCUT ->
          drawn.and(words().say("answer.grade.by way of", Routes.chain(arrow.claims(), labels)));
      case REFUTED, OPEN ->
          arrow
              .effect()
              .map(e -> drawn.and(EffectWords.of(labels, e).headline()))
              .orElseGet(() -> drawn.and(model(arrow.claims())));
      case UNSUPPORTED -> drawn;
    };
  }

  private String model(List<Claim> claims) {
    var sentences = claims.stream().map(labels::sentence).distinct().toList();
    return words().say("answer.grade.model", String.join("; ", sentences));
  }

  private Phrase drawn(Judged arrow) {
    return Phrase.of(
        labels.of(arrow.from()) + " " + sign(arrow.sign()) + " " + labels.of(arrow.to()) + ". ");
  }

  private String sign(Sign sign) {
    return sign == Sign.NONE ? said("answer.grade.needs") : Routes.arrow(sign);
  }

  private Phrase unnamed(Graded.Unnamed thing) {
    return Phrase.of(
        thing.near().isEmpty()
            ? thing.label()
            : words().say("answer.grade.near", thing.label(), words().either(names(thing.near()))));
  }

  private List<String> names(List<EntityId> entities) {
    return entities.stream().map(labels::of).toList();
  }

  private static Claim claim(Step step) {
    return step.claims().get(0);
  }

  /** What the model has against arrows of the map. */
  private static List<Claim> corrections(Graded graded) {
    return graded.arrows().stream()
        .filter(a -> a.kind().isWrong())
        .flatMap(a -> a.claims().stream())
        .distinct()
        .toList();
  }

  @Override
  public Table table() {
    return Table.of(COLUMNS, maps, GradedAnswer::row);
  }

  private static List<Phrase> row(Graded graded) {
    var cells = new ArrayList<Object>();
    cells.add(graded.map());
    cells.add(graded.points());
    cells.add(graded.steps());
    cells.add(graded.asked().steps().size());
    cells.add(graded.ways());
    cells.add(graded.asked().ways().size());
    for (var kind :
        List.of(
            Kind.RIGHT,
            Kind.UNSIGNED,
            Kind.WRONG_SIGN,
            Kind.TURNED,
            Kind.REFUTED,
            Kind.SHORTCUT,
            Kind.NEEDED,
            Kind.OPEN,
            Kind.UNSUPPORTED)) {
      cells.add(graded.of(kind).size());
    }
    cells.add(graded.unnamed().size());
    cells.add(graded.missing().size());
    return Table.row(cells.toArray());
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("asked", title);
    fields.put("maps", maps.stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(Graded graded) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("map", graded.map());
    fields.put("points", graded.points());
    fields.put("stepsRight", graded.steps());
    fields.put("steps", graded.asked().steps().size());
    fields.put("waysWhole", graded.ways());
    fields.put("ways", graded.asked().ways().size());
    fields.put("complete", graded.asked().complete());
    fields.put("arrows", graded.arrows().stream().map(this::fields).toList());
    fields.put("missing", graded.missing().stream().map(s -> Routes.fields(claim(s))).toList());
    fields.put("missingThings", ids(graded.missingThings()));
    fields.put("unnamed", graded.unnamed().stream().map(GradedAnswer::fields).toList());
    fields.put("taken", graded.taken().stream().map(GradedAnswer::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(Judged arrow) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("from", arrow.from().value());
    fields.put("to", arrow.to().value());
    fields.put("drawn", arrow.sign() == Sign.NONE ? "requires" : Verdict.of(arrow.sign()).word());
    fields.put("judged", arrow.kind().word());
    fields.put("claims", Routes.fields(arrow.claims()));
    arrow.effect().ifPresent(e -> fields.put("effect", e.verdict().word()));
    fields.put("said", told(arrow).plain());
    return fields;
  }

  private static Map<String, Object> fields(Graded.Unnamed thing) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("label", thing.label());
    fields.put("near", ids(thing.near()));
    return fields;
  }

  private static Map<String, Object> fields(Graded.Taken thing) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("label", thing.label());
    fields.put("entity", thing.entity().value());
    return fields;
  }

  private static List<String> ids(List<EntityId> entities) {
    return entities.stream().map(EntityId::value).toList();
  }
}
