package org.moagraph.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.YamlText.OneLine;
import org.moagraph.io.yaml.YamlText.Spelled;

/**
 * The values that a text must have after its edits: those that it had, changed one by one beside
 * the edits. Where the edited text says anything else, an edit was wrong.
 */
final class Expected {

  /** A single value. */
  private record Leaf(String value, ScalarKind kind) {}

  private final Object root;
  private final IdentityHashMap<Written, Object> copies = new IdentityHashMap<>();
  private final IdentityHashMap<Written, Object> lastBehind = new IdentityHashMap<>();
  private final List<Object> gone = new ArrayList<>();

  Expected(Written root) {
    this.root = copied(root);
  }

  private Object copied(Written written) {
    Object copy;
    if (written instanceof Written.Group group) {
      var fields = new LinkedHashMap<String, Object>();
      group.entries().forEach(e -> fields.put(e.key().value(), copied(e.value())));
      copy = fields;
    } else if (written instanceof Written.Row row) {
      var items = new ArrayList<Object>();
      row.items().forEach(i -> items.add(copied(i)));
      copy = items;
    } else {
      var word = (Written.Word) written;
      copy = new Leaf(word.value(), word.kind());
    }
    copies.put(written, copy);
    return copy;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> fields(Written.Group group) {
    return (Map<String, Object>) copies.getOrDefault(group, new LinkedHashMap<String, Object>());
  }

  @SuppressWarnings("unchecked")
  private List<Object> items(Written.Row row) {
    return (List<Object>) copies.getOrDefault(row, new ArrayList<Object>());
  }

  void put(Written.Group group, String key, Object value) {
    fields(group).put(key, plain(value));
  }

  void remove(Written.Group group, String key) {
    fields(group).remove(key);
  }

  void rename(Written.Group group, String key, String other) {
    var value = fields(group).remove(key);
    if (value != null) {
      fields(group).put(other, value);
    }
  }

  void replace(Written.Row row, Written item, Object value) {
    var items = items(row);
    var now = plain(value);
    items.set(place(items, copies.get(item)), now);
    copies.put(item, now);
  }

  void remove(Written.Row row, Written item) {
    var found = copies.get(item);
    if (found != null) {
      gone.add(found);
    }
  }

  /** Puts a value behind an item and what was put there before, or at the start of the row. */
  void insert(Written.Row row, @Nullable Written after, Object value) {
    var items = items(row);
    var now = plain(value);
    Written anchor = after == null ? row : after;
    var last = lastBehind.getOrDefault(anchor, after == null ? null : copies.get(after));
    items.add(last == null ? 0 : place(items, last) + 1, now);
    lastBehind.put(anchor, now);
  }

  private static int place(List<Object> items, @Nullable Object item) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == item) {
        return i;
      }
    }
    throw new Unsafe("a value to be changed is no longer there");
  }

  /** What would be read of a value that is written. */
  private static Object plain(Object value) {
    if (value instanceof OneLine line) {
      return plain(line.value());
    } else if (value instanceof Map<?, ?> map) {
      var fields = new LinkedHashMap<String, Object>();
      map.forEach((key, v) -> fields.put(String.valueOf(key), plain(v)));
      return fields;
    } else if (value instanceof List<?> list) {
      var items = new ArrayList<Object>();
      list.forEach(i -> items.add(plain(i)));
      return items;
    } else if (value instanceof Boolean flag) {
      return new Leaf(flag.toString(), ScalarKind.BOOLEAN);
    } else if (value instanceof Integer number) {
      return new Leaf(number.toString(), ScalarKind.NUMBER);
    }
    var text = value instanceof Spelled word ? word.value() : String.valueOf(value);
    return new Leaf(text, ScalarKind.TEXT);
  }

  /** Whether that is what the tree says. */
  boolean isSaidBy(Written written) {
    return same(root, written);
  }

  private boolean same(@Nullable Object value, Written written) {
    if (value instanceof Map<?, ?> fields) {
      return written instanceof Written.Group group
          && group.entries().size() == fields.size()
          && group.entries().stream().allMatch(e -> same(fields.get(e.key().value()), e.value()));
    }
    if (value instanceof List<?> items) {
      return written instanceof Written.Row row && sameItems(items, row);
    }
    return value instanceof Leaf leaf
        && written instanceof Written.Word word
        && leaf.kind() == word.kind()
        && leaf.value().equals(word.value());
  }

  private boolean sameItems(List<?> items, Written.Row row) {
    int next = 0;
    for (Object item : items) {
      if (gone.stream().anyMatch(g -> g == item)) {
        continue;
      }
      if (next == row.items().size() || !same(item, row.items().get(next++))) {
        return false;
      }
    }
    return next == row.items().size();
  }
}
