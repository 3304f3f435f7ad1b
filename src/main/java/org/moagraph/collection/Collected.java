package org.moagraph.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.moagraph.diag.Nearest;
import org.moagraph.graph.Names;
import org.moagraph.io.Source;
import org.moagraph.merge.MergedModels;
import org.moagraph.model.Model;
import org.moagraph.text.Slug;

/** A collection: its models by name, by drug, and by anything that they speak of. */
public final class Collected {

  private static final int CANDIDATES = 8;

  private final String name;
  private final IndexFile file;

  Collected(String name, IndexFile file) {
    this.name = name;
    this.file = file;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** What it was made from. */
  public Path origin() {
    return file.source().origin();
  }

  /** Gives what it was made from, file by file. */
  public void sources(Consumer<Source> each) throws IOException {
    new SourceFiles(origin()).forEach((name, source) -> each.accept(source));
  }

  /** All its models, in order. */
  public List<CollectedModel> models() {
    var all = new ArrayList<CollectedModel>();
    for (int i = 0; i < file.directory().size(); i++) {
      all.add(file.directory().model(i));
    }
    return all;
  }

  /**
   * The names that begin with that text and stand where a model does: of drugs and, behind a slash,
   * of what they are indicated for; then those of its models, where these are asked for.
   */
  public Set<String> beginning(String text, boolean models) {
    var names = new LinkedHashSet<String>();
    for (var model : models()) {
      var drug = Slug.of(model.drug());
      names.add(text.startsWith(drug + "/") ? drug + "/" + Slug.of(model.disease()) : drug);
    }
    if (models) {
      models().forEach(model -> names.add(model.name()));
    }
    names.removeIf(name -> name.isEmpty() || !name.startsWith(text));
    return names;
  }

  /** How many drugs its models are about. */
  public int drugs() {
    return file.directory().drugs();
  }

  /** Where a text is part of a name, exact names first, then drugs, diseases and targets. */
  public List<Hit> find(String text) {
    return new Search(file.directory()).find(text);
  }

  /** The model of that name. */
  public Optional<CollectedModel> model(String model) {
    return file.directory().modelNamed(model);
  }

  /** The drugs of that name; those whose first name it is, where there are such. */
  public List<CollectedDrug> drugs(String drug) {
    var numbers = new LinkedHashSet<Integer>();
    for (int thing : file.directory().named(drug)) {
      for (var use : file.directory().uses(thing)) {
        if (use.part() == Part.DRUG) {
          numbers.add(file.directory().drugOf(use.model()));
        }
      }
    }
    var all = numbers.stream().map(file.directory()::drug).toList();
    var first = all.stream().filter(d -> Names.fold(d.label()).equals(Names.fold(drug))).toList();
    return first.isEmpty() ? all : first;
  }

  /** The labels of drugs that may have been meant: those that hold the text, else a near one. */
  public List<String> near(String drug) {
    var wanted = Names.fold(drug);
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < file.directory().drugs(); i++) {
      var label = file.directory().drug(i).label();
      labels.put(Names.fold(label), label);
    }
    var holding =
        labels.entrySet().stream()
            .filter(e -> !wanted.isEmpty() && e.getKey().contains(wanted))
            .map(Map.Entry::getValue)
            .limit(CANDIDATES)
            .toList();
    return holding.isEmpty()
        ? Nearest.to(wanted, labels.keySet())
            .flatMap(k -> Optional.ofNullable(labels.get(k)))
            .stream()
            .toList()
        : holding;
  }

  /** That model as its record says; nothing where the index is not what was written. */
  public Optional<Model> open(CollectedModel model) throws IOException {
    return file.model(model.number());
  }

  /** Those models of one drug as one; nothing where the index is not what was written. */
  public Optional<Model> merged(List<CollectedModel> models) throws IOException {
    var opened = new ArrayList<Model>();
    for (var model : models) {
      var one = file.model(model.number());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      opened.add(one.get());
    }
    return Optional.of(MergedModels.ofDrug(opened));
  }
}
