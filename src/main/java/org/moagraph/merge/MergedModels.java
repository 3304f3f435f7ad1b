package org.moagraph.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Models;
import org.moagraph.model.Text;
import org.moagraph.text.Slug;

/** Several models as one: by ids, what they say alike said once, places folded. */
public final class MergedModels {

  /** The view of all of a drug. */
  public static final String WHOLE = "overview";

  private static final int NAMED = 3;

  private MergedModels() {}

  /** All models as one, with what a reader should know of how it came about. */
  public static Models.Merged of(List<Model> models) {
    return united(FoldedPlaces.of(models));
  }

  /** The models of one drug as one under one title, with views for readers. */
  public static Model ofDrug(List<Model> models) {
    var folded = FoldedPlaces.of(models);
    var one = united(folded).model();
    return FirstViews.added(models.size() == 1 ? one : one.withHeader(header(models)), folded);
  }

  private static Models.Merged united(List<Model> models) {
    var merged = Models.merge(models);
    var claims = UnitedClaims.of(merged.model().claims());
    return new Models.Merged(merged.model().withClaims(claims), merged.notes());
  }

  private static Header header(List<Model> models) {
    var first = models.get(0).header();
    var roles = models.stream().map(Roles::new).toList();
    var diseases =
        roles.stream().map(Roles::diseaseLabel).filter(d -> !d.isEmpty()).distinct().toList();
    var drug = roles.get(0).drugLabel();
    var title = drug + (diseases.isEmpty() ? "" : " in " + listed(diseases));
    return new Header(
        Slug.of(drug),
        Text.of(title),
        Optional.empty(),
        first.version(),
        first.date(),
        first.license(),
        first.credit(),
        first.language());
  }

  private static String listed(List<String> diseases) {
    int more = diseases.size() - NAMED;
    return diseases.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
