package org.moagraph.edit;

import java.util.Optional;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.YamlText.Indents;

/** How a file indents: as its first keys and dashes do. */
final class Indentation {

  private final Lines lines;
  private Optional<Integer> keys = Optional.empty();
  private Optional<Integer> dashes = Optional.empty();
  private Optional<Integer> behind = Optional.empty();

  private Indentation(Lines lines) {
    this.lines = lines;
  }

  static Indents of(Written root, Lines lines) {
    var found = new Indentation(lines);
    found.look(root);
    return new Indents(
        found.keys.orElse(Indents.USUAL.keys()),
        found.dashes.orElse(Indents.USUAL.dashes()),
        found.behind.orElse(Indents.USUAL.behindDash()));
  }

  private void look(Written node) {
    if (keys.isPresent() && dashes.isPresent()) {
      return;
    }
    if (node instanceof Written.Group group && !group.flow()) {
      group.entries().forEach(this::look);
    } else if (node instanceof Written.Row row && !row.flow()) {
      row.items().forEach(this::look);
    }
  }

  private void look(Written.Entry entry) {
    int key = lines.column(entry.key().start());
    if (entry.value() instanceof Written.Group group && !group.flow() && keys.isEmpty()) {
      keys = Optional.of(lines.column(group.start()) - key);
    } else if (entry.value() instanceof Written.Row row && !row.flow() && dashes.isEmpty()) {
      dashes = Optional.of(lines.column(row.start()) - key);
      int first = row.items().get(0).start();
      if (lines.number(first) == lines.number(row.start())) {
        behind = Optional.of(Math.max(2, first - row.start()));
      }
    }
    look(entry.value());
  }
}
