package org.moagraph.collection;

/** A small file in the manner of DrugMechDB, with a drug for each grade. */
public final class Paths {

  private static final String SIGNED =
      record("R1", "fixolol", "D1", "Red fever", "decreases activity of", "ref");

  /** Five records of four drugs. */
  public static final String ALL =
      SIGNED
          + record("R2", "fixolol", "D2", "Blue fever", "decreases activity of", "other")
          + record("R3", "bareol", "D1", "Red fever", "decreases activity of", "")
          + record("R4", "wrongol", "D1", "Red fever", "increases activity of", "ref")
          + record("R5", "vaguol", "D1", "Red fever", "regulates", "ref");

  /** The first record alone. */
  public static final String FIRST = SIGNED;

  private Paths() {}

  private static String record(
      String id, String drug, String diseaseId, String disease, String key, String reference) {
    var text =
        """
        - directed: true
          graph:
            _id: ID
            disease: DISEASE
            disease_mesh: MESH:NUMBER
            drug: DRUG
            drug_mesh: MESH:DRUG
          links:
          - key: KEY
            source: MESH:DRUG
            target: UniProt:P1
          - key: positively correlated with
            source: UniProt:P1
            target: MESH:NUMBER
          multigraph: true
          nodes:
          - id: MESH:DRUG
            label: Drug
            name: DRUG
          - id: UniProt:P1
            label: Protein
            name: Heat kinase
          - id: MESH:NUMBER
            label: Disease
            name: DISEASE
        """
            .replace("ID\n", id + "\n")
            .replace("NUMBER", diseaseId)
            .replace("DISEASE", disease)
            .replace("DRUG", drug)
            .replace("KEY", key);
    return reference.isEmpty()
        ? text
        : text + "  references:\n  - https://example.org/" + reference + "\n";
  }
}
