package org.moagraph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moagraph.text.UniqueNames;

/** Several models as one. */
public final class Models {

  private Models() {}

  /** A merged model, and what a reader should know of how it came about. */
  public record Merged(Model model, List<String> notes) {

    public Merged {
      notes = List.copyOf(notes);
    }
  }

  /**
   * All models as one: entities of the same id are one, of which the first wins; a clash of types
   * is a note; all claims are kept, those with an id already taken get their model's id in front.
   * There must be at least one model.
   */
  public static Merged merge(List<Model> models) {
    if (models.size() == 1) {
      return new Merged(models.get(0), List.of());
    }
    var notes = new ArrayList<String>();
    var first = models.get(0).header();
    var id = models.stream().map(Model::id).distinct().collect(Collectors.joining("+"));
    var header =
        new Header(
            id,
            first.title(),
            first.summary(),
            first.version(),
            first.date(),
            first.license(),
            first.credit(),
            first.language());
    return new Merged(
        new Model(
            header,
            models.stream().flatMap(m -> m.expectations().stream()).distinct().toList(),
            firsts(models, Model::compartments, Compartment::id),
            entities(models, notes),
            firsts(models, Model::hypotheses, Hypothesis::id),
            claims(models),
            firsts(models, Model::experiments, Experiment::id),
            firsts(models, Model::views, ViewSpec::id)),
        notes);
  }

  private static List<Entity> entities(List<Model> models, List<String> notes) {
    var merged = new LinkedHashMap<EntityId, Entity>();
    for (var model : models) {
      for (var entity : model.entities()) {
        var known = merged.putIfAbsent(entity.id(), entity);
        if (known != null && known.type() != entity.type()) {
          notes.add(
              String.format(
                  "\"%s\" is a %s in one model and a %s in %s",
                  entity.id(), known.type().word(), entity.type().word(), model.id()));
        }
      }
    }
    return List.copyOf(merged.values());
  }

  private static List<Claim> claims(List<Model> models) {
    var names = new UniqueNames();
    var claims = new ArrayList<Claim>();
    for (var model : models) {
      for (var claim : model.claims()) {
        var wanted = claim.id().value();
        var id = names.next(wanted, n -> prefix(model, n - 1) + ":" + wanted);
        claims.add(claim.withId(ClaimId.of(id)));
      }
    }
    return claims;
  }

  private static String prefix(Model model, int number) {
    return number == 1 ? model.id() : model.id() + "." + number;
  }

  private static <T, K> List<T> firsts(
      List<Model> models, Function<Model, List<T>> part, Function<T, K> key) {
    var merged = new LinkedHashMap<K, T>();
    models.forEach(m -> part.apply(m).forEach(p -> merged.putIfAbsent(key.apply(p), p)));
    return List.copyOf(merged.values());
  }
}
