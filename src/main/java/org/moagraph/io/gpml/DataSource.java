package org.moagraph.io.gpml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.model.Curie;

/**
 * A collection of identifiers: as GPML 2013a names it (the full names of BridgeDb), its prefix at
 * identifiers.org, which GPML 2021 writes, and the prefix of our cross-references, which is spelled
 * as the Biolink model spells it.
 */
record DataSource(String prefix, String compact, List<String> names) {

  private static final List<DataSource> ALL =
      List.of(
          of("NCBIGene", "ncbigene", "Entrez Gene"),
          of("ENSEMBL", "ensembl", "Ensembl"),
          of("UniProtKB", "uniprot", "Uniprot-TrEMBL", "UniProt", "Uniprot/TrEMBL"),
          of("HGNC", "hgnc", "HGNC Accession number"),
          of("hgnc.symbol", "hgnc.symbol", "HGNC"),
          of("CHEBI", "chebi", "ChEBI"),
          of("HMDB", "hmdb", "HMDB"),
          of("LIPIDMAPS", "lipidmaps", "LIPID MAPS"),
          of("KNApSAcK", "knapsack", "KNApSAcK"),
          of("CAS", "cas", "CAS"),
          of("PUBCHEM.COMPOUND", "pubchem.compound", "PubChem-compound", "PubChem Compound"),
          of("pubchem.substance", "pubchem.substance", "PubChem-substance"),
          of("chemspider", "chemspider", "Chemspider"),
          of("DRUGBANK", "drugbank", "DrugBank"),
          of("CHEMBL.COMPOUND", "chembl.compound", "ChEMBL compound"),
          of("INCHIKEY", "inchikey", "InChIKey"),
          of("iuphar.ligand", "iuphar.ligand", "Guide to Pharmacology"),
          of("SWISSLIPIDS", "slm", "SwissLipids"),
          of("KEGG.COMPOUND", "kegg.compound", "KEGG Compound"),
          of("KEGG.DRUG", "kegg.drug", "KEGG Drug"),
          of("KEGG.GLYCAN", "kegg.glycan", "KEGG Glycan"),
          of("KEGG.GENES", "kegg.genes", "KEGG Genes"),
          of("KEGG.REACTION", "kegg.reaction", "KEGG Reaction"),
          of("KEGG.PATHWAY", "kegg.pathway", "KEGG Pathway"),
          of("RHEA", "rhea", "Rhea"),
          of("EC", "eccode", "Enzyme Nomenclature", "ec-code"),
          of("REACT", "reactome", "Reactome"),
          of("WIKIPATHWAYS", "wikipathways", "WikiPathways"),
          of("WIKIDATA", "wikidata", "Wikidata"),
          of("GO", "go", "GeneOntology", "Gene Ontology"),
          of("SGD", "sgd", "SGD"),
          of("RefSeq", "refseq", "RefSeq"),
          of("miRBase", "mirbase", "miRBase Sequence"),
          of("mirbase.mature", "mirbase.mature", "miRBase mature sequence"),
          of("RFAM", "rfam", "Rfam"),
          of("InterPro", "interpro", "InterPro"),
          of("Pfam", "pfam", "Pfam"),
          of("ComplexPortal", "complexportal", "Complex Portal"),
          of("PDB", "pdb", "PDB"),
          of("OMIM", "mim", "OMIM"),
          of("MGI", "mgi", "MGI"),
          of("RGD", "rgd", "RGD"),
          of("FB", "flybase", "FlyBase"),
          of("WB", "wormbase", "WormBase"),
          of("ZFIN", "zfin", "ZFIN"),
          of("TAIR.LOCUS", "tair.locus", "TAIR"),
          of("MESH", "mesh", "MeSH"),
          of("DOID", "doid", "Disease Ontology"),
          of("MONDO", "mondo", "MONDO"),
          of("HP", "hp", "Human Phenotype Ontology"),
          of("CL", "cl", "Cell Ontology"),
          of("UBERON", "uberon", "Uberon"),
          of("PW", "pw", "Pathway Ontology"));

  private static DataSource of(String prefix, String compact, String... names) {
    return new DataSource(prefix, compact, List.of(names));
  }

  /** All that are known, in the order of the printed table. */
  static List<DataSource> all() {
    return ALL;
  }

  /** The identifier of that source, or nothing where the source is not in the table. */
  static Optional<Curie> curie(String source, String identifier) {
    for (var known : ALL) {
      if (known.isCalled(source)) {
        return Curie.parse(known.prefix + ":" + known.local(identifier.strip()));
      }
    }
    return Optional.empty();
  }

  /** The source of that prefix. */
  static Optional<DataSource> ofPrefix(String prefix) {
    return ALL.stream().filter(s -> s.prefix.equalsIgnoreCase(prefix)).findFirst();
  }

  private boolean isCalled(String source) {
    var word = source.strip();
    return compact.equalsIgnoreCase(word) || names.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** The identifier without the prefix that some collections repeat in it. */
  private String local(String identifier) {
    int colon = identifier.indexOf(':');
    if (colon < 0) {
      return identifier;
    }
    var before = identifier.substring(0, colon).toLowerCase(Locale.ROOT);
    return before.equals(prefix.toLowerCase(Locale.ROOT)) || before.equals(compact)
        ? identifier.substring(colon + 1)
        : identifier;
  }
}
