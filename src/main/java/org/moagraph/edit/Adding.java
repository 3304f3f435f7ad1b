package org.moagraph.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.io.yaml.YamlText.OneLine;
import org.moagraph.model.Relation;
import org.moagraph.text.UniqueNames;

/** Adds new parts, written as their neighbours are. */
final class Adding {

  private final Work work;

  private Adding(Work work) {
    this.work = work;
  }

  static Place entity(Work work, Change.AddEntity add) {
    var fields = new LinkedHashMap<>(add.fields());
    fields.put("type", List.of(add.type()));
    fields.put("label", List.of(add.label()));
    return new Adding(work)
        .named("entities", Part.ENTITY, add.id(), add.label(), fields, true, Place.Entity::new);
  }

  static Place compartment(Work work, Change.AddCompartment add) {
    var fields = new LinkedHashMap<>(add.fields());
    fields.put("label", List.of(add.label()));
    return new Adding(work)
        .named(
            "compartments",
            Part.COMPARTMENT,
            add.id(),
            add.label(),
            fields,
            true,
            Place.Compartment::new);
  }

  static Place hypothesis(Work work, Change.AddHypothesis add) {
    var fields = new LinkedHashMap<>(add.fields());
    fields.put("title", List.of(add.title()));
    return new Adding(work)
        .named(
            "hypotheses",
            Part.HYPOTHESIS,
            add.id(),
            add.title(),
            fields,
            false,
            Place.Hypothesis::new);
  }

  static Place view(Work work, Change.AddView add) {
    add.entities().forEach(e -> ClaimSetting.declared(work, e));
    add.claims().forEach(c -> work.part(new Place.Claim(c)));
    var adding = new Adding(work);
    var include = new LinkedHashMap<String, Object>();
    if (!add.entities().isEmpty() || add.claims().isEmpty()) {
      include.put("entities", add.entities());
    }
    if (!add.claims().isEmpty()) {
      include.put("claims", add.claims());
    }
    var taken = adding.ids(Place.View.class);
    var id = Ids.of(work, Part.VIEW, add.id(), add.title(), taken);
    var fields = new LinkedHashMap<String, Object>();
    fields.put("title", Values.single("title", Kind.LINE, add.title(), adding.titleBeside()));
    fields.put("include", include);
    adding.put("views", id, fields, false);
    return new Place.View(id);
  }

  private Optional<Written.Word> titleBeside() {
    return last(Place.View.class).flatMap(v -> Values.firstWord(v.value("title")));
  }

  private interface Naming {
    Place of(String id);
  }

  private Place named(
      String section,
      Part part,
      Optional<String> wanted,
      String label,
      Map<String, List<String>> typed,
      boolean oneLine,
      Naming naming) {
    var type = naming.of("?").getClass();
    var id = Ids.of(work, part, wanted, label, ids(type));
    var fields = Values.fields(part, typed, last(type));
    put(section, id, fields, oneLine);
    return naming.of(id);
  }

  /** Puts a part under its id at the end of a section. */
  private void put(String section, String id, Map<String, Object> fields, boolean oneLine) {
    var root = work.parts.root();
    var last = root.value(section).flatMap(Adding::lastEntry);
    boolean flow = last.map(e -> e.value() instanceof Written.Group g && g.flow()).orElse(oneLine);
    Object value = flow ? new OneLine(fields) : fields;
    if (last.isPresent() && root.value(section).orElse(null) instanceof Written.Group group) {
      work.draft.put(group, id, value, List.of());
    } else {
      work.draft.put(root, section, Collections.singletonMap(id, value), Part.MODEL.keys());
    }
  }

  private static Optional<Written.Entry> lastEntry(Written section) {
    return section instanceof Written.Group group && !group.entries().isEmpty()
        ? Optional.of(group.entries().get(group.entries().size() - 1))
        : Optional.empty();
  }

  private List<String> ids(Class<? extends Place> type) {
    return work.parts.all().stream()
        .map(Parts.Part::place)
        .filter(type::isInstance)
        .map(References::id)
        .toList();
  }

  private Optional<Written.Group> last(Class<? extends Place> type) {
    return work.parts.all().stream()
        .filter(p -> type.isInstance(p.place()))
        .reduce((first, second) -> second)
        .flatMap(Parts.Part::group);
  }

