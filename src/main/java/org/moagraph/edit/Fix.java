package org.moagraph.edit;

import java.util.List;

/** What would mend a finding: a few words to choose it by, and the edits of the text. */
public record Fix(String title, List<TextEdit> edits) {

  public Fix {
    edits = List.copyOf(edits);
  }
}
