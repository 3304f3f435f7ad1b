package org.moagraph.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.Written;
import org.moagraph.io.tree.WrittenReader;
import org.moagraph.io.yaml.YamlText;

/** A model file written anew with each part on one line, in braces. */
final class OneLiners {

  private OneLiners() {}

  static String of(String text) {
    var root = (Written.Group) ((WrittenReader.Tree) WrittenReader.read(text)).root();
    return root.entries().stream().map(OneLiners::section).collect(Collectors.joining());
  }

  private static String section(Written.Entry entry) {
    var key = entry.key().value();
    if (entry.value() instanceof Written.Row row) {
      return key + ":\n" + lines(row.items().stream().map(i -> "- " + inLine(i)).toList());
    }
    boolean parts = List.of("entities", "compartments", "hypotheses", "views").contains(key);
    if (parts && entry.value() instanceof Written.Group group) {
      return key
          + ":\n"
          + lines(
              group.entries().stream()
                  .map(e -> "    " + word(e.key()) + ": " + inLine(e.value()))
                  .toList());
    }
    return key + ": " + inLine(entry.value()) + "\n";
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(l -> l + " # one part\n").collect(Collectors.joining());
  }

  private static String inLine(Written value) {
    if (value instanceof Written.Row row) {
      return row.items().stream().map(OneLiners::inLine).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Written.Group group) {
      return group.entries().stream()
          .map(e -> word(e.key()) + ": " + inLine(e.value()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return word((Written.Word) value);
  }

  private static String word(Written.Word word) {
    boolean text = word.kind() == ScalarKind.TEXT;
    return text ? YamlText.quoted(word.value()) : word.value();
  }
}
