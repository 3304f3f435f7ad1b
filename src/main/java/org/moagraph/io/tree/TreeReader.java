package org.moagraph.io.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Makes a tree of the events of the YAML library, one at a time, so that depth, size, duplicate
 * keys, anchors and tags are seen before anything is built. Whatever the library throws ends here.
 * Our own files are read strictly; those of others may have anchors, tags and several documents.
 */
public final class TreeReader {

  static final int MAX_DEPTH = 64;
  static final int MAX_NODES = 200_000;
  static final int MAX_FOREIGN_NODES = 5_000_000;

  private final Findings findings;
  private final boolean foreign;
  private final Iterator<Event> events;
  private final List<YamlNode> roots = new ArrayList<>();
  private final Map<String, Anchored> anchored = new HashMap<>();

  /** The items read so far where the document is a list. */
  private List<YamlNode> listed = List.of();

  private int depth;
  private int nodes;
  private Span last;

  private TreeReader(String text, Findings findings, boolean foreign) {
    this.findings = findings;
    this.foreign = foreign;
    this.last = new Span(findings.file(), 1, 1, 1);
    var settings = LoadSettings.builder().setCodePointLimit(Math.max(1, text.length())).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The tree, or nothing where the file is not well-formed or passes a limit. */
  public static Optional<YamlNode> read(String text, Findings findings) {
    var reader = new TreeReader(text, findings, false);
    return reader.readAll(text) ? reader.roots.stream().findFirst() : Optional.empty();
  }

  /**
   * The trees of a file that others wrote, one a document. Where it breaks off, what stands before
   * that place is still there.
   */
  public static List<YamlNode> readForeign(String text, Findings findings) {
    var reader = new TreeReader(text, findings, true);
    if (!reader.readAll(text) && !reader.listed.isEmpty()) {
      reader.roots.add(new YamlNode.Items(reader.listed.get(0).span(), reader.listed));
    }
    return List.copyOf(reader.roots);
  }

  private boolean readAll(String text) {
    try {
      return documents();
    } catch (Limit e) {
      return false;
    } catch (MarkedYamlEngineException e) {
      var at = e.getProblemMark().or(e::getContextMark).map(this::place);
      SyntaxMessages.add(findings, at.orElse(last), String.valueOf(e.getProblem()), text);
    } catch (RuntimeException | StackOverflowError e) {
      // The library throws more than its own type, for example on malformed tags.
      findings.add(Code.E0101, last, "not well-formed YAML after this place");
    }
    return false;
  }

  private boolean documents() {
    int documents = 0;
    while (events.hasNext()) {
      var event = next();
      if (event.getEventId() == Event.ID.DocumentStart && ++documents == 2 && !foreign) {
        findings.add(
            Code.E0101,
            last,
            "a second document begins here",
            "a model file holds one model: delete the \"---\" line or split the file");
        return false;
      }
      if (event instanceof NodeEvent node) {
        roots.add(node(node));
        listed = List.of();
      }
    }
    return true;
  }

  private Event next() {
    var event = events.next();
    event.getStartMark().ifPresent(m -> last = place(m));
    return event;
  }

  /** A value that may be repeated, and of how many values it consists. */
  private record Anchored(YamlNode node, int size) {}

  private YamlNode node(NodeEvent event) {
    int before = nodes;
    count(1);
    if (!foreign) {
      refuseAnchorAndTag(event);
    }
    if (event instanceof AliasEvent alias) {
      return repeated(alias.getAlias().getValue());
    }
    var node = event instanceof ScalarEvent scalar ? scalar(scalar) : group(event);
    if (foreign) {
      event
          .getAnchor()
          .ifPresent(anchor -> anchored.put(anchor.getValue(), new Anchored(node, nodes - before)));
    }
    return node;
  }

  /** A repetition counts as if it were written out, so that few lines cannot mean billions. */
  private YamlNode repeated(String anchor) {
    var first = anchored.get(anchor);
    if (first == null) {
      return new YamlNode.Scalar(last, "", ScalarKind.BROKEN, 0);
    }
    count(first.size());
    return first.node();
  }

  private YamlNode group(NodeEvent event) {
    enter();
    var node = event instanceof SequenceStartEvent ? items(last) : fields(last);
    depth--;
    return node;
  }

  private void count(int more) {
    int most = foreign ? MAX_FOREIGN_NODES : MAX_NODES;
    nodes += more;
    if (nodes > most) {
      findings.add(
          Code.E0103,
          last,
          String.format(Locale.ROOT, "the file has more than %,d values", most),
          foreign ? "split the file" : "split the model");
      throw new Limit();
    }
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      findings.add(Code.E0103, last, "values are nested more than 64 levels deep");
      throw new Limit();
    }
  }

