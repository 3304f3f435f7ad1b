package org.moagraph.io.signor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.PubmedIds;
import org.moagraph.io.RowModel;
import org.moagraph.io.Source;
import org.moagraph.io.TableReading;
import org.moagraph.model.Curie;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;

/** One reading of one table of SIGNOR. */
final class SignorReader {

  private static final List<String> NEEDED = List.of("entitya", "entityb", "effect");
  private static final List<String> READ =
      List.of(
          "entitya",
          "typea",
          "ida",
          "databasea",
          "entityb",
          "typeb",
          "idb",
          "databaseb",
          "effect",
          "mechanism",
          "pmid",
          "sentence",
          "tax_id");

  private final Source source;
  private final Findings findings;
  private final RowModel model;

  SignorReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
    this.model = new RowModel(source, findings);
  }

  static boolean isHeader(List<String> names) {
    return names.containsAll(NEEDED);
  }

  Loaded read() {
    boolean found =
        new TableReading(source, findings).read(SignorReader::isHeader, "SIGNOR", this::readRow);
    return found ? model.loaded() : Loaded.failed(findings);
  }

  private void readRow(TableReading.Row row) {
    var effect = row.cell("effect");
    if (row.cell("entitya").isEmpty() || row.cell("entityb").isEmpty() || effect.isEmpty()) {
      findings.add(Code.E0113, row.place(), "a row needs two entities and an effect");
      return;
    }
    var said = source.relations().read(effect.get());
    source.relations().report(effect.get(), findings, row::place);
    boolean part = isComplexFormed(effect.get(), row);
    var meaning =
        part ? Mechanism.PART : Mechanism.of(row.cell("mechanism").orElse("")).narrowed(said);
    var further = row.allBut(READ);
    row.cell("mechanism").ifPresent(m -> further.put("MECHANISM", m));
    var evidence =
        PubmedIds.read(row.cell("pmid").orElse(""), organisms(row), row.cell("sentence"));
    row.cell("sentence").filter(s -> evidence.isEmpty()).ifPresent(s -> further.put("SENTENCE", s));
    model.add(
        declare(row, "a"),
        effect.get(),
        meaning,
        declare(row, "b"),
        row.place(),
        claim -> claim.evidence(evidence).annotations(further));
  }

  /** The members of a complex are listed as what forms it. */
  private static boolean isComplexFormed(String effect, TableReading.Row row) {
    return effect.equalsIgnoreCase("form complex")
        && row.cell("typeb").filter("complex"::equalsIgnoreCase).isPresent();
  }

  private static List<String> organisms(TableReading.Row row) {
    return switch (row.cell("tax_id").orElse("")) {
      case "9606" -> List.of("human");
      case "10090" -> List.of("mouse");
      case "10116" -> List.of("rat");
      default -> List.of();
    };
  }

  private EntityId declare(TableReading.Row row, String side) {
    var name = row.cell("entity" + side).orElseThrow();
    var xref = xref(row.cell("database" + side).orElse(""), row.cell("id" + side).orElse(""));
    return model.declare(name, xref, type(row.cell("type" + side).orElse("")), row.place());
  }

  private static Optional<Curie> xref(String database, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    var local = id.replaceFirst("^CID:", "");
    return switch (database.toUpperCase(Locale.ROOT)) {
      case "UNIPROT" -> Curie.parse("UniProt:" + id);
      case "PUBCHEM" -> Curie.parse("PUBCHEM.COMPOUND:" + local);
      case "" -> Curie.parse(id);
      default -> id.indexOf(':') > 0 ? Curie.parse(id) : Curie.parse(database + ":" + id);
    };
  }

  private static EntityType type(String word) {
    return switch (word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "")) {
      case "protein", "proteinfamily", "fusionprotein", "antibody" -> EntityType.PROTEIN;
      case "complex", "proteincomplex" -> EntityType.COMPLEX;
      case "chemical", "smallmolecule" -> EntityType.SMALL_MOLECULE;
      case "phenotype" -> EntityType.PROCESS;
      case "stimulus" -> EntityType.EXPOSURE;
      case "mirna", "ncrna", "mrna", "dna", "lncrna" -> EntityType.GENE;
      default -> EntityType.ENTITY;
    };
  }
}
