package org.moagraph.assist;

import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;

/** What a relation means, for those who choose one. */
final class RelationWords {

  private RelationWords() {}

  /** Its sign and family: "- pharmacology". */
  static String detail(Relation relation) {
    return relation.sign().symbol() + " " + relation.family().word();
  }

  /** What it does, and what it may join. */
  static String meaning(Relation relation) {
    return effect(relation)
        + fits("source", RelationFit.sources(relation))
        + fits("target", RelationFit.targets(relation));
  }

  private static String effect(Relation relation) {
    return switch (relation.family()) {
      case NECESSITY ->
          relation == Relation.REQUIRES
              ? "While its target is blocked, its source cannot be raised."
              : "While its target is blocked, its source can be raised less.";
      case STRUCTURE -> "Says what belongs where; carries no effect.";
      case NO_EFFECT -> "Says what was seen; carries no effect.";
      default ->
          switch (relation.sign()) {
            case PLUS -> "Raises its target.";
            case MINUS -> "Lowers its target.";
            case UNKNOWN -> "Changes its target in a way that is not known.";
            case NONE -> "Carries no effect.";
          };
    };
  }

  private static String fits(String end, Set<EntityType> types) {
    return types.size() == EntityType.values().length
        ? ""
        : " The type of its "
            + end
            + " can be: "
            + types.stream().map(EntityType::word).collect(Collectors.joining(", "))
            + ".";
  }
}