  private YamlNode.Items items(Span span) {
    var items = new ArrayList<YamlNode>();
    if (depth == 1) {
      listed = items;
    }
    for (var event = next(); event instanceof NodeEvent item; event = next()) {
      items.add(node(item));
    }
    return new YamlNode.Items(span, items);
  }

  private YamlNode.Fields fields(Span span) {
    var fields = new LinkedHashMap<String, YamlNode.Field>();
    for (var event = next(); event instanceof NodeEvent keyEvent; event = next()) {
      var key = node(keyEvent);
      var value = node((NodeEvent) next());
      if (key instanceof YamlNode.Scalar scalar) {
        addField(fields, scalar, value);
      } else {
        findings.add(Code.E0108, key.span(), "a key must be a word, not " + key.described());
      }
    }
    return new YamlNode.Fields(span, fields);
  }

  private void addField(
      LinkedHashMap<String, YamlNode.Field> fields, YamlNode.Scalar key, YamlNode value) {
    if (key.kind() == ScalarKind.BROKEN) {
      return;
    }
    var first = fields.putIfAbsent(key.value(), new YamlNode.Field(key, value));
    if (first != null) {
      findings.add(
          Code.E0104,
          key.span(),
          "duplicate key \"%s\"".formatted(key.value()),
          "it stands first at " + first.key().span().place());
    }
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    var kind = event.isPlain() ? ScalarKind.ofPlain(event.getValue()) : ScalarKind.TEXT;
    boolean decorated = event.getAnchor().isPresent() || event.getTag().isPresent();
    int start = event.isPlain() ? last.column() : last.column() + 1;
    var span = scalarSpan(event);
    return new YamlNode.Scalar(
        span, event.getValue(), kind, !decorated && isVerbatim(event) ? start : 0);
  }

  private Span scalarSpan(ScalarEvent event) {
    int length =
        event
            .getEndMark()
            .filter(end -> end.getLine() + 1 == last.line())
            .map(end -> end.getColumn() + 1 - last.column())
            .orElse(1);
    return new Span(last.file(), last.line(), last.column(), Math.max(1, length));
  }

  private static boolean isVerbatim(ScalarEvent event) {
    if (event.getScalarStyle() == ScalarStyle.LITERAL
        || event.getScalarStyle() == ScalarStyle.FOLDED) {
      return false;
    }
    int quotes = event.isPlain() ? 0 : 2;
    var value = event.getValue();
    int points = value.codePointCount(0, value.length()) + quotes;
    return event.getStartMark().isPresent()
        && event.getEndMark().isPresent()
        && event.getEndMark().get().getIndex() - event.getStartMark().get().getIndex() == points
        && event.getEndMark().get().getLine() == event.getStartMark().get().getLine();
  }

  private void refuseAnchorAndTag(NodeEvent event) {
    if (event instanceof AliasEvent alias) {
      refuse("the alias \"*%s\" is not allowed".formatted(alias.getAlias()));
    } else {
      event.getAnchor().ifPresent(a -> refuse("the anchor \"&%s\" is not allowed".formatted(a)));
      tag(event).ifPresent(t -> refuse("the tag \"%s\" is not allowed".formatted(t)));
    }
  }

  private void refuse(String message) {
    findings.add(Code.E0105, last, message, "write the value out where it is needed");
  }

  private static Optional<String> tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof MappingStartEvent mapping
        ? mapping.getTag()
        : event instanceof SequenceStartEvent sequence ? sequence.getTag() : Optional.empty();
  }

  private Span place(Mark mark) {
    return new Span(findings.file(), mark.getLine() + 1, mark.getColumn() + 1, 1);
  }

  /** Ends the reading at a limit that was reported. */
  private static final class Limit extends RuntimeException {
    Limit() {
      super("limit", null, false, false);
    }
  }
}
