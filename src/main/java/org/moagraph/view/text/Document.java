package org.moagraph.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page that stands alone: a title, a picture where there is one, and text. */
public record Document(String title, String language, Optional<Figure> figure, Prose body) {

  /** The same page with sentences that must be read before its text. */
  public Document warning(List<String> warnings) {
    var blocks = new ArrayList<Prose.Block>();
    warnings.forEach(w -> blocks.add(new Prose.Paragraph(Phrase.of(w, Tone.OPEN))));
    blocks.addAll(body.blocks());
    return new Document(title, language, figure, new Prose(blocks));
  }

  /** A picture as SVG, the file it is in, and what it shows in a sentence. */
  public record Figure(String file, String svg, String alternative) {}
}
