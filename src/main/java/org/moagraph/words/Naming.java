package org.moagraph.words;

import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;

/** What whoever speaks calls the parts of a model. */
public interface Naming {

  /** The name of an entity. */
  String of(EntityId entity);

  /** The title of a hypothesis. */
  String of(HypothesisId hypothesis);

  /** What readers of the labels' language call them. */
  static Naming of(Labels labels) {
    return new Naming() {
      @Override
      public String of(EntityId entity) {
        return labels.of(entity);
      }

      @Override
      public String of(HypothesisId hypothesis) {
        return labels.of(hypothesis);
      }
    };
  }

  /** The labels and titles as the model's author wrote them, or ids where it has none. */
  static Naming plain(Model model) {
    return new Naming() {
      @Override
      public String of(EntityId id) {
        return model.entities().stream()
            .filter(e -> e.id().equals(id))
            .map(e -> e.label().plain())
            .findFirst()
            .orElse(id.value());
      }

      @Override
      public String of(HypothesisId id) {
        return model.hypotheses().stream()
            .filter(h -> h.id().equals(id))
            .map(h -> h.title().plain())
            .findFirst()
            .orElse(id.value());
      }
    };
  }
}
