package org.moagraph.io.gpml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Attributes;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Model;

/**
 * Writes GPML 2021: things as data nodes, claims as interactions, compartments as shapes,
 * publications as citations, on a plain grid. What GPML has no word for stands beside it as
 * properties, so that the file reads back equal.
 */
public final class GpmlExporter implements Exporter {

  @Override
  public String format() {
    return "gpml";
  }

  @Override
  public List<String> endings() {
    return List.of("gpml");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, Attributes.of(model).keySet());
    var text = new GpmlWriter(model, losses).document();
    return new Exported(text.getBytes(StandardCharsets.UTF_8), losses.notes());
  }
}
