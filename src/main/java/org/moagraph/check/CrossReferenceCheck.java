package org.moagraph.check;

import static org.moagraph.model.EntityType.ADVERSE_EFFECT;
import static org.moagraph.model.EntityType.CELL;
import static org.moagraph.model.EntityType.CELL_ACTIVITY;
import static org.moagraph.model.EntityType.CHEMICALS;
import static org.moagraph.model.EntityType.CIRCUIT;
import static org.moagraph.model.EntityType.DISEASE;
import static org.moagraph.model.EntityType.GENE_PRODUCTS;
import static org.moagraph.model.EntityType.GROWTH_FACTOR;
import static org.moagraph.model.EntityType.ORGANISM;
import static org.moagraph.model.EntityType.OUTCOME;
import static org.moagraph.model.EntityType.PATHWAY;
import static org.moagraph.model.EntityType.PROCESS;
import static org.moagraph.model.EntityType.PROTEIN;
import static org.moagraph.model.EntityType.REGION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.PartId;

/**
 * A cross-reference leads to a database of things of that kind: a drug has no gene number. Prefixes
 * that are not known, and entities of no known type, pass.
 */
public final class CrossReferenceCheck implements Check {

  private static final Set<EntityType> PHENOTYPES =
      EnumSet.of(OUTCOME, ADVERSE_EFFECT, DISEASE, PROCESS, CELL_ACTIVITY);

  @Override
  public Code code() {
    return Code.W0405;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    for (var entity : graph.model().entities()) {
      for (int i = 0; i < entity.xrefs().size(); i++) {
        misfit(entity, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> misfit(Entity entity, int number) {
    var xref = entity.xrefs().get(number);
    if (entity.type() == EntityType.ENTITY || fits(xref, entity.type())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
                PartId.xref(PartId.entity(entity.id()), number),
                "the cross-reference \"%s\" does not fit \"%s\" of type \"%s\""
                    .formatted(xref, entity.id(), entity.type().word()))
            .withHelp(
                "an identifier of a part belongs on the part; correct the type or the number"));
  }

  private static boolean fits(Curie xref, EntityType type) {
    return switch (xref.prefix().toUpperCase(Locale.ROOT)) {
      case "CHEBI", "PUBCHEM.COMPOUND", "PUBCHEM" -> CHEMICALS.contains(type);
      case "DRUGBANK" -> CHEMICALS.contains(type) || type == PROTEIN || type == GROWTH_FACTOR;
      case "RXCUI", "RXNORM", "ATC" -> type.isAgent();
      case "HGNC", "UNIPROTKB", "UNIPROT", "NCBIGENE", "ENSEMBL", "INTERPRO", "PFAM", "PR" ->
          GENE_PRODUCTS.contains(type);
      case "CHEMBL" -> CHEMICALS.contains(type) || GENE_PRODUCTS.contains(type);
      case "GO" -> !CHEMICALS.contains(type) && type != DISEASE && type != ORGANISM;
      case "HP", "MP" -> PHENOTYPES.contains(type);
      case "MONDO", "DOID", "OMIM" -> type == DISEASE || type == ADVERSE_EFFECT || type == OUTCOME;
      case "CL" -> type == CELL || type == CELL_ACTIVITY;
      case "UBERON" -> type == REGION || type == CIRCUIT || type == CELL_ACTIVITY;
      case "NCBITAXON", "TAXONOMY" -> type == ORGANISM;
      case "REACT", "REACTOME", "WIKIPATHWAYS" -> type == PATHWAY || type == PROCESS;
      default -> true;
    };
  }
}
