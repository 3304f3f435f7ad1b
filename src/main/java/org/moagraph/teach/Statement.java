package org.moagraph.teach;

import java.util.List;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;

/** What an option of a question says of a model. */
public sealed interface Statement {

  /** One way to read each kind of statement. */
  interface Reader<R> {
    R changes(Changes said);

    R misstated(Misstated said);

    R hits(Hits said);

    R joins(Joins said);

    R becomes(Becomes said);

    R predicts(Predicts said);

    R ordered(Ordered said);
  }

  /** Reads it. */
  <R> R fold(Reader<R> reader);

  /** What the model makes of it. */
  Truth in(Lesson lesson);

  /** Raising the one has that net effect on the other. */
  record Changes(EntityId from, EntityId to, Verdict verdict) implements Statement {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.changes(this);
    }

    @Override
    public Truth in(Lesson lesson) {
      var known = lesson.proofs().verdict(from, to);
      return known.map(v -> Truth.of(v == verdict)).orElse(Truth.OPEN);
    }
  }

  /** It is not so that raising the one changes the other with that sign. */
  record Misstated(EntityId from, Sign sign, EntityId to) implements Statement {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.misstated(this);
    }

    @Override
    public Truth in(Lesson lesson) {
      return lesson
          .proofs()
          .verdict(from, to)
          .filter(Verdict::isSigned)
          .map(v -> Truth.of(v != Verdict.of(sign)))
          .orElse(Truth.OPEN);
    }
  }

  /** The agent acts directly on the target. */
  record Hits(EntityId agent, EntityId target) implements Statement {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.hits(this);
    }

    @Override
    public Truth in(Lesson lesson) {
      return lesson.proofs().hits(agent, target);
    }
  }

  /** The middle is a step from the one to the other, with those signs on its two sides. */
  record Joins(EntityId from, Sign first, EntityId middle, Sign second, EntityId to)
      implements Statement {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.joins(this);
    }

    @Override
    public Truth in(Lesson lesson) {
      return lesson.proofs().joins(this);
    }
  }

  /** With the intervention the effect of the stimulus on the readout has that outcome. */
  record Becomes(
      EntityId stimulus, EntityId readout, EntityId intervention, boolean drug, Outcome outcome)
      implements Statement {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.becomes(this);
    }

    @Override
    public Truth in(Lesson lesson) {
      var known = lesson.trials().outcome(new Trial(stimulus, readout, intervention, drug));
      return known.map(o -> Truth.of(o == outcome)).orElse(Truth.OPEN);
    }
  }

  /** The hypothesis predicts what the experiment found. */
  record Predicts(HypothesisId hypothesis, String experiment) implements Statement {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.predicts(this);
    }

    @Override
    public Truth in(Lesson lesson) {
      return lesson.trials().predicts(hypothesis, experiment);
    }
  }

  /** The entities stand in causal order. */
  record Ordered(List<EntityId> entities) implements Statement {
    public Ordered {
      entities = List.copyOf(entities);
    }

    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.ordered(this);
    }

    @Override
    public Truth in(Lesson lesson) {
      return lesson.proofs().ordered(entities);
    }
  }
}
