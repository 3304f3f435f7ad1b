package org.moagraph.io.causaltab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.PubmedIds;
import org.moagraph.io.RowModel;
import org.moagraph.io.Source;
import org.moagraph.io.TableReading;
import org.moagraph.io.TableRows;
import org.moagraph.model.Curie;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;

/** One reading of one file of CausalTAB; its columns are known by their places. */
final class CausalTabReader {

  private static final int COLUMNS = 46;

  /** The columns of version 2.5, the first. */
  private static final int FEWEST = 15;

  private static final int ALIASES = 4;
  private static final int PUBLICATIONS = 8;
  private static final int TYPES = 20;
  private static final int NEGATIVE = 35;
  private static final int MECHANISM = 44;
  private static final int STATEMENT = 45;

  /** A term as {@code psi-mi:"MI:2240"(down-regulates)}. */
  private static final Pattern TERM =
      Pattern.compile("([^:|]+):\"?([^\"|(]*)\"?(?:\\(([^|]*)\\))?");

  /** What the columns are called that are kept, in a file without a header. */
  private static final List<String> NAMED = named();

  /** The kinds of alias that are names, the best first. */
  private static final List<String> NAMES =
      List.of("gene name", "display_short", "recommended name", "display_long", "entry name");

  private final Source source;
  private final Findings findings;
  private final RowModel model;

  CausalTabReader(Source source) {
    this.source = source;
    this.findings = Findings.bounded(source.name());
    this.model = new RowModel(source, findings);
  }

  static boolean isHeader(List<String> names) {
    return names.size() >= COLUMNS
        && names.get(0).startsWith("id(s) interactor a")
        && names.get(1).startsWith("id(s) interactor b");
  }

  /** Whether these are the cells of an interaction, as in files without a header. */
  static boolean isRow(List<String> cells) {
    return cells.size() >= COLUMNS && isInteraction(cells) && isTerm(cells.get(STATEMENT));
  }

  private static boolean isInteraction(List<String> cells) {
    return cells.size() >= FEWEST && isTerm(cells.get(0)) && isTerm(cells.get(1));
  }

  private static boolean isTerm(String cell) {
    return cell.equals("-") || TERM.matcher(cell).lookingAt();
  }

  private static List<String> named() {
    var names = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
    names.set(MECHANISM, "Causal Regulatory Mechanism");
    return List.copyOf(names);
  }

  Loaded read() {
    var bare = TableRows.withoutHeader(source, NAMED, CausalTabReader::isRow);
    if (bare.isPresent()) {
      new TableReading(source, findings).read(bare.get(), this::readRow);
      return model.loaded();
    }
    if (TableRows.startsWith(source, CausalTabReader::isInteraction)) {
      findings.add(
          Code.E0113,
          model.place(1),
          "a PSI-MITAB file without causal statements, which stand in its 46th column",
          "files of version 2.8 (CausalTAB) have them; 2.5 to 2.7 say what was found together,"
              + " not what acts on what");
      return Loaded.failed(findings);
    }
    boolean found =
        new TableReading(source, findings)
            .read(CausalTabReader::isHeader, "CausalTAB (46 columns)", this::readRow);
    return found ? model.loaded() : Loaded.failed(findings);
  }

  private void readRow(TableReading.Row row) {
    if (cell(row, 0).isEmpty() || cell(row, 1).isEmpty()) {
      findings.add(Code.E0113, row.place(), "a row needs two interactors");
      return;
    }
    if (cell(row, NEGATIVE).filter("true"::equalsIgnoreCase).isPresent()) {
      findings.leaveOut("negative interaction", row.place());
      return;
    }
    if (cell(row, STATEMENT).isEmpty()) {
      findings.leaveOut("interaction without a causal statement", row.place());
      return;
    }
    for (var statement : cell(row, STATEMENT).get().split("\\|")) {
      add(row, word(statement));
    }
  }

  private void add(TableReading.Row row, String phrase) {
    var meaning = source.relations().read(phrase);
    source.relations().report(phrase, findings, row::place);
    var further = new LinkedHashMap<String, String>();
    cell(row, MECHANISM).ifPresent(m -> further.put(row.header().get(MECHANISM), word(m)));
    model.add(
        declare(row, 0),
        phrase,
        meaning,
        declare(row, 1),
        row.place(),
        claim ->
            claim
                .evidence(PubmedIds.read(pubmed(row), List.of(), Optional.empty()))
                .annotations(further));
  }

  /** The cell at that place; "-" stands for none. */
  private static Optional<String> cell(TableReading.Row row, int place) {
    return row.cell(place).filter(c -> !c.equals("-"));
  }

  /** The word in brackets of a term, else the term as it is. */
  private static String word(String term) {
    var match = TERM.matcher(term);
    boolean named = match.lookingAt() && match.group(3) != null;
    return named ? match.group(3).strip() : term;
  }

  private static String pubmed(TableReading.Row row) {
    var numbers = new ArrayList<String>();
    for (var publication : cell(row, PUBLICATIONS).orElse("").split("\\|")) {
      if (publication.startsWith("pubmed:")) {
        numbers.add(publication);
      }
    }
    return String.join("|", numbers);
  }

  private EntityId declare(TableReading.Row row, int side) {
    var xref = xref(cell(row, side).orElseThrow());
    var name =
        name(cell(row, ALIASES + side).orElse(""))
            .orElse(xref.map(Curie::local).orElse(cell(row, side).orElseThrow()));
    return model.declare(name, xref, type(cell(row, TYPES + side).orElse("")), row.place());
  }

  private static Optional<String> name(String aliases) {
    Optional<String> best = Optional.empty();
    int rank = NAMES.size();
    for (var alias : aliases.split("\\|")) {
      var match = TERM.matcher(alias);
      if (match.lookingAt() && match.group(3) != null) {
        int kind = NAMES.indexOf(match.group(3).strip());
        if (kind >= 0 && kind < rank) {
          rank = kind;
          best = Optional.of(match.group(2).strip());
        }
      }
    }
    return best.filter(n -> !n.isEmpty());
  }

  private static Optional<Curie> xref(String term) {
    var match = TERM.matcher(term);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    var local = match.group(2).strip();
    return switch (match.group(1).toLowerCase(Locale.ROOT)) {
      case "uniprotkb" -> Curie.parse("UniProt:" + local);
      case "pubchem" -> Curie.parse("PUBCHEM.COMPOUND:" + local);
      default -> Curie.parse(local).or(() -> Curie.parse(match.group(1) + ":" + local));
    };
  }

  private static EntityType type(String term) {
    return switch (word(term).toLowerCase(Locale.ROOT)) {
      case "protein", "peptide", "protein family" -> EntityType.PROTEIN;
      case "small molecule" -> EntityType.SMALL_MOLECULE;
      case "complex", "protein complex", "stable complex" -> EntityType.COMPLEX;
      case "phenotype" -> EntityType.PROCESS;
      case "stimulus" -> EntityType.EXPOSURE;
      case "gene", "micro rna", "mirna", "messenger rna", "long non-coding ribonucleic acid" ->
          EntityType.GENE;
      default -> EntityType.ENTITY;
    };
  }
}
