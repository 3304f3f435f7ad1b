package org.moagraph.io.kgx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** Relations of our vocabulary as statements of the Biolink model. */
final class RelationStatements {

  private RelationStatements() {}

  /** The columns that say a claim of that relation and sign. */
  static Map<String, Object> of(Relation relation, Sign sign) {
    Map<String, Object> columns = new LinkedHashMap<>();
    if (sign != relation.sign()) {
      change(columns, sign, "");
      return columns;
    }
    for (var row : Mechanism.rows().entrySet()) {
      if (row.getValue().relation() == relation) {
        change(columns, sign, "activity_or_abundance");
        columns.put("causal_mechanism_qualifier", row.getKey().replace(' ', '_'));
        return columns;
      }
    }
    switch (relation) {
      case INCREASES_ACTIVITY_OF, DECREASES_ACTIVITY_OF -> change(columns, sign, "activity");
      case INCREASES_EXPRESSION_OF, DECREASES_EXPRESSION_OF -> change(columns, sign, "expression");
      case INCREASES_LEVEL_OF, DECREASES_LEVEL_OF -> change(columns, sign, "abundance");
      case CAUSES, PREVENTS, TREATS, CATALYZES, IS_METABOLIZED_TO, BINDS, REGULATES ->
          columns.put("predicate", relation.biolink());
      case PART_OF, LOCATED_IN, SUBTYPE_OF, MEMBER_OF ->
          columns.put("predicate", relation.biolink());
      case POSITIVELY_REGULATES, NEGATIVELY_REGULATES -> {
        change(columns, sign, "");
        columns.put("predicate", relation.biolink());
        columns.remove("qualified_predicate");
      }
      default -> change(columns, sign, "");
    }
    return columns;
  }

  private static void change(Map<String, Object> columns, Sign sign, String aspect) {
    switch (sign) {
      case NONE -> columns.put("predicate", "biolink:related_to");
      case UNKNOWN -> columns.put("predicate", "biolink:affects");
      case PLUS, MINUS -> {
        columns.put("predicate", "biolink:affects");
        columns.put("qualified_predicate", "biolink:causes");
        columns.put("object_direction_qualifier", sign == Sign.PLUS ? "increased" : "decreased");
        if (!aspect.isEmpty()) {
          columns.put("object_aspect_qualifier", aspect);
        }
      }
    }
  }
}
