package org.moagraph.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.moagraph.text.Slug;

/** Finds things by their names, and says how to open what they are in. */
final class Search {
  private final Directory directory;

  Search(Directory directory) {
    this.directory = directory;
  }

  List<Hit> find(String text) {
    var exact = new ArrayList<Hit>();
    var rest = new ArrayList<Hit>();
    var named = directory.named(text);
    for (int thing : directory.containing(text)) {
      (named.contains(thing) ? exact : rest).addAll(hits(thing));
    }
    exact.sort(Comparator.comparing(Hit::part));
    rest.sort(Comparator.comparing(Hit::part));
    exact.addAll(rest);
    return List.copyOf(exact);
  }

  private List<Hit> hits(int number) {
    var thing = directory.thing(number);
    var hits = new ArrayList<Hit>();
    var drugs = new LinkedHashSet<Integer>();
    for (var use : directory.uses(number)) {
      int drug = directory.drugOf(use.model());
      if (use.part() == Part.DRUG && drugs.add(drug)) {
        ofDrug(thing, directory.drug(drug), hits);
      }
      hits.add(hit(thing, use, drug));
    }
    return hits;
  }

  /** All models of the drug at once, where there are several. */
  private static void ofDrug(Thing thing, CollectedDrug drug, List<Hit> hits) {
    int count = drug.models().size();
    if (count > 1) {
      var address = Slug.of(drug.label());
      var title = drug.label() + ", " + count + " models";
      hits.add(new Hit(thing, Part.DRUG, drug.label(), title, drug.grade(), address, true));
    }
  }

  private Hit hit(Thing thing, Directory.Use use, int drug) {
    var model = directory.model(use.model());
    var address = drug == DirectoryWriter.NONE ? "" : address(directory.drug(drug), model);
    return new Hit(
        thing,
        use.part(),
        model.name(),
        model.title(),
        model.grade(),
        address.isEmpty() ? model.name() : address,
        !address.isEmpty());
  }

  /**
   * The drug, and the disease where the drug has several models; empty where both are not enough.
   */
  private static String address(CollectedDrug drug, CollectedModel model) {
    var slug = Slug.of(drug.label());
    if (drug.models().size() == 1) {
      return slug;
    }
    boolean alone =
        drug.models().stream().filter(m -> m.disease().equals(model.disease())).count() == 1;
    return alone && !model.disease().isEmpty() ? slug + "/" + Slug.of(model.disease()) : "";
  }
}
