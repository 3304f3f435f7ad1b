package org.moagraph.collection;

import java.util.List;
import org.moagraph.graph.Names;

/** A drug of a collection: all models about it, and the grade of these merged. */
public record CollectedDrug(String label, Grade grade, List<CollectedModel> models) {

  public CollectedDrug {
    models = List.copyOf(models);
  }

  /** Its models for that disease: of that name, else of a name that holds the text. */
  public List<CollectedModel> indication(String disease) {
    var wanted = Names.fold(disease);
    var exact = models.stream().filter(m -> Names.fold(m.disease()).equals(wanted)).toList();
    return exact.isEmpty()
        ? models.stream().filter(m -> Names.fold(m.disease()).contains(wanted)).toList()
        : exact;
  }
}
