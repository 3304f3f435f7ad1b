package org.moagraph.ask;

import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.query.StandingQuery;
import org.moagraph.view.answer.ClaimAnswer;
import org.moagraph.view.answer.EntityAnswer;
import org.moagraph.view.answer.ExperimentAnswer;
import org.moagraph.view.answer.HypothesisAnswer;
import org.moagraph.view.text.Answer;
import org.moagraph.words.Labels;

/**
 * What there is to know of a part of a model by its name: an entity by its exact id, else a claim,
 * a hypothesis or an experiment by its id, else an entity by any of its names.
 *
 * @param filter the claims that count
 */
public record PartQuestion(MoaGraph graph, NameReader names, Labels labels, Filter filter) {

  /** The answer for the part of that name; throws {@link NotUnderstood}. */
  public Answer answer(String name) {
    return entity(name)
        .<Answer>map(e -> new EntityAnswer(labels, e))
        .or(() -> claim(name))
        .or(() -> hypothesis(name))
        .or(() -> experiment(name))
        .orElseGet(() -> new EntityAnswer(labels, named(name)));
  }

  private Optional<Entity> entity(String id) {
    return id.isBlank() ? Optional.empty() : graph.entity(EntityId.of(id));
  }

  private Entity named(String name) {
    return graph.entity(names.entity(name)).orElseThrow();
  }

  private Optional<Answer> claim(String id) {
    return graph.model().claims().stream()
        .filter(c -> c.id().value().equals(id))
        .findFirst()
        .map(this::told);
  }

  private Answer told(Claim claim) {
    return new ClaimAnswer(labels, claim, new StandingQuery(claim.id(), filter).run(graph));
  }

  private Optional<Answer> hypothesis(String id) {
    return graph.model().hypotheses().stream()
        .filter(h -> h.id().value().equals(id))
        .findFirst()
        .map(h -> new HypothesisAnswer(labels, h));
  }

  private Optional<Answer> experiment(String id) {
    return graph.model().experiments().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .map(e -> new ExperimentAnswer(labels, e));
  }
}
