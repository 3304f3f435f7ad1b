package org.moagraph.io.sbmlqual;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Model;

/**
 * Writes SBML Level 3 with its package for qualitative models, version 1: a species for each thing,
 * a transition for each that something acts on, with the sign of each input. The model states signs
 * and needs, and no more; by what logic inputs act together is assumed, and the file says so.
 */
public final class SbmlQualExporter implements Exporter {

  @Override
  public String format() {
    return "sbml";
  }

  @Override
  public List<String> endings() {
    return List.of("sbml");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, List.of("title", "compartments"));
    losses.addEntities(model, List.of("label", "in"));
    var document = new QualDocument(model, losses).write();
    return new Exported(document.getBytes(StandardCharsets.UTF_8), losses.notes());
  }
}
