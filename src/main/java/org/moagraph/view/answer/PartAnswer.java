package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.model.Extent;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/**
 * An answer from the part of a larger graph that was fetched for it. Where that is not all that the
 * question needs, this is said before all else, and what was not found is told as not known.
 */
public record PartAnswer(Answer answer, Labels labels, Extent extent) implements Answer {

  @Override
  public Prose prose() {
    var told = answer.prose();
    if (extent.isWhole()) {
      return told;
    }
    var blocks = new ArrayList<Prose.Block>();
    blocks.add(new Prose.Paragraph(Phrase.of(limit(), Tone.OPEN)));
    if (!answer.table().rows().iterator().hasNext()) {
      blocks.add(new Prose.Paragraph(Phrase.of(words().say("answer.part.nothing"))));
    } else {
      blocks.addAll(told.blocks());
    }
    return new Prose(blocks);
  }

  private String limit() {
    var edges = words().count(extent.edges(), "answer.part.edges");
    var steps = words().count(extent.steps(), "answer.part.steps");
    return switch (extent.stop()) {
      case WHOLE -> "";
      case LENGTH -> words().say("answer.part.length", steps, edges);
      case EDGES -> words().say("answer.part.stopped", edges, steps);
    };
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return answer.table();
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>(answer.fields());
    var fetched = new LinkedHashMap<String, Object>();
    fetched.put("edges", extent.edges());
    fetched.put("nodes", extent.nodes());
    fetched.put("whole", extent.isWhole());
    if (!extent.isWhole()) {
      fetched.put("steps", extent.steps());
      fetched.put("said", limit());
    }
    fields.put("fetched", fetched);
    return fields;
  }
}
