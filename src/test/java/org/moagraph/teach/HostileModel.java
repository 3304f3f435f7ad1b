package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Stance;

/** A model whose every text tries to be something else than text. */
public final class HostileModel {

  /** What its entities are called. */
  public static final List<String> LABELS =
      List.of(
          "</script><script>alert(1)</script>",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-2+3",
          "@SUM(A1)",
          "javascript:alert(1)",
          "\"quoted\" & 'single' <b>",
          "\u202Eright to left\u202C \u05D0\u05D1",
          "x".repeat(500),
          "{~wrong =right ####no}",
          "tab\there\nline # heading",
          "]]> ::title:: [html]<img src=x onerror=alert(1)>",
          "%100%half",
          "$CATEGORY: $course$/top",
          "// no comment \\",
          "a -> b",
          "| cell | *star* `code`");

  private HostileModel() {}

  /** A chain through all of them, from a drug to an outcome. */
  public static Model chain() {
    var entities = new ArrayList<Entity>();
    for (int i = 0; i < LABELS.size(); i++) {
      var type =
          i == 0
              ? EntityType.DRUG
              : i == LABELS.size() - 1 ? EntityType.OUTCOME : EntityType.PROTEIN;
      entities.add(Entity.of(id(i), type, LABELS.get(i)));
    }
    var claims = new ArrayList<Claim>();
    for (int i = 0; i + 1 < LABELS.size(); i++) {
      var relation = i % 3 == 0 ? Relation.INHIBITS : Relation.ACTIVATES;
      claims.add(claim(id(i), relation, id(i + 1), LABELS.get((i + 3) % LABELS.size())));
    }
    return Model.of(Header.of("hostile", LABELS.get(0)), entities, claims);
  }

  private static EntityId id(int i) {
    return EntityId.of("e" + (char) ('a' + i));
  }

  private static Claim claim(EntityId source, Relation relation, EntityId target, String text) {
    var paper = new Citation(Optional.of(text), Optional.empty(), Optional.empty());
    var evidence =
        new Evidence(paper, Stance.SUPPORTS, List.of(text), Optional.empty(), Optional.of(text));
    return Claim.builder(ClaimId.of(source + "-" + target), source, relation, target)
        .evidence(List.of(evidence))
        .note(Optional.of(text))
        .build();
  }
}
