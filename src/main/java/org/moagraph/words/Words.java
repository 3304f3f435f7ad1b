package org.moagraph.words;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.model.Sign;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Tone;

/** Small pieces of English that several answers share. */
public final class Words {

  /** Items that a reader looks through. */
  private static final int MANY = 30;

  private Words() {}

  /** One thing, or so many things. */
  public static String count(long number, String one, String many) {
    return number == 1 ? "1 " + one : number + " " + many;
  }

  /** One thing, or so many things with an s. */
  public static String count(long number, String thing) {
    return count(number, thing, thing + "s");
  }

  /** The parts with commas and a word before the last. */
  public static String join(List<String> parts, String word) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " " + word + " " + parts.get(last);
  }

  /** The text with a full stop, where it does not end a sentence already. */
  public static String stopped(String text) {
    return !text.isEmpty() && ".?!…".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }

  /** A verdict with the arrow of its direction. */
  public static Phrase verdict(Language words, Verdict verdict) {
    var tone =
        switch (verdict) {
          case INCREASES -> Tone.UP;
          case DECREASES -> Tone.DOWN;
          case AMBIGUOUS, UNKNOWN -> Tone.OPEN;
          case NONE -> Tone.QUIET;
        };
    return Phrase.of(words.say("answer." + verdict.word()), tone);
  }

  /** What a route of that sign does to its end. */
  public static Phrase moves(Language words, Sign sign) {
    return switch (sign) {
      case PLUS -> Phrase.of(words.say("answer.raises"), Tone.UP);
      case MINUS -> Phrase.of(words.say("answer.lowers"), Tone.DOWN);
      case UNKNOWN, NONE -> Phrase.of(words.say("answer.changes"), Tone.OPEN);
    };
  }

  /** Ids with commas between them. */
  public static String ids(List<?> ids) {
    return String.join(", ", ids.stream().map(String::valueOf).toList());
  }

  /** The first of many items, and how many more there are. */
  public static List<Phrase> first(Language words, List<Phrase> items) {
    if (items.size() <= MANY) {
      return items;
    }
    var first = new ArrayList<>(items.subList(0, MANY));
    first.add(Phrase.of(words.say("answer.more", items.size() - MANY), Tone.QUIET));
    return first;
  }
}
