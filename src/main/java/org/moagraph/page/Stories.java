package org.moagraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.ClaimId;
import org.moagraph.model.ViewSpec;
import org.moagraph.teach.Audience;
import org.moagraph.teach.Narrative;
import org.moagraph.teach.NarrativeWriter;
import org.moagraph.teach.Sentence;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.Citations;

/** The narrative of a picture, section by section, with the step of the picture that each tells. */
record Stories(MoaGraph graph, Diagram diagram, Map<ClaimId, Integer> statements) {
  private static final int LIMIT = 600;

  /** Claims of a whole model that can be read in one go. */
  private static final int MOST_TOLD = 100;

  /** The narrative of a view; the whole model is told only where it is not too large to be read. */
  InteractivePage.Story of(Optional<ViewSpec> view) {
    if (view.isEmpty() && graph.claimCount() > MOST_TOLD) {
      return InteractivePage.Story.NONE;
    }
    var writer = NarrativeWriter.of(graph, diagram.language(), Audience.STUDENT);
    var told = view.map(writer::of).orElseGet(writer::ofWhole);
    var sections = new ArrayList<InteractivePage.Section>();
    int next = 0;
    for (var section : told.sections()) {
      int step = step(section.heading(), next);
      next = Math.max(next, step + 1);
      sections.add(section(section, step));
    }
    return new InteractivePage.Story(sections, references(told), told.closing());
  }

  /** The step of that title, from one on; a chapter is named after the step that it tells. */
  private int step(Optional<String> heading, int from) {
    for (int i = from; i < diagram.steps().size(); i++) {
      if (heading.filter(diagram.steps().get(i).title()::equals).isPresent()) {
        return i;
      }
    }
    return InteractivePage.Section.NO_STEP;
  }

  private InteractivePage.Section section(Narrative.Section section, int step) {
    return new InteractivePage.Section(
        section.heading(),
        step,
        section.paragraphs().stream().map(p -> p.stream().map(this::said).toList()).toList());
  }

  private InteractivePage.Said said(Sentence sentence) {
    return new InteractivePage.Said(
        sentence.text(),
        sentence.claims().stream().filter(statements::containsKey).map(statements::get).toList());
  }

  private static List<String> references(Narrative told) {
    return told.references().stream()
        .map(r -> ReadableText.of(Citations.of(r, told.words()), LIMIT))
        .toList();
  }
}
