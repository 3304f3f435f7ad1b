package org.moagraph.collection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Models;
import org.moagraph.model.Text;

/** The models of one drug as one, by ids, what they say alike said once, under one title. */
final class MergedModels {

  private static final int NAMED = 3;

  private MergedModels() {}

  static Model of(List<Model> models) {
    if (models.size() == 1) {
      return models.get(0);
    }
    var merged = Models.merge(models).model();
    var first = models.get(0).header();
    var roles = models.stream().map(Roles::new).toList();
    var diseases = roles.stream().map(Roles::disease).filter(d -> !d.isEmpty()).distinct().toList();
    var drug = roles.get(0).drug();
    var title = drug + (diseases.isEmpty() ? "" : " in " + listed(diseases));
    return new Model(
        new Header(
            Slug.of(drug),
            Text.of(title),
            Optional.empty(),
            first.version(),
            first.date(),
            first.license(),
            first.credit(),
            first.language()),
        merged.expectations(),
        merged.compartments(),
        merged.entities(),
        merged.hypotheses(),
        UnitedClaims.of(merged.claims()),
        merged.experiments(),
        merged.views());
  }

  private static String listed(List<String> diseases) {
    int more = diseases.size() - NAMED;
    return diseases.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
