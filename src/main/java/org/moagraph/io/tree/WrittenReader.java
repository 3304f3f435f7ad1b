package org.moagraph.io.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads a YAML text as a {@link Written} tree. It takes only what can be changed safely: one
 * document without directives, anchors, aliases and tags, whose keys are plain words that stand
 * once.
 */
public final class WrittenReader {

  private final String text;
  private final Offsets offsets;
  private final Iterator<Event> events;
  private int depth;
  private int nodes;
  private int last;

  private WrittenReader(String text) {
    this.text = text;
    this.offsets = new Offsets(text);
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    var settings = LoadSettings.builder().setCodePointLimit(Math.max(1, text.length())).build();
    this.events = new Parse(settings).parseString(text.substring(start)).iterator();
  }

  /** The tree of the text, or why there is none. */
  public sealed interface Reading {}

  /** The tree. */
  public record Tree(Written root) implements Reading {}

  /** Why the text cannot be taken apart, and about where. */
  public record Unfit(int offset, String why) implements Reading {}

  /** Reads the text; it never throws. */
  public static Reading read(String text) {
    WrittenReader reader = null;
    try {
      reader = new WrittenReader(text);
      return new Tree(reader.document());
    } catch (Stop e) {
      return new Unfit(e.offset, e.why);
    } catch (MarkedYamlEngineException e) {
      int at = reader == null ? 0 : e.getProblemMark().map(reader::offset).orElse(reader.last);
      return new Unfit(at, "not well-formed YAML: " + lower(e.getProblem()));
    } catch (RuntimeException | StackOverflowError e) {
      // as in TreeReader: the library throws more than its own type
      return new Unfit(reader == null ? 0 : reader.last, "not well-formed YAML after this place");
    }
  }

  private static String lower(String words) {
    return String.valueOf(words).toLowerCase(Locale.ROOT);
  }

  private Written document() {
    Written root = null;
    int documents = 0;
    while (events.hasNext()) {
      var event = next();
      if (event instanceof DocumentStartEvent start) {
        stopIf(++documents > 1, "there is a second document");
        stopIf(start.getSpecVersion().isPresent() || !start.getTags().isEmpty(), "a directive");
      } else if (event instanceof NodeEvent node) {
        root = node(node);
      }
    }
    if (root == null) {
      throw new Stop(0, "the text is empty");
    }
    return root;
  }

  private Event next() {
    var event = events.next();
    last = event.getStartMark().map(this::offset).orElse(last);
    return event;
  }

  private Written node(NodeEvent event) {
    int start = last;
    stopIf(++nodes > TreeReader.MAX_NODES, "there are too many values");
    stopIf(event instanceof AliasEvent, "an alias stands here");
    stopIf(event.getAnchor().isPresent(), "an anchor stands here");
    if (event instanceof ScalarEvent scalar) {
      stopIf(scalar.getTag().isPresent(), "a tag stands here");
      return word(scalar, start);
    }
    stopIf(++depth > TreeReader.MAX_DEPTH, "values are nested too deep");
    var node =
        event instanceof SequenceStartEvent sequence
            ? row(sequence, start)
            : group((MappingStartEvent) event, start);
    depth--;
    return node;
  }

  private Written.Word word(ScalarEvent event, int start) {
    var style = event.getScalarStyle();
    int end = event.getEndMark().map(this::offset).orElse(start);
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    boolean keeps = block && text.startsWith("+", start + 1);
    var kind = event.isPlain() ? ScalarKind.ofPlain(event.getValue()) : ScalarKind.TEXT;
    return new Written.Word(
        start, block && !keeps ? withoutSpace(end) : end, event.getValue(), kind, quotes(style));
  }

  private static Written.Quotes quotes(ScalarStyle style) {
    return switch (style) {
      case SINGLE_QUOTED -> Written.Quotes.SINGLE;
      case DOUBLE_QUOTED -> Written.Quotes.DOUBLE;
      case LITERAL, FOLDED -> Written.Quotes.BLOCK;
      default -> Written.Quotes.PLAIN;
    };
  }

  private int withoutSpace(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private Written.Row row(SequenceStartEvent event, int start) {
    stopIf(event.getTag().isPresent(), "a tag stands here");
    var items = new ArrayList<Written>();
    var after = next();
    for (; after instanceof NodeEvent item; after = next()) {
      items.add(node(item));
    }
    int end = items.isEmpty() ? start : items.get(items.size() - 1).end();
    return new Written.Row(start, event.isFlow() ? end(after) : end, event.isFlow(), items);
  }

  private Written.Group group(MappingStartEvent event, int start) {
    stopIf(event.getTag().isPresent(), "a tag stands here");
    var entries = new ArrayList<Written.Entry>();
    var known = new HashSet<String>();
    var after = next();
    for (; after instanceof NodeEvent keyEvent; after = next()) {
      var key = node(keyEvent);
      if (!(key instanceof Written.Word word) || !isSimple(word)) {
        throw new Stop(key.start(), "a key is no plain word");
      }
      if (!known.add(word.value())) {
        throw new Stop(key.start(), "the key \"" + word.value() + "\" stands twice");
      }
      entries.add(new Written.Entry(word, node((NodeEvent) next())));
    }
    int end = entries.isEmpty() ? start : entries.get(entries.size() - 1).end();
    return new Written.Group(start, event.isFlow() ? end(after) : end, event.isFlow(), entries);
  }

  /** Whether the colon follows on the line of the key, as it does not after a question mark. */
  private boolean isSimple(Written.Word key) {
    int at = key.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return key.quotes() != Written.Quotes.BLOCK && at < text.length() && text.charAt(at) == ':';
  }

  private int end(Event event) {
    return event.getEndMark().map(this::offset).orElse(last);
  }

  private int offset(Mark mark) {
    return offsets.of(mark.getIndex());
  }

  private void stopIf(boolean wrong, String why) {
    if (wrong) {
      throw new Stop(last, why);
    }
  }

  /** The offsets of characters that the library counts without the byte order mark. */
  private static final class Offsets {
    private final String text;
    private final int mark;
    private final boolean plain;
    private int point;
    private int offset;

    Offsets(String text) {
      this.text = text;
      this.mark = text.startsWith("\uFEFF") ? 1 : 0;
      this.plain = text.codePointCount(0, text.length()) == text.length();
      this.offset = mark;
    }

    /** Places are asked for nearly in their order, so the last answer is where to go on from. */
    int of(int index) {
      if (plain) {
        return index + mark;
      }
      offset = text.offsetByCodePoints(offset, index - point);
      point = index;
      return offset;
    }
  }

  /** Ends the reading of what cannot be changed safely. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final String why;

    Stop(int offset, String why) {
      super(why, null, false, false);
      this.offset = offset;
      this.why = why;
    }
  }
}
