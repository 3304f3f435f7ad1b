package org.moagraph.io.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.text.Json;
import org.moagraph.text.JsonFault;
import org.moagraph.text.JsonField;
import org.moagraph.text.JsonMaker;

/**
 * JSON text as a tree that knows where each value stands. JSON is YAML too, but a file that others
 * wrote may have millions of values, and the YAML library takes seconds for ten megabytes of them.
 */
public final class JsonTree implements JsonMaker<YamlNode> {

  private final Findings findings;
  private final TextPlaces places;
  private final List<Repeated> repeated = new ArrayList<>();
  private int count;

  /** A name that stood before in its group. */
  private record Repeated(YamlNode.Scalar key, Span first) {}

  private JsonTree(String text, Findings findings) {
    this.findings = findings;
    this.places = new TextPlaces(text, findings.file());
  }

  /** The tree, or nothing where the text is not JSON, which is reported. */
  public static Optional<YamlNode> read(String text, Findings findings) {
    var tree = new JsonTree(text, findings);
    try {
      var root = Json.read(text, tree);
      tree.repeated.forEach(tree::report);
      return Optional.of(root);
    } catch (JsonFault e) {
      findings.add(Code.E0113, tree.places.span(e.at(), e.at()), "not JSON: " + e.getMessage());
    } catch (TooMany e) {
      var words = "the file has more than %,d values";
      findings.add(
          Code.E0103,
          findings.whole(),
          String.format(Locale.ROOT, words, TreeReader.MAX_FOREIGN_NODES),
          "split the file");
    }
    return Optional.empty();
  }

  private void report(Repeated again) {
    findings.add(
        Code.E0104,
        again.key().span(),
        "duplicate key \"%s\"".formatted(again.key().value()),
        "it stands first at " + again.first().place());
  }

  @Override
  public YamlNode text(String value, int at, int end) {
    return scalar(value, ScalarKind.TEXT, at, end);
  }

  @Override
  public YamlNode number(String digits, int at, int end) {
    return scalar(digits, ScalarKind.NUMBER, at, end);
  }

  @Override
  public YamlNode truth(boolean value, int at) {
    var word = String.valueOf(value);
    return scalar(word, ScalarKind.BOOLEAN, at, at + word.length());
  }

  @Override
  public YamlNode nothing(int at) {
    return scalar("", ScalarKind.NOTHING, at, at + "null".length());
  }

  @Override
  public YamlNode list(List<YamlNode> items, int at) {
    count();
    return new YamlNode.Items(places.span(at, at + 1), items);
  }

  @Override
  public YamlNode map(List<JsonField<YamlNode>> fields, int at) {
    count();
    var named = new LinkedHashMap<String, YamlNode.Field>();
    for (var field : fields) {
      var key = scalar(field.name(), ScalarKind.TEXT, field.at(), field.end());
      var first = named.putIfAbsent(field.name(), new YamlNode.Field(key, field.value()));
      if (first != null) {
        repeated.add(new Repeated(key, first.key().span()));
      }
    }
    return new YamlNode.Fields(places.span(at, at + 1), named);
  }

  private YamlNode.Scalar scalar(String value, ScalarKind kind, int at, int end) {
    count();
    var span = places.span(at, end);
    boolean verbatim = end - at == value.length() + 2;
    return new YamlNode.Scalar(
        span, value, kind, kind == ScalarKind.TEXT && verbatim ? span.column() + 1 : 0);
  }

  private void count() {
    if (++count > TreeReader.MAX_FOREIGN_NODES) {
      throw new TooMany();
    }
  }

  /** Ends a reading at the limit. */
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super("too many values", null, false, false);
    }
  }
}