  static Place claim(Work work, Change.AddClaim add) {
    var words = new ClaimWords(add.source(), add.relation(), add.target());
    ClaimSetting.check(work, words);
    var adding = new Adding(work);
    var beside = adding.claimBefore(add.source());
    var typed = new LinkedHashMap<>(add.fields());
    var taken = adding.ids(Place.Claim.class);
    var own = typed.remove("id");
    var id = words.defaultId();
    if (own != null && !own.isEmpty() && !own.get(0).isBlank()) {
      id = Ids.free(Part.CLAIM, own.get(0).strip(), taken);
      typed.put("id", List.of(id));
    } else if (taken.contains(id)) {
      id = new UniqueNames(taken).next(id);
      typed.put("id", List.of(id));
    }
    var direct = String.join("", typed.getOrDefault("direct", List.of()));
    if (ClaimSetting.sayDirect(work, null, direct.isBlank() ? "true" : direct)) {
      typed.put("direct", List.of(direct.isBlank() ? "true" : direct));
    } else {
      typed.remove("direct");
    }
    typed.put("claim", List.of(words.text()));
    var fields = Values.fields(Part.CLAIM, typed, Optional.ofNullable(beside));
    adding.listed("claims", beside, fields, false);
    return new Place.Claim(id);
  }

  /** The last claim of that source, else the last of all. */
  private Written.@Nullable Group claimBefore(String source) {
    Written.Group last = null;
    Written.Group same = null;
    for (var claim : ClaimSetting.claims(work.parts)) {
      last = claim;
      boolean its = ClaimWords.of(claim).filter(w -> w.source().equals(source)).isPresent();
      same = its ? claim : same;
    }
    return same == null ? last : same;
  }

  /** Puts a part into the list of a section, behind another. */
  private void listed(
      String section, Written.@Nullable Group beside, Map<String, Object> fields, boolean oneLine) {
    var root = work.parts.root();
    Object value = (beside == null ? oneLine : beside.flow()) ? new OneLine(fields) : fields;
    if (root.value(section).orElse(null) instanceof Written.Row row && !row.items().isEmpty()) {
      var after = beside == null ? row.items().get(row.items().size() - 1) : beside;
      work.draft.insert(row, after, value);
    } else {
      work.draft.put(root, section, List.of(value), Part.MODEL.keys());
    }
  }

  static Place experiment(Work work, Change.AddExperiment add) {
    var adding = new Adding(work);
    var taken = adding.ids(Place.Experiment.class);
    var id = Ids.of(work, Part.EXPERIMENT, add.id(), add.title(), taken);
    var typed = new LinkedHashMap<>(add.fields());
    typed.put("id", List.of(id));
    typed.put("title", List.of(add.title()));
    var beside = adding.last(Place.Experiment.class);
    var fields = Values.fields(Part.EXPERIMENT, typed, beside);
    adding.listed("experiments", beside.orElse(null), fields, false);
    return new Place.Experiment(id);
  }

  static Place expectation(Work work, Change.AddExpectation add) {
    ClaimSetting.declared(work, add.from());
    ClaimSetting.declared(work, add.to());
    var adding = new Adding(work);
    var typed = new LinkedHashMap<String, List<String>>();
    typed.put("from", List.of(add.from()));
    typed.put("to", List.of(add.to()));
    var effect = add.increases() ? Relation.INCREASES : Relation.DECREASES;
    typed.put("effect", List.of(effect.word()));
    var beside = adding.last(Place.Expectation.class);
    var fields = Values.fields(Part.EXPECTATION, typed, beside);
    adding.listed("expects", beside.orElse(null), fields, true);
    return new Place.Expectation(adding.count(Place.Expectation.class));
  }

  private int count(Class<? extends Place> type) {
    return (int) work.parts.all().stream().filter(p -> type.isInstance(p.place())).count();
  }

  static Place evidence(Work work, Change.AddEvidence add) {
    if (!(add.of() instanceof Place.Claim) && !(add.of() instanceof Place.Experiment)) {
      throw new Unsafe(add.of().called() + " has no evidence", "give it to a claim");
    }
    var group = work.group(add.of());
    var row = group.value("evidence").orElse(null) instanceof Written.Row r ? r : null;
    var last =
        row == null || row.items().isEmpty() ? null : row.items().get(row.items().size() - 1);
    var like =
        last instanceof Written.Group g
            ? Optional.of(g)
            : new Adding(work).last(Place.Evidence.class);
    var fields = Values.fields(Part.EVIDENCE, add.fields(), like);
    if (fields.isEmpty()) {
      throw new Unsafe("the evidence says nothing", "give a citation, a PMID or a DOI");
    }
    boolean block = last instanceof Written.Group g && !g.flow();
    Object value = block ? fields : new OneLine(fields);
    if (row != null && last != null) {
      work.draft.insert(row, last, value);
    } else {
      work.draft.put(group, "evidence", List.of(value), Kind.part(add.of()).keys());
    }
    return new Place.Evidence(add.of(), row == null ? 0 : row.items().size());
  }
}
