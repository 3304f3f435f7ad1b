package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;

/**
 * An answer with what its reader must know of what it rests on.
 *
 * @param warnings what makes it doubtful, said before all else
 * @param counted which claims counted, where not all did
 */
public record HeadedAnswer(Answer answer, List<String> warnings, Optional<String> counted)
    implements Answer {

  public HeadedAnswer {
    warnings = List.copyOf(warnings);
  }

  @Override
  public Prose prose() {
    var blocks = new ArrayList<Prose.Block>();
    warnings.forEach(w -> blocks.add(new Prose.Paragraph(Phrase.of(w, Tone.OPEN))));
    var told = answer.prose().blocks();
    int first = Math.min(1, told.size());
    blocks.addAll(told.subList(0, first));
    counted.ifPresent(c -> blocks.add(new Prose.Paragraph(Phrase.of(c, Tone.QUIET))));
    blocks.addAll(told.subList(first, told.size()));
    return new Prose(blocks);
  }

  @Override
  public Table table() {
    return answer.table();
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>(answer.fields());
    if (!warnings.isEmpty()) {
      fields.put("warnings", warnings);
    }
    counted.ifPresent(c -> fields.put("counted", c));
    return fields;
  }
}
