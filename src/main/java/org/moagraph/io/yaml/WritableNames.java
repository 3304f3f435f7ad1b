package org.moagraph.io.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moagraph.io.Losses;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.text.UniqueNames;

/** The names of a model as a file can write them: those of foreign models may need others. */
final class WritableNames {

  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._:/+-]+");
  private static final Pattern ENDS = Pattern.compile("^[^A-Za-z0-9]+|-+$");

  private final Losses losses;
  private final Map<EntityId, String> entities = new LinkedHashMap<>();
  private final Map<ClaimId, String> claims = new LinkedHashMap<>();

  WritableNames(Model model, Losses losses) {
    this.losses = losses;
    var taken = fitting(model.entities().stream().map(e -> e.id().value()));
    model.entities().forEach(e -> entities.put(e.id(), fit(e.id().value(), "entity", taken)));
    var takenClaims = fitting(model.claims().stream().map(c -> c.id().value()));
    model.claims().forEach(c -> claims.put(c.id(), claim(c, takenClaims)));
  }

  private static UniqueNames fitting(Stream<String> names) {
    return new UniqueNames(names.filter(DeclaredNames.NameForm.REFERENCE::fits).toList());
  }

  private String claim(Claim claim, UniqueNames taken) {
    boolean isDefault =
        claim.id().equals(Claim.defaultId(claim.source(), claim.phrase(), claim.target()));
    var wanted =
        isDefault && !DeclaredNames.NameForm.REFERENCE.fits(claim.id().value())
            ? defaultId(claim, claim.relation())
            : claim.id().value();
    return DeclaredNames.NameForm.REFERENCE.fits(wanted) && wanted.equals(claim.id().value())
        ? wanted
        : renamed(wanted, "claim", taken);
  }

  private String fit(String name, String kind, UniqueNames taken) {
    return DeclaredNames.NameForm.REFERENCE.fits(name) ? name : renamed(name, kind, taken);
  }

  private String renamed(String name, String kind, UniqueNames taken) {
    losses.add(kind + ": id");
    var slug = ENDS.matcher(UNFIT.matcher(name).replaceAll("-")).replaceAll("");
    return taken.next(slug.isEmpty() ? kind : slug);
  }

  String of(EntityId entity) {
    return entities.getOrDefault(entity, entity.value());
  }

  String of(ClaimId claim) {
    return claims.getOrDefault(claim, claim.value());
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
