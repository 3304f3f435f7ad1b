package org.moagraph.model;

import static org.moagraph.model.EntityType.ADVERSE_EFFECT;
import static org.moagraph.model.EntityType.CHANNEL;
import static org.moagraph.model.EntityType.CHEMICALS;
import static org.moagraph.model.EntityType.COMPLEX;
import static org.moagraph.model.EntityType.DISEASE;
import static org.moagraph.model.EntityType.EXPOSURE;
import static org.moagraph.model.EntityType.GENE_PRODUCTS;
import static org.moagraph.model.EntityType.GROWTH_FACTOR;
import static org.moagraph.model.EntityType.OUTCOME;
import static org.moagraph.model.EntityType.PROTEIN;
import static org.moagraph.model.EntityType.RECEPTOR;
import static org.moagraph.model.EntityType.TRANSPORTER;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which types of entities a relation may join. Only what pharmacology rules out is refused: a drug
 * does not inhibit uptake by a kinase, and nothing is metabolized to a receptor. Entities of no
 * known type fit everywhere.
 */
public final class RelationFit {

  /** The end of a claim that does not fit, its type, and the types that would. */
  public record Misfit(Relation relation, boolean isSource, EntityType type, Set<EntityType> fit) {

    /** What is wrong, in words. */
    public String message() {
      return "\"%s\" does not fit a %s of type \"%s\""
          .formatted(relation.word(), end(), type.word());
    }

    /** What would fit, in words. */
    public String help() {
      var words = fit.stream().map(EntityType::word).collect(Collectors.joining(", "));
      return "the type of its %s can be: %s".formatted(end(), words);
    }

    private String end() {
      return isSource ? "source" : "target";
    }
  }

  private static final Set<EntityType> ANY = EnumSet.allOf(EntityType.class);
  private static final Set<EntityType> SUBSTANCES =
      with(CHEMICALS, GROWTH_FACTOR, PROTEIN, COMPLEX, EXPOSURE);
  private static final Set<EntityType> PORES =
      EnumSet.of(CHANNEL, RECEPTOR, TRANSPORTER, PROTEIN, COMPLEX);
  private static final Set<EntityType> MOLECULES = with(CHEMICALS, GENE_PRODUCTS);

  private RelationFit() {}

  /** The first end that the relation does not fit, or nothing. */
  public static Optional<Misfit> misfit(Relation relation, EntityType source, EntityType target) {
    return misfit(relation, true, source, sources(relation))
        .or(() -> misfit(relation, false, target, targets(relation)));
  }

  private static Optional<Misfit> misfit(
      Relation relation, boolean isSource, EntityType type, Set<EntityType> fit) {
    return type == EntityType.ENTITY || fit.contains(type)
        ? Optional.empty()
        : Optional.of(new Misfit(relation, isSource, type, fit));
  }

  /** What may be the source of that relation. */
  public static Set<EntityType> sources(Relation relation) {
    return switch (relation) {
      case AGONIZES,
          PARTIALLY_AGONIZES,
          ANTAGONIZES,
          POSITIVELY_MODULATES,
          NEGATIVELY_MODULATES,
          OPENS,
          BLOCKS,
          INHIBITS_UPTAKE_BY ->
          SUBSTANCES;
      case IS_METABOLIZED_TO -> with(CHEMICALS, PROTEIN);
      case BINDS -> MOLECULES;
      default -> ANY;
    };
  }

  /** What may be the target of that relation. */
  public static Set<EntityType> targets(Relation relation) {
    return switch (relation) {
      case AGONIZES,
          PARTIALLY_AGONIZES,
          ANTAGONIZES,
          POSITIVELY_MODULATES,
          NEGATIVELY_MODULATES,
          ACTIVATES_BY_PHOSPHORYLATION,
          INHIBITS_BY_PHOSPHORYLATION,
          INCREASES_EXPRESSION_OF,
          DECREASES_EXPRESSION_OF,
          INCREASES_TRANSLATION_OF,
          DECREASES_TRANSLATION_OF ->
          GENE_PRODUCTS;
      case OPENS, BLOCKS -> PORES;
      case INHIBITS_UPTAKE_BY -> EnumSet.of(TRANSPORTER);
      case IS_METABOLIZED_TO -> CHEMICALS;
      case BINDS -> MOLECULES;
      case TREATS -> EnumSet.of(DISEASE, OUTCOME, ADVERSE_EFFECT);
      default -> ANY;
    };
  }

  private static Set<EntityType> with(Set<EntityType> some, EntityType... others) {
    var all = EnumSet.copyOf(some);
    for (var other : others) {
      all.add(other);
    }
    return all;
  }

  private static Set<EntityType> with(Set<EntityType> some, Set<EntityType> others) {
    var all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
