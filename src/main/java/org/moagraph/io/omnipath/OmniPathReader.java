package org.moagraph.io.omnipath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Predicates;
import org.moagraph.io.PubmedIds;
import org.moagraph.io.RowModel;
import org.moagraph.io.Source;
import org.moagraph.io.TableReading;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Relation;
import org.moagraph.model.Status;
import org.moagraph.model.Text;

/**
 * One reading of one table of OmniPath. Where the resources disagree on the sign there are two
 * claims; that against the consensus, or both where there is none, are disputed.
 */
final class OmniPathReader {

  private static final List<String> NEEDED =
      List.of("source", "target", "is_stimulation", "is_inhibition");
  private static final List<String> READ =
      List.of(
          "source",
          "target",
          "source_genesymbol",
          "target_genesymbol",
          "is_directed",
          "is_stimulation",
          "is_inhibition",
          "references",
          "references_stripped");

  /** Accession numbers of UniProt, as its help describes them. */
  private static final Pattern UNIPROT =
      Pattern.compile("[OPQ]\\d[A-Z0-9]{3}\\d|[A-NR-Z]\\d(?:[A-Z][A-Z0-9]{2}\\d){1,2}");

  private final Source source;
  private final Findings findings;
  private final RowModel model;

  OmniPathReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
    this.model = new RowModel(source, findings);
  }

  static boolean isHeader(List<String> names) {
    return names.containsAll(NEEDED);
  }

  Loaded read() {
    boolean found =
        new TableReading(source, findings)
            .read(OmniPathReader::isHeader, "an interaction table of OmniPath", this::readRow);
    return found ? model.loaded() : Loaded.failed(findings);
  }

  private void readRow(TableReading.Row row) {
    if (row.cell("source").isEmpty() || row.cell("target").isEmpty()) {
      findings.add(Code.E0113, row.place(), "a row needs a source and a target");
      return;
    }
    boolean undirected = row.cell("is_directed").filter(c -> !isTrue(c)).isPresent();
    boolean raises = is(row, "is_stimulation");
    boolean lowers = is(row, "is_inhibition");
    if (undirected) {
      add(row, Relation.BINDS, Status.SUPPORTED);
    } else if (raises && lowers) {
      addBoth(row);
    } else if (raises || lowers) {
      var relation = raises ? Relation.POSITIVELY_REGULATES : Relation.NEGATIVELY_REGULATES;
      add(row, relation, Status.SUPPORTED);
    } else {
      add(row, Relation.REGULATES, Status.SUPPORTED);
    }
  }

  private void addBoth(TableReading.Row row) {
    boolean up = is(row, "consensus_stimulation") && !is(row, "consensus_inhibition");
    boolean down = is(row, "consensus_inhibition") && !is(row, "consensus_stimulation");
    add(row, Relation.POSITIVELY_REGULATES, up ? Status.SUPPORTED : Status.DISPUTED);
    add(row, Relation.NEGATIVELY_REGULATES, down ? Status.SUPPORTED : Status.DISPUTED);
    findings.add(
        Code.N0902,
        row.place(),
        "no single sign: both stimulation and inhibition are claimed"
            + (up
                ? ", and inhibition disputed"
                : down ? ", and stimulation disputed" : ", each disputed"));
  }

  private void add(TableReading.Row row, Relation relation, Status status) {
    model.add(
        declare(row, "source"),
        relation.word(),
        Predicates.read(relation.word()),
        declare(row, "target"),
        row.place(),
        claim -> claim.status(status).evidence(evidence(row)).annotations(row.allBut(READ)));
  }

  /** One for each publication, with all resources that cite it. */
  private static List<Evidence> evidence(TableReading.Row row) {
    var resources = new LinkedHashMap<String, List<String>>();
    var cell = row.cell("references").or(() -> row.cell("references_stripped")).orElse("");
    for (var reference : cell.split(";")) {
      int colon = reference.lastIndexOf(':');
      var by =
          resources.computeIfAbsent(reference.substring(colon + 1).strip(), r -> new ArrayList<>());
      if (colon > 0) {
        by.add(reference.substring(0, colon).strip());
      }
    }
    var all = new ArrayList<Evidence>();
    resources.forEach(
        (number, by) ->
            all.addAll(
                PubmedIds.read(
                    number,
                    List.of(),
                    by.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", by)))));
    return all;
  }

  private EntityId declare(TableReading.Row row, String side) {
    var accession = row.cell(side).orElseThrow();
    var name = row.cell(side + "_genesymbol").orElse(accession);
    return model.declare(
        EntityId.of(name),
        row.place(),
        id ->
            Entity.builder(id, type(row.cell("entity_type_" + side).orElse(""), accession))
                .label(Text.of(name))
                .xrefs(xref(accession).stream().toList())
                .build());
  }

  private static EntityType type(String word, String accession) {
    return switch (word) {
      case "small_molecule", "drug" -> EntityType.SMALL_MOLECULE;
      case "mirna", "lncrna", "mrna" -> EntityType.GENE;
      default -> type(accession);
    };
  }

  private static EntityType type(String accession) {
    if (accession.startsWith("COMPLEX:")) {
      return EntityType.COMPLEX;
    }
    return accession.startsWith("MIMAT") ? EntityType.GENE : EntityType.PROTEIN;
  }

  /** The identifier of an accession, where its form says of which database it is. */
  private static Optional<Curie> xref(String accession) {
    if (accession.indexOf(':') > 0) {
      return Curie.parse(accession);
    }
    if (accession.startsWith("MIMAT")) {
      return Curie.parse("mirbase.mature:" + accession);
    }
    return UNIPROT.matcher(accession).matches()
        ? Curie.parse("UniProt:" + accession)
        : Optional.empty();
  }

  private static boolean is(TableReading.Row row, String column) {
    return row.cell(column).filter(OmniPathReader::isTrue).isPresent();
  }

  private static boolean isTrue(String cell) {
    return List.of("1", "true", "t", "1.0").contains(cell.toLowerCase(Locale.ROOT));
  }
}
