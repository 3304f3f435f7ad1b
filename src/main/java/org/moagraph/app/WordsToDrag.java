package org.moagraph.app;

import java.util.List;
import org.moagraph.render.h5p.DragText;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.quiz.Cloze;

/** Sentences of a picture with words to fill in, under what is to be done. */
public record WordsToDrag(Diagram diagram, String task, List<Cloze> sentences) {

  public WordsToDrag {
    sentences = List.copyOf(sentences);
  }

  /** A content of H5P. */
  public byte[] h5p() {
    return DragText.pack(diagram.title(), task, sentences, diagram.language());
  }
}
