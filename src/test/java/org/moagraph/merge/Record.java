package org.moagraph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.io.Predicates;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Expectation;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;

/** A record in the manner of DrugMechDB, built a link at a time. */
final class Record {
  private final String id;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Expectation> expected = new ArrayList<>();

  Record(String id) {
    this.id = id;
  }

  Record thing(EntityType type, String... names) {
    for (var name : names) {
      entities.add(Entity.of(EntityId.of(name), type, name));
    }
    return this;
  }

  /** A link by a phrase of DrugMechDB, with its own reference. */
  Record link(String from, String phrase, String to) {
    var meaning = Predicates.readPhrase(phrase);
    claims.add(
        Claim.builder(
                ClaimId.of(id + claims.size()),
                EntityId.of(from),
                meaning.relation(),
                EntityId.of(to))
            .sign(meaning.sign())
            .phrase(phrase)
            .evidence(List.of(reference(id + " " + claims.size())))
            .build());
    return this;
  }

  private static Evidence reference(String words) {
    return new Evidence(
        new Citation(Optional.of(words), Optional.empty(), Optional.empty()),
        Stance.SUPPORTS,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  Record lowers(String drug, String disease) {
    expected.add(new Expectation(EntityId.of(drug), EntityId.of(disease), Sign.MINUS));
    return this;
  }

  Model model() {
    var header = Header.of(id, id);
    return new Model(
        header, expected, List.of(), entities, List.of(), claims, List.of(), List.of());
  }
}
