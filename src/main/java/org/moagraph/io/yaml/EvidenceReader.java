package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Citation;
import org.moagraph.model.Context;
import org.moagraph.model.ContextBuilder;
import org.moagraph.model.Evidence;
import org.moagraph.model.PartId;
import org.moagraph.model.Stance;
import org.moagraph.model.Time;

/** Reads what stands under {@code evidence}, and the context of claims and experiments. */
final class EvidenceReader {

  static final List<String> KEYS =
      List.of("cite", "pmid", "doi", "organism", "supports", "basis", "note");

  private static final Pattern PMID = Pattern.compile("[1-9][0-9]{0,7}");
  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}(\\.[0-9]+)*/\\S+");

  private final FileReading reading;

  static boolean isPmid(String text) {
    return PMID.matcher(text).matches();
  }

  static boolean isDoi(String text) {
    return DOI.matcher(text).matches();
  }

  EvidenceReader(FileReading reading) {
    this.reading = reading;
  }

  /** The evidence of a claim or an experiment, whose parts get origins of their own. */
  List<Evidence> read(Keys owner, PartId of) {
    var all = new ArrayList<Evidence>();
    int number = 0;
    for (var node : owner.items("evidence")) {
      reading.origin(PartId.evidence(of, number++), node.span());
      reading.keys(node, node.span(), "evidence", KEYS).map(this::evidence).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  private Evidence evidence(Keys keys) {
    var citation = new Citation(keys.line("cite"), pmid(keys), doi(keys));
    return new Evidence(
        citation,
        stance(keys),
        keys.lineList("organism"),
        keys.word("basis", Vocabularies.BASES),
        keys.lines("note"));
  }

  private Optional<String> pmid(Keys keys) {
    var found = keys.scalar("pmid");
    found
        .filter(s -> !isPmid(s.value()))
        .ifPresent(
            s ->
                reading.findings.add(
                    Code.E0401,
                    s.span(),
                    "malformed PMID \"%s\"".formatted(s.value()),
                    "a PMID is a number of up to 8 digits, in quotes"));
    return found.map(YamlNode.Scalar::value);
  }

  private Optional<String> doi(Keys keys) {
    var found = keys.scalar("doi");
    found
        .filter(s -> !isDoi(s.value()))
        .ifPresent(
            s ->
                reading.findings.add(
                    Code.E0401,
                    s.span(),
                    "malformed DOI \"%s\"".formatted(s.value()),
                    "a DOI begins with \"10.\", without an address before it"));
    return found.map(YamlNode.Scalar::value);
  }

  private Stance stance(Keys keys) {
    var node = keys.node("supports");
    if (node.isEmpty()) {
      return Stance.SUPPORTS;
    }
    if (node.get() instanceof YamlNode.Scalar scalar) {
      if (scalar.kind() == ScalarKind.BOOLEAN) {
        return scalar.value().equalsIgnoreCase("true") ? Stance.SUPPORTS : Stance.REFUTES;
      }
      if (scalar.kind() == ScalarKind.TEXT && scalar.value().equals(Stance.NO_EFFECT.word())) {
        return Stance.NO_EFFECT;
      }
    }
    reading.findings.add(
        Code.E0109,
        node.get().span(),
        "\"supports\" is " + node.get().described(),
        "write true, false or \"no effect\"");
    return Stance.SUPPORTS;
  }

  /** Where, in whom, at which dose and when. */
  ContextBuilder context(Keys keys) {
    return Context.builder()
        .place(keys.line("place"))
        .organisms(keys.lineList("organism"))
        .sex(keys.line("sex"))
        .dose(keys.line("dose"))
        .route(keys.line("route"))
        .time(time(keys))
        .when(keys.line("when"))
        .lasts(keys.line("lasts"));
  }

  /** A phase; the words of older files are understood, with a note. */
  private Optional<Time> time(Keys keys) {
    var said = keys.scalar("time");
    var older = said.flatMap(s -> Time.older(s.value()));
    if (older.isEmpty()) {
      return keys.word("time", Vocabularies.TIMES);
    }
    reading.findings.add(
        Code.N0115,
        said.get().span(),
        "\"%s\" is read as \"%s\"".formatted(said.get().value(), older.get().word()),
        "write the phase from which it acts: " + Vocabularies.TIMES.listed());
    return older;
  }
}
