package org.moagraph.io.tree;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;

/** The comments of a YAML text. */
public final class Comments {

  private Comments() {}

  /** How many lines of comment it has, up to where it stops being well-formed. */
  public static int count(String text) {
    int count = 0;
    var settings =
        LoadSettings.builder()
            .setParseComments(true)
            .setCodePointLimit(Math.max(1, text.length()))
            .build();
    try {
      for (var event : new Parse(settings).parseString(text)) {
        boolean comment =
            event instanceof CommentEvent it && it.getCommentType() != CommentType.BLANK_LINE;
        count += comment ? 1 : 0;
      }
    } catch (RuntimeException | StackOverflowError e) {
      // as in TreeReader: the library throws more than its own type
      return count;
    }
    return count;
  }
}
