package org.moagraph.page;

import java.util.Map;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.words.Naming;

/**
 * Names for a sentence that is shared by questions: what a question is about has a token, which a
 * page's script replaces by its name; a brace of a name is doubled.
 *
 * @param names what the page calls everything else
 */
record Tokens(
    Naming names,
    EntityId stimulus,
    EntityId readout,
    EntityId done,
    Map<HypothesisId, String> hypotheses)
    implements Naming {

  @Override
  public String of(EntityId entity) {
    if (entity.equals(stimulus)) {
      return "{s";
    }
    if (entity.equals(readout)) {
      return "{r";
    }
    return entity.equals(done) ? "{b" : braced(names.of(entity));
  }

  @Override
  public String of(HypothesisId hypothesis) {
    var token = hypotheses.get(hypothesis);
    return token == null ? braced(names.of(hypothesis)) : token;
  }

  private static String braced(String name) {
    return name.replace("{", "{{");
  }
}
