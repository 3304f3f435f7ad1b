package org.moagraph.ask;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Selected;

/** Finds what is given in a picture over time. */
public record GivenReader(Model model, NameReader names) {

  /**
   * What people named; else what the model's first expectation gives where the view shows it, else
   * the first agent that is shown. Throws {@link NotUnderstood} where there is none.
   */
  public EntityId given(List<String> named, Optional<ViewSpec> view) {
    if (named.size() > 1) {
      throw new NotUnderstood("several things are given", "a picture over time begins with one");
    }
    if (!named.isEmpty()) {
      return names.entity(named.get(0));
    }
    return view.map(v -> Selected.by(model, v))
        .orElseGet(() -> Selected.all(model))
        .given(model)
        .orElseThrow(
            () ->
                new NotUnderstood(
                    "nothing in the picture can be given", "name what is with --stimulus NAME"));
  }

  /** The first view that shows something, else none. */
  public Optional<ViewSpec> viewWith(EntityId entity) {
    return model.views().stream()
        .filter(v -> Selected.by(model, v).entities().stream().anyMatch(e -> e.id().equals(entity)))
        .findFirst();
  }
}
