package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Experiment;
import org.moagraph.model.PartId;
import org.moagraph.model.Text;

/** Reads what stands under {@code experiments}. */
final class ExperimentReader {

  static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "given",
          "block",
          "knockout",
          "with",
          "give",
          "readout",
          "measured",
          "observed",
          "detail",
          "place",
          "organism",
          "sex",
          "dose",
          "route",
          "time",
          "when",
          "lasts",
          "probes",
          "note",
          "evidence");

  private final FileReading reading;
  private final EvidenceReader evidence;
  private final DeclaredNames experiments;

  ExperimentReader(FileReading reading) {
    this.reading = reading;
    this.evidence = new EvidenceReader(reading);
    this.experiments =
        new DeclaredNames("experiment", Code.E0204, DeclaredNames.NameForm.WORD, reading.findings);
  }

  List<Experiment> read(List<YamlNode> nodes) {
    var all = new ArrayList<Experiment>();
    for (var node : nodes) {
      reading
          .keys(node, node.span(), "an experiment", KEYS)
          .flatMap(this::experiment)
          .ifPresent(all::add);
    }
    return all;
  }

  private Optional<Experiment> experiment(Keys keys) {
    keys.require("id", "give the experiment an id of its own");
    keys.require("readout", "name the entity that was read out");
    keys.require("observed", "say what was seen: " + Vocabularies.OBSERVED.listed());
    var id = id(keys);
    var given = reading.stimuli(keys, "given");
    var block = reading.entities(keys, "block");
    var knockout = reading.entities(keys, "knockout");
    var with = reading.entities(keys, "with");
    var give = reading.stimuli(keys, "give");
    var readout = reading.entity(keys, "readout");
    var observed = keys.word("observed", Vocabularies.OBSERVED);
    var title = keys.lineText("title");
    var measured = keys.line("measured");
    var detail = keys.lines("detail");
    var context = evidence.context(keys);
    var probes = keys.lines("probes");
    var found = evidence.read(keys, PartId.experiment(id.orElse("?")));
    var note = keys.lines("note");
    if (id.isEmpty() || readout.isEmpty() || observed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Experiment(
            id.get(),
            title.orElse(Text.of(id.get())),
            given,
            block,
            knockout,
            with,
            give,
            readout.get(),
            measured,
            observed.get(),
            detail,
            context.build(),
            probes,
            found,
            note));
  }

  private Optional<String> id(Keys keys) {
    var id = keys.scalar("id");
    id.ifPresent(this::declare);
    return id.map(YamlNode.Scalar::value);
  }

  private void declare(YamlNode.Scalar id) {
    var first = experiments.placeOf(id.value());
    first.ifPresent(
        f ->
            reading.findings.add(
                Code.E0206,
                id.span(),
                "a second experiment with the id \"%s\"".formatted(id.value()),
                "the first is at " + f.place()));
    experiments.declare(id);
    reading.origin(PartId.experiment(id.value()), id.span());
  }
}
