package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/**
 * The things that a text names: in the bundled models, and in the collections of the user.
 *
 * @param bundled those of bundled models
 * @param collected those of collections
 * @param searched how many collections were searched
 * @param place the database that was searched, where it was none of these
 */
public record FoundAnswer(
    String text, List<Found> bundled, List<Found> collected, int searched, Optional<String> place)
    implements Answer {

  /** Rows of collections that a page shows; a table has all. */
  private static final int SHOWN = 40;

  /**
   * A thing in a model.
   *
   * @param model the model's id
   * @param kind what it is to the model: drug, disease, target or entity, or the model itself
   * @param collection the collection that the model is in, or nothing
   * @param grade the grade of the model: A, B, C or nothing
   * @param open what names the model on a command line
   */
  public record Found(
      String model,
      String title,
      String entity,
      String label,
      String type,
      List<String> synonyms,
      List<String> brands,
      List<String> xrefs,
      String kind,
      String collection,
      String grade,
      String open) {

    public Found {
      synonyms = List.copyOf(synonyms);
      brands = List.copyOf(brands);
      xrefs = List.copyOf(xrefs);
    }

    /** An entity of a bundled model. */
    public static Found bundled(Labels labels, Entity entity) {
      return of(labels, entity);
    }

    /** A thing of a graph in a database, which is called as it is opened. */
    public static Found stored(Labels labels, Entity entity) {
      return of(labels, entity);
    }

    private static Found of(Labels labels, Entity entity) {
      var model = labels.model();
      boolean subject = model.subject().filter(entity.id()::equals).isPresent();
      return new Found(
          model.id(),
          model.header().title().plain(),
          entity.id().value(),
          labels.of(entity),
          entity.type().word(),
          entity.synonyms(),
          entity.brands(),
          entity.xrefs().stream().map(Object::toString).toList(),
          subject ? "model" : kind(entity.type()),
          "",
          "",
          model.id());
    }

    private static String kind(EntityType type) {
      return type == EntityType.DRUG || type == EntityType.DISEASE ? type.word() : "entity";
    }

    private String also() {
      var names = new ArrayList<>(synonyms);
      names.addAll(brands);
      names.addAll(xrefs);
      return String.join(", ", names);
    }
  }

  /** What is in bundled models and collections. */
  public FoundAnswer(String text, List<Found> bundled, List<Found> collected, int searched) {
    this(text, bundled, collected, searched, Optional.empty());
  }

  /** What is in a database. */
  public static FoundAnswer stored(String text, List<Found> found, String place) {
    return new FoundAnswer(text, found, List.of(), 0, Optional.of(place));
  }

  public FoundAnswer {
    bundled = List.copyOf(bundled);
    collected = List.copyOf(collected);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return bundled.isEmpty() && collected.isEmpty();
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(headline());
    page.grid(
        Table.of(
            words()
                .each(
                    "answer.head.model",
                    "answer.head.id",
                    "answer.head.label",
                    "answer.head.type",
                    "answer.head.also called"),
            bundled,
            f -> Table.row(f.model(), f.entity(), f.label(), f.type(), f.also())));
    if (searched > 0) {
      collections(page);
    }
    return page.page();
  }

  private String headline() {
    var things = words().count(bundled.size(), "answer.things");
    if (place.isPresent()) {
      return bundled.isEmpty()
          ? words().say("answer.found.stored none", text, place.get())
          : words().say("answer.found.stored", things, place.get());
    }
    return bundled.isEmpty()
        ? words().say("answer.found.none", text)
        : words().say("answer.found.some", things);
  }

  private void collections(Prose.Writer page) {
    var where = words().count(searched, "answer.collections");
    page.say(
        collected.isEmpty()
            ? words().say("answer.found.none in", where)
            : words()
                .say(
                    "answer.found.some in",
                    words().count(collected.size(), "answer.models"),
                    where));
    page.grid(
        Table.of(
            words()
                .each(
                    "answer.head.open with",
                    "answer.head.grade",
                    "answer.head.label",
                    "answer.head.is its",
                    "answer.head.title"),
            collected.stream().limit(SHOWN).toList(),
            f -> Table.row(f.open(), f.grade(), f.label(), f.kind(), f.title())));
    int more = collected.size() - SHOWN;
    if (more > 0) {
      page.say(words().say("answer.shown", more));
    }
  }

  private static Language words() {
    return Language.of("en");
  }

  @Override
  public Table table() {
    var all = new ArrayList<>(bundled);
    all.addAll(collected);
    return Table.of(
        List.of("model", "entity", "label", "type", "names", "kind", "collection", "grade", "open"),
        all,
        f ->
            Table.row(
                f.model(),
                f.entity(),
                f.label(),
                f.type(),
                f.also(),
                f.kind(),
                f.collection(),
                f.grade(),
                f.open()));
  }

  @Override
  public Map<String, Object> fields() {
    var all = new ArrayList<>(bundled);
    all.addAll(collected);
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("text", text);
    fields.put("found", all.stream().map(FoundAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Found found) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("model", found.model());
    fields.put("entity", found.entity());
    fields.put("label", found.label());
    fields.put("type", found.type());
    fields.put("synonyms", found.synonyms());
    fields.put("brands", found.brands());
    fields.put("xrefs", found.xrefs());
    fields.put("kind", found.kind());
    if (!found.collection().isEmpty()) {
      fields.put("collection", found.collection());
      fields.put("title", found.title());
    }
    if (!found.grade().isEmpty()) {
      fields.put("grade", found.grade());
    }
    fields.put("open", found.open());
    return fields;
  }
}
