package org.moagraph.io.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moagraph.io.Losses;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.ViewSpec;
import org.moagraph.text.UniqueNames;

/** The names of a model as a file can write them: those of foreign models may need others. */
final class WritableNames {

  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._:/+-]+");
  private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final Pattern ENDS = Pattern.compile("^[^A-Za-z0-9]+|(?<!-)-+$");

  /** Letters of a name; a key of YAML may have 1,024 with its quotes. */
  private static final int LONGEST = 400;

  private final Losses losses;
  private final Map<EntityId, String> entities = new LinkedHashMap<>();
  private final Map<ClaimId, String> claims = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<HypothesisId, String> hypotheses = new LinkedHashMap<>();
  private final Map<String, String> experiments = new LinkedHashMap<>();
  private final Map<String, String> views = new LinkedHashMap<>();

  WritableNames(Model model, Losses losses) {
    this.losses = losses;
    var taken = fitting(model.entities().stream().map(e -> e.id().value()));
    model.entities().forEach(e -> entities.put(e.id(), fit(e.id().value(), "entity", taken)));
    var takenClaims = fitting(model.claims().stream().map(c -> c.id().value()));
    model.claims().forEach(c -> claims.put(c.id(), claim(c, takenClaims)));
    words("compartment", model.compartments().stream().map(Compartment::id).toList(), places);
    words("experiment", model.experiments().stream().map(Experiment::id).toList(), experiments);
    words("view", model.views().stream().map(ViewSpec::id).toList(), views);
    var takenHypotheses = words(model.hypotheses().stream().map(h -> h.id().value()));
    model
        .hypotheses()
        .forEach(h -> hypotheses.put(h.id(), word(h.id().value(), "hypothesis", takenHypotheses)));
  }

  private static UniqueNames fitting(Stream<String> names) {
    return new UniqueNames(names.filter(WritableNames::isReference).toList());
  }

  private static UniqueNames words(Stream<String> names) {
    return new UniqueNames(names.filter(WritableNames::isWord).toList());
  }

  private static boolean isReference(String name) {
    return name.length() <= LONGEST && DeclaredNames.NameForm.REFERENCE.fits(name);
  }

  private static boolean isWord(String name) {
    return name.length() <= LONGEST && DeclaredNames.NameForm.WORD.fits(name);
  }

  private void words(String kind, List<String> ids, Map<String, String> named) {
    var taken = words(ids.stream());
    ids.forEach(id -> named.put(id, word(id, kind, taken)));
  }

  private String claim(Claim claim, UniqueNames taken) {
    boolean isDefault =
        claim.id().equals(Claim.defaultId(claim.source(), claim.phrase(), claim.target()));
    var wanted =
        isDefault && !isReference(claim.id().value())
            ? defaultId(claim, claim.relation())
            : claim.id().value();
    return isReference(wanted) && wanted.equals(claim.id().value())
        ? wanted
        : renamed(wanted, "claim", taken);
  }

  private String fit(String name, String kind, UniqueNames taken) {
    return isReference(name) ? name : renamed(name, kind, taken);
  }

  private String word(String name, String kind, UniqueNames taken) {
    return isWord(name) ? name : renamed(NOT_OF_A_WORD.matcher(name).replaceAll("-"), kind, taken);
  }

  private String renamed(String name, String kind, UniqueNames taken) {
    losses.add(kind + ": id");
    var plain = UNFIT.matcher(name).replaceAll("-");
    var start = plain.substring(0, Math.min(plain.length(), LONGEST));
    var slug = ENDS.matcher(start).replaceAll("");
    return taken.next(slug.isEmpty() ? kind : slug);
  }

  String of(EntityId entity) {
    return entities.getOrDefault(entity, entity.value());
  }

  String of(ClaimId claim) {
    return claims.getOrDefault(claim, claim.value());
  }

  /** The name of the place of that id. */
  String place(String id) {
    return places.getOrDefault(id, id);
  }

  /** The name of the experiment of that id. */
  String experiment(String id) {
    return experiments.getOrDefault(id, id);
  }

  /** The name of the view of that id. */
  String view(String id) {
    return views.getOrDefault(id, id);
  }

  String of(HypothesisId hypothesis) {
    return hypotheses.getOrDefault(hypothesis, hypothesis.value());
  }

  /** The id that the claim would have if the file stated none. */
  String defaultId(Claim claim, Relation relation) {
    return of(claim.source()) + "-" + relation.word().replace(' ', '-') + "-" + of(claim.target());
  }

  /** A model's id in small letters. */
  static String model(String id) {
    if (DeclaredNames.NameForm.MODEL.fits(id)) {
      return id;
    }
    var slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "model" : slug;
  }
}
