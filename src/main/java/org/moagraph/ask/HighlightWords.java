package org.moagraph.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.model.EntityId;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Move;
import org.moagraph.words.Language;

/** What a picture brings out, in words for its title and its legend: "what ketamine changes". */
record HighlightWords(Language language, String about) {

  /** Nothing goes either way. */
  Highlight.Told plain() {
    return new Highlight.Told(about, about, Map.of(), Map.of());
  }

  /** Things that go up or down after something else is raised. */
  Highlight.Told reached(Map<EntityId, Move> moves) {
    return told(moves, language.say("highlight.up"), language.say("highlight.down"));
  }

  /** Things that raise or lower something else when they are raised. */
  Highlight.Told reaching(Map<EntityId, Move> moves) {
    return told(moves, language.say("highlight.raises"), language.say("highlight.lowers"));
  }

  /** How many go each way for the title, what the signs mean for the legend. */
  private Highlight.Told told(Map<EntityId, Move> moves, String up, String down) {
    var counts = new EnumMap<Move, Integer>(Move.class);
    moves.values().forEach(move -> counts.merge(move, 1, Integer::sum));
    var words = new LinkedHashMap<Move, String>();
    var counted = new ArrayList<String>();
    var signs = new ArrayList<String>();
    counts.forEach(
        (move, count) -> {
          var word =
              switch (move) {
                case UP -> up;
                case DOWN -> down;
                case UNDECIDED -> language.say("highlight.undecided");
              };
          words.put(move, word);
          signs.add(move.sign() + " " + word);
          counted.add(move.sign() + " " + word + ": " + count);
        });
    if (words.isEmpty()) {
      return plain();
    }
    return new Highlight.Told(
        about + " (" + String.join(", ", counted) + ")",
        about + ": " + String.join(", ", signs),
        moves,
        words);
  }
}
