package org.moagraph.io;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;

/**
 * The nodes that one file declares, by their ids and in its order. What is wrong with the id of a
 * node or with the end of an edge is reported here.
 */
public final class DeclaredNodes<N> {

  private final Map<String, N> nodes = new LinkedHashMap<>();
  private final String kind;
  private final Findings findings;
  private final Dangling<N> dangling;

  /** What becomes of an edge whose end is no declared node. */
  private interface Dangling<N> {
    /** Reports the end of an edge at that place; the node that it has all the same, if any. */
    Optional<N> report(String id, Span edge);
  }

  private DeclaredNodes(String kind, Findings findings, Dangling<N> dangling) {
    this.kind = kind;
    this.findings = findings;
    this.dangling = dangling;
  }

  /** No nodes yet; an end that is none of them is an error in the words for its id. */
  public static <N> DeclaredNodes<N> refusing(
      String kind, Findings findings, UnaryOperator<String> words) {
    return new DeclaredNodes<>(
        kind,
        findings,
        (id, edge) -> {
          findings.add(Code.E0201, edge, words.apply(id));
          return Optional.empty();
        });
  }

  /** No nodes yet; an end that is none of them becomes one, of which only the id is known. */
  public static <N> DeclaredNodes<N> keeping(
      String kind, Findings findings, Function<String, N> bare) {
    return new DeclaredNodes<>(
        kind,
        findings,
        (id, edge) -> {
          findings.add(
              Code.N0902,
              edge,
              "%s \"%s\" is not declared: it is kept without name and kind".formatted(kind, id));
          return Optional.of(bare.apply(id));
        });
  }

  /** No nodes yet; an end that is none of them becomes one without a word. */
  public static <N> DeclaredNodes<N> silent(
      String kind, Findings findings, Function<String, N> bare) {
    return new DeclaredNodes<>(kind, findings, (id, edge) -> Optional.of(bare.apply(id)));
  }

  /** Whether a node of that id may be declared there; else says what is wrong with the id. */
  public boolean accepts(String id, Span place) {
    if (id.isBlank()) {
      reportMissingId(place);
      return false;
    }
    if (nodes.containsKey(id)) {
      findings.add(Code.E0206, place, "%s \"%s\" is declared twice".formatted(kind, id));
      return false;
    }
    return true;
  }

  /** Reports that the node at that place has no id. */
  public void reportMissingId(Span place) {
    findings.add(Code.E0113, place, "a %s without an id".formatted(kind));
  }

  /** Declares the node, or puts it in the place of the one of that id. */
  public void put(String id, N node) {
    nodes.put(id, node);
  }

  /** The node of that id. */
  public Optional<N> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The node at the end of an edge at that place; one that is not declared is reported. */
  public Optional<N> end(String id, Span edge) {
    var node = nodes.get(id);
    if (node != null) {
      return Optional.of(node);
    }
    var made = dangling.report(id, edge);
    made.ifPresent(n -> nodes.put(id, n));
    return made;
  }

  /** All nodes, in the order of their declarations. */
  public Collection<N> all() {
    return Collections.unmodifiableCollection(nodes.values());
  }
}
