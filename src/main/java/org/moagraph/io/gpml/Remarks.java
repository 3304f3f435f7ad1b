package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.Findings;
import org.moagraph.model.Citation;
import org.moagraph.model.Entity;

/**
 * What a drawing says of a thing besides its name: the states that it is drawn with, in their own
 * words, and the publications it refers to. Both become its note.
 */
final class Remarks {

  private static final String BETWEEN = " ";

  private final PathwayFile file;
  private final Findings findings;
  private final Map<String, List<String>> states = new LinkedHashMap<>();

  Remarks(PathwayFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
    for (var part : file.parts()) {
      if (part.kind().equals("State") && !part.label().isEmpty()) {
        states.computeIfAbsent(part.of(), id -> new ArrayList<>()).add(part.label());
      } else if (part.kind().equals("State")) {
        findings.leaveOut("state of a thing that is not named", part.place());
      }
    }
  }

  /** The thing with what is said where it is drawn. */
  Entity added(Entity thing, Part drawn) {
    var all = new LinkedHashSet<String>();
    thing.note().ifPresent(all::add);
    state(drawn).ifPresent(all::add);
    publications(drawn).filter(p -> !all.contains(p)).ifPresent(all::add);
    return all.isEmpty()
        ? thing
        : thing.toBuilder().note(Optional.of(String.join(BETWEEN, all))).build();
  }

  private Optional<String> state(Part drawn) {
    var words =
        drawn.id().isEmpty() ? List.<String>of() : states.getOrDefault(drawn.id(), List.of());
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("Drawn with the state " + String.join(", ", words) + ".");
  }

  private Optional<String> publications(Part drawn) {
    var cited = new LinkedHashSet<String>();
    for (var id : drawn.citations()) {
      file.publication(id)
          .map(Remarks::told)
          .ifPresentOrElse(
              cited::add, () -> findings.leaveOut("reference to a publication that is not listed"));
    }
    return cited.isEmpty()
        ? Optional.empty()
        : Optional.of("See " + String.join("; ", cited) + ".");
  }

  private static String told(Citation citation) {
    return citation
        .pmid()
        .map(p -> "PMID " + p)
        .or(() -> citation.doi().map(d -> "doi:" + d))
        .or(citation::text)
        .orElse("");
  }
}
