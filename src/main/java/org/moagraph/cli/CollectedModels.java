package org.moagraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.collection.Collected;
import org.moagraph.collection.CollectedDrug;
import org.moagraph.collection.CollectedModel;
import org.moagraph.collection.Grade;
import org.moagraph.collection.Shelf;
import org.moagraph.merge.MergedModels;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.FittingViews;

/** Opens models of collections by {@code drug:NAME}, {@code drug:NAME/DISEASE} or N:RECORD. */
final class CollectedModels {

  /** In place of a collection: whichever has the drug. */
  static final String ANY = "drug";

  private static final int CANDIDATES = 8;

  /**
   * A model, and what of it could not be read.
   *
   * @param said what it is, for a note
   */
  record Opened(Model model, String lost, String said) {}

  /** A drug in one of the collections. */
  private record Place(Collected collection, CollectedDrug drug) {

    String address(String disease) {
      return collection.name() + ":" + drug.label().toLowerCase(Locale.ROOT) + disease;
    }
  }

  private final Shelves shelves;

  CollectedModels(Terminal terminal) {
    this.shelves = new Shelves(terminal);
  }

  /** The model of that address. */
  Opened open(String address) {
    int colon = address.indexOf(':');
    var place = address.substring(0, colon);
    var wanted = address.substring(colon + 1);
    if (place.equals(ANY)) {
      if (shelves.names().isEmpty()) {
        throw Failure.usage(
            "there is no collection to find \"" + wanted + "\" in",
            "\"moa collection add FILE\" makes one of a file or folder");
      }
      return drug(shelves.all(), wanted);
    }
    var collection = shelves.named(place);
    var record = collection.model(wanted);
    return record.isPresent()
        ? record(collection, record.get())
        : drug(List.of(collection), wanted);
  }

  private Opened drug(List<Collected> collections, String wanted) {
    if (collections.isEmpty()) {
      throw Failure.file("no collection can be read", "\"moa collection add FILE\" makes it anew");
    }
    var places = places(collections, wanted);
    if (places.size() == 1) {
      var only = places.get(0);
      return opened(only.collection(), only.drug().models(), Optional.of(only.drug().grade()));
    }
    int slash = wanted.lastIndexOf('/');
    if (places.isEmpty() && slash > 0) {
      var drugs = places(collections, wanted.substring(0, slash));
      var disease = wanted.substring(slash + 1);
      if (drugs.size() == 1) {
        return indication(drugs.get(0), disease);
      }
      places = drugs;
      wanted = wanted.substring(0, slash);
    }
    if (places.isEmpty()) {
      throw unknown(collections, wanted);
    }
    throw Failure.usage(
        "\"" + wanted + "\" is ambiguous",
        "one of " + places.stream().map(p -> p.address("")).collect(Collectors.joining(", ")));
  }

  private static List<Place> places(List<Collected> collections, String drug) {
    var places = new ArrayList<Place>();
    collections.forEach(c -> c.drugs(drug).forEach(d -> places.add(new Place(c, d))));
    return places;
  }

  private static Failure unknown(List<Collected> collections, String wanted) {
    var near = new LinkedHashSet<String>();
    collections.forEach(c -> near.addAll(c.near(wanted)));
    var names = collections.stream().map(Collected::name).collect(Collectors.joining(", "));
    return Failure.usage(
        "there is no drug and no record \"" + wanted + "\" in " + names,
        near.isEmpty()
            ? "\"moa find TEXT\" searches all names"
            : "did you mean "
                + near.stream().limit(CANDIDATES).collect(Collectors.joining(", "))
                + "?");
  }

  private Opened indication(Place place, String disease) {
    var found = place.drug().indication(disease);
    var diseases = found.stream().map(CollectedModel::disease).distinct().toList();
    if (diseases.size() == 1) {
      return opened(place.collection(), found, Optional.empty());
    }
    var known =
        (found.isEmpty() ? place.drug().models() : found)
            .stream().map(CollectedModel::disease).distinct().toList();
    throw Failure.usage(
        "\""
            + disease
            + "\" is "
            + (found.isEmpty() ? "no indication" : "not one indication")
            + " of "
            + place.drug().label(),
        "one of " + String.join(", ", known));
  }

  private static Opened record(Collected collection, CollectedModel record) {
    var model = whole(collection, () -> collection.open(record));
    var lost = record.lost();
    return new Opened(
        model, lost, record.name() + " of " + collection.name() + ": " + record.grade().said());
  }

  /**
   * @param kept the grade of all of them merged, where the index has it
   */
  private Opened opened(Collected collection, List<CollectedModel> models, Optional<Grade> kept) {
    var lost =
        models.stream()
            .map(CollectedModel::lost)
            .filter(l -> !l.isEmpty())
            .collect(Collectors.joining("; "));
    var model = whole(collection, () -> collection.merged(models).map(FittingViews::inFront));
    var grade = models.size() == 1 ? models.get(0).grade() : kept.orElseGet(() -> Grade.of(model));
    var what =
        models.size() == 1
            ? models.get(0).name() + " of " + collection.name()
            : models.size() + " models of " + collection.name() + ", merged by meaning";
    return new Opened(model, lost, what + ": " + grade.said() + part(model));
  }

  /** That what is shown first is not all, if it is not. */
  private static String part(Model model) {
    var views = model.views();
    if (views.isEmpty() || views.get(0).id().equals(MergedModels.WHOLE)) {
      return "";
    }
    int all = model.view(MergedModels.WHOLE).map(v -> FittingViews.boxes(model, v)).orElse(0);
    return "; the whole has "
        + all
        + " boxes (--view "
        + MergedModels.WHOLE
        + "), view "
        + views.get(0).id()
        + " comes first";
  }

  /** How a model is opened. */
  private interface Opening {
    Optional<Model> open() throws IOException;
  }

  private static Model whole(Collected collection, Opening opening) {
    try {
      return opening
          .open()
          .orElseThrow(
              () ->
                  Failure.file(
                      "the index of the collection \"" + collection.name() + "\" is damaged",
                      "\"moa collection add "
                          + collection.origin()
                          + " --name "
                          + collection.name()
                          + "\" makes it anew"));
    } catch (IOException e) {
      throw Failure.file(
          "the collection \"" + collection.name() + "\" cannot be read: " + Shelf.why(e), "");
    }
  }
}
