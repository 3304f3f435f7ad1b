package org.moagraph.io.kgx;

import java.util.List;
import java.util.Objects;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.IndexedClaims;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/**
 * The edges of a very large graph as numbers, 10 bytes each; what else an edge says is read from
 * its file when it is asked for. An id ends in the number of its edge, so that no two are the same.
 */
final class EdgeTable extends IndexedClaims {

  private final BytePool ids;
  private final List<Word> words;
  private final int[] sources;
  private final int[] targets;
  private final char[] wordOf;
  private final RowPlaces rows;

  EdgeTable(
      BytePool ids, List<Word> words, int[] sources, int[] targets, char[] wordOf, RowPlaces rows) {
    this.ids = ids;
    this.words = List.copyOf(words);
    this.sources = sources;
    this.targets = targets;
    this.wordOf = wordOf;
    this.rows = rows;
  }

  @Override
  public int size() {
    return sources.length;
  }

  @Override
  public int source(int place) {
    return sources[place];
  }

  @Override
  public int target(int place) {
    return targets[place];
  }

  @Override
  public int[] sources() {
    return sources;
  }

  @Override
  public int[] targets() {
    return targets;
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
        ids.text(sources[place])
            + word(place).infix()
            + ids.text(targets[place])
            + "-"
            + (place + 1));
  }

  @Override
  public Claim get(int place) {
    Objects.checkIndex(place, size());
    var word = word(place);
    var fields = rows.fields(place);
    var edge = new Edge(fields, word.statement(), word.meaning());
    boolean isIt =
        Statement.of(fields::text).equals(word.statement())
            && edge.source().equals(ids.text(sources[place]))
            && edge.target().equals(ids.text(targets[place]));
    return (isIt ? edge : bare(place, word)).bareClaim(id(place));
  }

  /** The edge as it was, where its file has been changed since. */
  private Edge bare(int place, Word word) {
    boolean turned = word.meaning().turned();
    var source = NodeIds.written(ids.text(sources[place]));
    var target = NodeIds.written(ids.text(targets[place]));
    var fields =
        Fields.ofRow(
            List.of("subject", "object"),
            turned ? List.of(target, source) : List.of(source, target));
    return new Edge(fields, word.statement(), word.meaning());
  }
}
