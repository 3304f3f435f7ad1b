package org.moagraph.reason;

import org.moagraph.model.EntityId;
import org.moagraph.reason.Interventions.ArrowEnds;

/** What was asked for in a what-if and changes nothing, or is no question of the model. */
public sealed interface Note {

  /** One way to read each. */
  interface Reader<R> {
    R nothingToCut(ArrowEnds pair);

    R nothingToInvert(ArrowEnds pair);

    R stimulusTouched(EntityId entity);

    R readoutTouched(EntityId entity);

    R givenAgain(EntityId entity);
  }

  /** Reads it. */
  <R> R fold(Reader<R> reader);

  /** No causal claim leads from the one to the other, so that there is none to cut. */
  record NothingToCut(ArrowEnds pair) implements Note {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.nothingToCut(pair);
    }
  }

  /** No causal claim leads from the one to the other, so that there is none to invert. */
  record NothingToInvert(ArrowEnds pair) implements Note {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.nothingToInvert(pair);
    }
  }

  /** Something was done to what is given. */
  record StimulusTouched(EntityId entity) implements Note {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.stimulusTouched(entity);
    }
  }

  /** Something was done to what is read out. */
  record ReadoutTouched(EntityId entity) implements Note {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.readoutTouched(entity);
    }
  }

  /** What is given was given already. */
  record GivenAgain(EntityId entity) implements Note {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.givenAgain(entity);
    }
  }
}
