package org.moagraph.io.yaml;

import java.util.List;

/** The keys of our model files, in their usual order, and what their ids are made of. */
public final class ModelFormat {

  /** A part of a file that has keys. */
  public enum Part {
    MODEL("the model"),
    EXPECTATION("an expectation"),
    COMPARTMENT("a compartment"),
    ENTITY("an entity"),
    HYPOTHESIS("a hypothesis"),
    CLAIM("a claim"),
    EVIDENCE("evidence"),
    EXPERIMENT("an experiment"),
    VIEW("a view"),
    INCLUDE("\"include\""),
    EXCLUDE("\"exclude\""),
    ROUTE("a route"),
    STEP("a step");

    private final String called;

    Part(String called) {
      this.called = called;
    }

    /** What a message calls it. */
    public String called() {
      return called;
    }

    /** Its keys in the order in which files usually have them. */
    public List<String> keys() {
      return switch (this) {
        case MODEL -> ModelReader.KEYS;
        case EXPECTATION -> ModelReader.EXPECTATION_KEYS;
        case COMPARTMENT -> ModelReader.COMPARTMENT_KEYS;
        case ENTITY -> ModelReader.ENTITY_KEYS;
        case HYPOTHESIS -> ModelReader.HYPOTHESIS_KEYS;
        case CLAIM -> ClaimReader.KEYS;
        case EVIDENCE -> EvidenceReader.KEYS;
        case EXPERIMENT -> ExperimentReader.KEYS;
        case VIEW -> ViewReader.KEYS;
        case INCLUDE -> ViewReader.INCLUDE_KEYS;
        case EXCLUDE -> ViewReader.EXCLUDE_KEYS;
        case ROUTE -> ViewReader.ROUTE_KEYS;
        case STEP -> ViewReader.STEP_KEYS;
      };
    }

    /** Whether that may be the id of such a part. */
    public boolean takesId(String id) {
      return form().fits(id);
    }

    private DeclaredNames.NameForm form() {
      return switch (this) {
        case MODEL -> DeclaredNames.NameForm.MODEL;
        case ENTITY, CLAIM -> DeclaredNames.NameForm.REFERENCE;
        default -> DeclaredNames.NameForm.WORD;
      };
    }

    /** What an id of such a part is made of, in words. */
    public String idCharacters() {
      return form().characters();
    }
  }

  private ModelFormat() {}
}
