package org.moagraph.io.kgx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moagraph.io.Findings;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.IndexedClaims;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/**
 * The edges of a large part of a graph as numbers, as those of a large file are: what else an edge
 * says is asked for when it is shown.
 */
public final class KgxEdges extends IndexedClaims {

  /** What is known of an edge where it lies. */
  public interface Whole {
    /** The values of the edge of that number, with its ends and predicate. */
    Map<String, ?> values(long edge);
  }

  private final KgxNodes nodes;
  private final RelationTable relations;
  private final EdgeCounts counts;
  private final Findings findings;
  private final Whole whole;
  private final List<Word> words = new ArrayList<>();
  private int[] sources = new int[1 << 10];
  private int[] targets = new int[1 << 10];
  private char[] wordOf = new char[1 << 10];
  private long[] numbers = new long[1 << 10];
  private int size;

  /** No edges yet between those nodes. */
  public KgxEdges(KgxNodes nodes, RelationTable relations, Findings findings, Whole whole) {
    this.nodes = nodes;
    this.relations = relations;
    this.findings = findings;
    this.counts = new EdgeCounts(findings);
    this.whole = whole;
  }

  /** Whether edges that say that are claims at all; so many of them follow. */
  public boolean begin(Map<String, ?> statement, int edges) {
    var columns = new ArrayList<>(statement.keySet());
    var fields = Fields.ofObject(statement);
    var word = Word.of(columns, columns.stream().map(fields::text).toList(), relations);
    words.add(word);
    if (!counts.takes(word.statement(), word.meaning(), findings::whole, edges)) {
      return false;
    }
    counts.mined(word.isMined() ? edges : 0);
    return true;
  }

  /** Adds an edge that says what was begun last, between the nodes at those places. */
  public void add(long edge, int subject, int object) {
    if (size == sources.length) {
      sources = Arrays.copyOf(sources, size * 2);
      targets = Arrays.copyOf(targets, size * 2);
      wordOf = Arrays.copyOf(wordOf, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    boolean turned = words.get(words.size() - 1).meaning().turned();
    sources[size] = turned ? object : subject;
    targets[size] = turned ? subject : object;
    wordOf[size] = (char) (words.size() - 1);
    numbers[size++] = edge;
  }

  /** Ends the adding, and says what of the edges carries no effect. */
  public void end() {
    sources = Arrays.copyOf(sources, size);
    targets = Arrays.copyOf(targets, size);
    counts.report("in so large a part they count as all others do");
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int[] sources() {
    return sources;
  }

  @Override
  public int[] targets() {
    return targets;
  }

  @Override
  public int source(int place) {
    return sources[place];
  }

  @Override
  public int target(int place) {
    return targets[place];
  }

  private Word word(int place) {
    return words.get(wordOf[place]);
  }

  @Override
  public Sign sign(int place) {
    return word(place).meaning().sign();
  }

  @Override
  public Relation relation(int place) {
    return word(place).meaning().relation();
  }

  @Override
  public ClaimId id(int place) {
    return ClaimId.of(
        nodes.get(sources[place]).id()
            + word(place).infix()
            + nodes.get(targets[place]).id()
            + "-"
            + (numbers[place] + 1));
  }

  @Override
  public Claim get(int place) {
    Objects.checkIndex(place, size);
    var fields = Fields.ofObject(whole.values(numbers[place]));
    return Edge.of(fields, relations).bareClaim(id(place));
  }
}
