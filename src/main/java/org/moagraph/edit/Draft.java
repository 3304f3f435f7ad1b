package org.moagraph.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.tree.Written;
import org.moagraph.io.tree.WrittenReader;
import org.moagraph.io.yaml.YamlText;
import org.moagraph.io.yaml.YamlText.Indents;
import org.moagraph.io.yaml.YamlText.OneLine;

/**
 * Edits in the making: each is noted in the text and in the values that the text must have then. At
 * the end the edited text is read, and refused where it does not say just that.
 */
final class Draft {

  /** Groups that a model keeps when there is nothing in them. */
  private static final List<String> NEEDED = List.of("entities", "include");

  private final String text;
  private final Lines lines;
  private final Written.Group root;
  private final Expected expected;
  private final Indents indents;
  private final Cuts cuts;
  private final List<TextEdit> edits = new ArrayList<>();

  /** What holds a value: its group or row, and there the key or the value itself. */
  record Home(Written holder, Written child) {}

  private final IdentityHashMap<Written, Home> homes = new IdentityHashMap<>();

  Draft(String text, Lines lines, Written.Group root) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.expected = new Expected(root);
    this.indents = Indentation.of(root, lines);
    this.cuts = new Cuts(text, lines);
    house(root);
  }

  private void house(Written node) {
    if (node instanceof Written.Group group) {
      for (var entry : group.entries()) {
        homes.put(entry.value(), new Home(group, entry.key()));
        house(entry.value());
      }
    } else if (node instanceof Written.Row row) {
      for (var item : row.items()) {
        homes.put(item, new Home(row, item));
        house(item);
      }
    }
  }

  Written.Group root() {
    return root;
  }

  /** Whether a value would have to stand on one line there. */
  static boolean inLine(Written holder) {
    return holder instanceof Written.Group group ? group.flow() : ((Written.Row) holder).flow();
  }

  // ---- keys ----

  /** Gives a key that value; a new key comes behind those that usually stand before it. */
  void put(Written.Group group, String key, Object value, List<String> order) {
    var entry = group.entry(key);
    expected.put(group, key, value);
    if (entry.isPresent()) {
      change(group, entry.get(), value);
    } else {
      add(group, key, value, before(group, key, order));
    }
  }

  private static Written.@Nullable Entry before(
      Written.Group group, String key, List<String> order) {
    int own = order.indexOf(key);
    Written.Entry last = null;
    for (var entry : group.entries()) {
      if (own < 0 || order.indexOf(entry.key().value()) < own) {
        last = entry;
      }
    }
    return last;
  }

  private void add(Written.Group group, String key, Object value, Written.@Nullable Entry before) {
    if (group.flow()) {
      addInLine(group, spelledKey(group, key) + ": " + YamlText.inLine(value), before);
      return;
    }
    var first = group.entries().get(0);
    int column = lines.column(first.key().start());
    var field = withBreaks(YamlText.field(key, value, column, indents));
    if (before != null) {
      insertLines(before.end(), isSection(group, value) ? lines.lineBreak() + field : field);
    } else if (lines.isFirst(first.key().start())) {
      edits.add(TextEdit.insert(lines.start(first.key().start()), field));
    } else {
      var words = field.substring(column) + " ".repeat(column);
      edits.add(TextEdit.insert(first.key().start(), words));
    }
  }

  /** Whether it is a group at the top of a file that has empty lines between them. */
  private boolean isSection(Written.Group group, Object value) {
    return group == root
        && (value instanceof Map || value instanceof List)
        && text.contains(lines.lineBreak() + lines.lineBreak());
  }

  private static String spelledKey(Written.Group group, String key) {
    boolean quoted =
        group.entries().stream().anyMatch(e -> e.key().quotes() == Written.Quotes.DOUBLE);
    return quoted ? YamlText.quoted(key) : YamlText.scalar(key);
  }

  private void addInLine(Written.Group group, String words, Written.@Nullable Entry before) {
    if (group.entries().isEmpty()) {
      edits.add(TextEdit.insert(group.start() + 1, words));
    } else if (before == null) {
      edits.add(TextEdit.insert(group.entries().get(0).key().start(), words + ", "));
    } else {
      edits.add(TextEdit.insert(before.end(), comma(group, before.key()) + words));
    }
  }

  /** What stands between parts in brackets: a line break where each has a line of its own. */
  private String comma(Written holder, Written behind) {
    boolean ownLine =
        lines.isFirst(behind.start())
            && lines.number(behind.start()) != lines.number(holder.start());
    return ownLine ? "," + lines.lineBreak() + " ".repeat(lines.column(behind.start())) : ", ";
  }

  private void change(Written.Group group, Written.Entry entry, Object value) {
    var old = entry.value();
    int colon = text.indexOf(':', entry.key().end()) + 1;
    boolean sameLine = lines.number(colon) == lines.number(old.start());
    boolean tight = !lines.rest(Math.max(colon, old.end())).isBlank();
    boolean lined = value instanceof String s && YamlText.isBlock(s);
    boolean oneLine = group.flow() || tight && (lined || sameLine && old.start() < old.end());
    var words = oneLine ? " " + YamlText.inLine(value) : behind(entry, value);
    boolean below = words.startsWith("\n") || words.startsWith("\r");
    if (old.start() == old.end()) {
      edits.add(TextEdit.insert(below ? lines.end(colon) : colon, words));
    } else if (sameLine && !below) {
      edits.add(new TextEdit(old.start(), old.end(), words.stripLeading()));
    } else if (sameLine || lines.rest(colon).isBlank()) {
      edits.add(new TextEdit(colon, old.end(), words));
    } else if (below) {
      edits.add(new TextEdit(lines.end(colon), old.end(), words));
    } else {
      edits.add(TextEdit.insert(colon, words));
      edits.add(new TextEdit(lines.end(colon), old.end(), ""));
    }
  }

  /** What stands behind the colon of a key, without the last line break. */
  private String behind(Written.Entry entry, Object value) {
    int column = lines.column(entry.key().start());
    var field = withBreaks(YamlText.field("k", value, column, indents));
    return field.substring(column + 2, field.length() - lines.lineBreak().length());
  }

  /** Ends a key with its value. */
  void remove(Written.Group group, Written.Entry entry) {
    expected.remove(group, entry.key().value());
    cuts.add(group, entry.key());
  }

  /** Gives a key another name. */
  void rename(Written.Group group, Written.Word key, String name) {
    expected.rename(group, key.value(), name);
    edits.add(
        new TextEdit(key.start(), key.end(), Spelling.like(Optional.of(key), name).written()));
  }

  // ---- lists ----

  /** Puts a value behind an item, or in front of all. The row has items. */
  void insert(Written.Row row, @Nullable Written after, Object value) {
    expected.insert(row, after, value);
    if (row.flow()) {
      var words = YamlText.inLine(value);
      edits.add(
          row.items().isEmpty()
              ? TextEdit.insert(row.start() + 1, words)
              : after == null
                  ? TextEdit.insert(row.items().get(0).start(), words + ", ")
                  : TextEdit.insert(after.end(), comma(row, after) + words));
      return;
    }
    int column = lines.column(row.start());
    var item = withBreaks(YamlText.item(value, column, indents));
    if (after != null) {
      insertLines(after.end(), item);
    } else {
      boolean first = lines.isFirst(row.start());
      edits.add(
          first
              ? TextEdit.insert(lines.start(row.start()), item)
              : TextEdit.insert(row.start(), item.substring(column) + " ".repeat(column)));
    }
  }

  /** Puts another value where that one stands. */
  void replace(Written.Row row, Written item, Object value) {
    expected.replace(row, item, value);
    var words = YamlText.inLine(value);
    if (!row.flow()) {
      int column = lines.column(item.start()) - indents.behindDash();
      var block = withBreaks(YamlText.item(value, Math.max(0, column), indents)).stripTrailing();
      words = block.substring(Math.max(0, column) + indents.behindDash());
    }
    edits.add(new TextEdit(item.start(), item.end(), words));
  }

  void remove(Written.Row row, Written item) {
    expected.remove(row, item);
    cuts.add(row, item);
  }

  /** Ends a value: the part of a list, or the key with it. */
  void remove(Written value) {
    var home = homes.get(value);
    if (home != null && home.holder() instanceof Written.Row row) {
      remove(row, value);
    } else if (home != null && home.holder() instanceof Written.Group group) {
      remove(group, group.entry(((Written.Word) home.child()).value()).orElseThrow());
    }
  }

  /** Puts another text in the place of a word, in its quotes. */
  void reword(Written.Word word, String value) {
    var spelled = Spelling.like(Optional.of(word), value);
    var home = homes.get(word);
    if (home != null && home.holder() instanceof Written.Row row) {
      replace(row, word, spelled);
    } else if (home != null && home.holder() instanceof Written.Group group) {
      put(group, ((Written.Word) home.child()).value(), spelled, List.of());
    }
  }

  // ---- lines ----

  private String withBreaks(String words) {
    return lines.lineBreak().equals("\n") ? words : words.replace("\n", lines.lineBreak());
  }

  /** Puts whole lines behind the line on which something ends. */
  private void insertLines(int end, String words) {
    if (end > 0 && text.charAt(end - 1) == '\n') {
      edits.add(TextEdit.insert(end, words));
    } else if (lines.isLast(end)) {
      var last = lines.lineBreak() + words;
      edits.add(
          TextEdit.insert(
              text.length(), last.substring(0, last.length() - lines.lineBreak().length())));
    } else {
      edits.add(TextEdit.insert(lines.next(end), words));
    }
  }

  // ---- the end ----

  /** Edits, and the text that they make as it was read again. */
  record Finished(List<TextEdit> edits, String text, WrittenReader.Tree tree) {}

  /** The edits, once the text that they make says what it should. */
  Finished finish() {
    for (var emptied = cuts.emptied(root); !emptied.isEmpty(); ) {
      emptied.forEach(this::removeEmptied);
      emptied = cuts.emptied(root);
    }
    var all = new ArrayList<>(edits);
    all.addAll(cuts.edits());
    var outer = outermost(TextEdit.sorted(all));
    var edited = applied(outer);
    if (WrittenReader.read(edited) instanceof WrittenReader.Tree tree
        && expected.isSaidBy(tree.root())) {
      return new Finished(outer, edited, tree);
    }
    throw new Unsafe("the text is written in a way that this change cannot be made in safely");
  }

  private String applied(List<TextEdit> outer) {
    try {
      return TextEdit.apply(text, outer);
    } catch (IllegalArgumentException e) {
      throw new Unsafe("two of the edits that this change needs are in each other's way");
    }
  }

  private void removeEmptied(Written holder) {
    cuts.whole(holder);
    var home = homes.get(holder);
    if (home != null
        && home.holder() instanceof Written.Group group
        && home.child() instanceof Written.Word key
        && NEEDED.contains(key.value())) {
      var empty = new OneLine(holder instanceof Written.Row ? List.of() : Map.of());
      put(group, key.value(), empty, List.of());
    } else {
      remove(holder);
    }
  }

  /** Without those that lie within what another takes away. */
  private static List<TextEdit> outermost(List<TextEdit> sorted) {
    var kept = new ArrayList<TextEdit>();
    for (var edit : sorted) {
      boolean inside =
          kept.stream()
              .anyMatch(
                  k ->
                      k.replacement().isEmpty()
                          && k.end() > k.start()
                          && k.start() <= edit.start()
                          && edit.end() <= k.end()
                          && edit.start() < k.end());
      if (!inside) {
        kept.removeIf(
            k ->
                edit.replacement().isEmpty()
                    && edit.start() <= k.start()
                    && k.end() <= edit.end()
                    && k.end() > k.start());
        kept.add(edit);
      }
    }
    return kept;
  }
}
