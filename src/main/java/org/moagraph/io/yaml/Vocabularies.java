package org.moagraph.io.yaml;

import java.util.List;
import java.util.function.Function;
import org.moagraph.io.tree.Vocabulary;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Experiment.Observed;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.model.Time;
import org.moagraph.model.ViewSpec.Direction;
import org.moagraph.model.ViewSpec.Grouping;

/** The words that may stand in the places of a model file. */
final class Vocabularies {

  static final Vocabulary<EntityType> TYPES =
      Vocabulary.of("type", List.of(EntityType.values()), EntityType::word);
  static final Vocabulary<Compartment.Kind> KINDS =
      Vocabulary.of("kind", List.of(Compartment.Kind.values()), Compartment.Kind::word);
  static final Vocabulary<Relation> RELATIONS =
      Vocabulary.of("relation", List.of(Relation.values()), Relation::word);
  static final Vocabulary<Status> STATUSES =
      Vocabulary.of("status", List.of(Status.values()), Status::word);
  static final Vocabulary<Time> TIMES = Vocabulary.of("time", List.of(Time.values()), Time::word);
  static final Vocabulary<Hypothesis.Role> ROLES =
      Vocabulary.of("role", List.of(Hypothesis.Role.values()), Hypothesis.Role::word);

  /** What an entity does at rest: only what is silent is said. */
  static final Vocabulary<Boolean> RESTS =
      Vocabulary.of("state at rest", List.of(true), silent -> Entity.SILENT);

  static final Vocabulary<Observed> OBSERVED =
      Vocabulary.of("observation", List.of(Observed.values()), Observed::word);
  static final Vocabulary<Direction> DIRECTIONS =
      Vocabulary.of("direction", List.of(Direction.values()), Direction::word);
  static final Vocabulary<Grouping> GROUPINGS =
      Vocabulary.of("grouping", List.of(Grouping.values()), Grouping::word);
  static final Vocabulary<String> BASES =
      Vocabulary.of(
          "basis", List.of("abstract", "review", "paper", "database"), Function.identity());
  static final Vocabulary<Sign> EFFECTS =
      Vocabulary.of(
          "effect",
          List.of(Sign.PLUS, Sign.MINUS),
          sign -> sign == Sign.PLUS ? "increases" : "decreases");

  private Vocabularies() {}
}
