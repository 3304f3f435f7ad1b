package org.moagraph.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.edit.Change;
import org.moagraph.edit.Place;

/** Reads changes as the page names them. */
final class ChangeReader {

  private ChangeReader() {}

  /** The changes of that kind, one or several, or none where nothing is meant by it. */
  static List<Change> read(Fields asked) {
    if (asked.text("kind").equals("all")) {
      return asked.each("changes").stream().flatMap(f -> one(f).stream()).toList();
    }
    return one(asked).stream().toList();
  }

  private static Optional<Change> one(Fields f) {
    return Optional.ofNullable(
        switch (f.text("kind")) {
          case "addEntity" ->
              new Change.AddEntity(f.some("id"), f.text("label"), f.text("type"), lists(f));
          case "addCompartment" ->
              new Change.AddCompartment(Optional.empty(), f.text("label"), lists(f));
          case "addHypothesis" ->
              new Change.AddHypothesis(Optional.empty(), f.text("label"), lists(f));
          case "addClaim" ->
              new Change.AddClaim(f.text("source"), f.text("relation"), f.text("target"), lists(f));
          case "addView" ->
              new Change.AddView(
                  Optional.empty(), f.text("title"), f.texts("entities"), f.texts("claims"));
          case "set" -> place(f).map(p -> set(p, f)).orElse(null);
          case "list" ->
              place(f)
                  .map(p -> new Change.SetList(p, f.text("key"), f.texts("values")))
                  .orElse(null);
          case "claim" ->
              new Change.SetClaim(
                  new Place.Claim(f.text("id")),
                  f.text("source"),
                  f.text("relation"),
                  f.text("target"));
          case "evidence" ->
              place(f.fields("of")).map(p -> new Change.AddEvidence(p, lists(f))).orElse(null);
          case "delete" ->
              place(f).map(p -> new Change.Delete(p, f.is("withReferences"))).orElse(null);
          case "rename" -> place(f).map(p -> new Change.RenameId(p, f.text("id"))).orElse(null);
          case "steps" -> new Change.SetSteps(f.text("view"), steps(f.each("steps")));
          case "pin" ->
              new Change.Pin(f.text("view"), f.text("entity"), f.number("column"), f.number("row"));
          case "unpin" -> new Change.Unpin(f.text("view"), f.some("entity"));
          default -> null;
        });
  }

  private static Change set(Place place, Fields f) {
    return new Change.SetField(place, f.text("key"), f.some("value"));
  }

  private static List<Change.Step> steps(List<Fields> steps) {
    return steps.stream().map(s -> new Change.Step(s.text("title"), s.texts("show"))).toList();
  }

  private static Map<String, List<String>> lists(Fields f) {
    var fields = f.fields("fields");
    var lists = new LinkedHashMap<String, List<String>>();
    for (var name : fields.values().keySet()) {
      lists.put(String.valueOf(name), fields.texts(String.valueOf(name)));
    }
    return lists;
  }

  private static Optional<Place> place(Fields asked) {
    return named(asked.values().containsKey("place") ? asked.fields("place") : asked);
  }

  private static Optional<Place> named(Fields place) {
    var id = place.text("id");
    return Optional.ofNullable(
        switch (place.text("kind")) {
          case "meta" -> new Place.Meta();
          case "entity" -> new Place.Entity(id);
          case "claim" -> new Place.Claim(id);
          case "hypothesis" -> new Place.Hypothesis(id);
          case "compartment" -> new Place.Compartment(id);
          case "experiment" -> new Place.Experiment(id);
          case "view" -> new Place.View(id);
          default -> null;
        });
  }

  /** The part as the page calls it, where it is one that the picture shows. */
  static Optional<String> key(Place place) {
    if (place instanceof Place.Evidence evidence) {
      return key(evidence.of());
    }
    return Optional.ofNullable(
        place instanceof Place.Entity entity
            ? "entity " + entity.id()
            : place instanceof Place.Claim claim ? "claim " + claim.id() : null);
  }

  /** Changes as the page may send them back: those that plain words are read as. */
  static List<Object> written(List<Change> changes) {
    var all = new ArrayList<Object>();
    changes.forEach(c -> all.add(written(c)));
    return all;
  }

  private static Object written(Change change) {
    if (change instanceof Change.AddEntity e) {
      return ModelParts.fields(
          "kind", "addEntity",
          "id", e.id(),
          "label", e.label(),
          "type", e.type(),
          "fields", e.fields());
    }
    if (change instanceof Change.AddClaim c) {
      return ModelParts.fields(
          "kind", "addClaim",
          "source", c.source(),
          "relation", c.relation(),
          "target", c.target(),
          "fields", c.fields());
    }
    if (change instanceof Change.AddEvidence e && e.of() instanceof Place.Claim claim) {
      var of = ModelParts.fields("kind", "claim", "id", claim.id());
      return ModelParts.fields("kind", "evidence", "of", of, "fields", e.fields());
    }
    throw new IllegalArgumentException("not among the changes of plain words: " + change);
  }
}
