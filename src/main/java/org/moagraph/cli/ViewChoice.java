package org.moagraph.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.ask.NameReader;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import picocli.CommandLine.Option;

/** Which part of a model is told or asked about. */
final class ViewChoice {

  @Option(names = "--view", paramLabel = "VIEW", description = "A view of the model.")
  @Nullable String view;

  @Option(names = "--whole", description = "The whole model, whatever views it has.")
  boolean whole;

  /** The view named; without a name the first, or nothing where the whole is wanted. */
  Optional<ViewSpec> orFirst(Model model) {
    var named = named(model);
    return named.isPresent() || whole ? named : model.views().stream().findFirst();
  }

  /** The view named, or nothing where none is. */
  Optional<ViewSpec> named(Model model) {
    return Optional.ofNullable(view).map(v -> NameReader.view(model, v));
  }
}
