package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Context;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.IndexedClaims;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.text.UniqueNames;

/** The claims of an edge list as numbers; a claim is made from its row when it is asked for. */
final class EdgeTable extends IndexedClaims {

  private final byte[] bytes;
  private final byte cellEnd;
  private final List<Entity> entities;
  private final List<RelationWord> words;
  private final Rows rows;
  private final List<String> extras;

  /** The ids of the claims that repeat an earlier one. */
  private final Map<Integer, String> ownIds = new HashMap<>();

  EdgeTable(
      byte[] bytes,
      byte cellEnd,
      List<Entity> entities,
      List<RelationWord> words,
      Rows rows,
      List<String> extras) {
    this.bytes = bytes;
    this.cellEnd = cellEnd;
    this.entities = entities;
    this.words = words;
    this.rows = rows;
    this.extras = extras;
  }

  /** Gives claims that repeat an earlier id one of their own, given the hashes of the entities. */
  void nameRepeats(TokenTable names, int[] nameOfEntity, RangeHash ranged) {
    if (rows.size() == 0) {
      return;
    }
    new IdSet(names, nameOfEntity, ranged).giveAll();
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public int source(int place) {
    return rows.source(place);
  }

  @Override
  public int target(int place) {
    return rows.target(place);
  }

  @Override
  public Sign sign(int place) {
    return word(place).reading().sign();
  }

  @Override
  public Relation relation(int place) {
    return word(place).reading().relation();
  }

  @Override
  public Claim get(int place) {
    Objects.checkIndex(place, size());
    var word = word(place);
    return new Claim(
        id(place),
        entity(source(place)),
        word.reading().relation(),
        entity(target(place)),
        word.reading().sign(),
        word.phrase(),
        true,
        Status.SUPPORTED,
        List.of(),
        Context.UNSAID,
        List.of(),
        Optional.empty(),
        annotations(place));
  }

  @Override
  public ClaimId id(int place) {
    var own = ownIds.get(place);
    return ClaimId.of(own == null ? defaultId(place) : own);
  }

  private String defaultId(int place) {
    return entity(source(place)).value() + word(place).infix() + entity(target(place)).value();
  }

  private EntityId entity(int number) {
    return entities.get(number).id();
  }

  private RelationWord word(int place) {
    return words.get(rows.word(place));
  }

  private Map<String, String> annotations(int place) {
    int from = rows.restFrom(place);
    int end = rows.restTo(place);
    if (from == end || extras.isEmpty()) {
      return Map.of();
    }
    var annotations = new LinkedHashMap<String, String>();
    for (var column : extras) {
      int to = from;
      while (to < end && bytes[to] != cellEnd) {
        to++;
      }
      if (to > from) {
        annotations.put(column, new String(bytes, from, to - from, StandardCharsets.UTF_8));
      }
      from = Math.min(to + 1, end);
    }
    return annotations;
  }

  /**
   * A set of all ids, by their hashes. The hash of an id follows from those of its parts, so that
   * no text is made unless two ids may be the same.
   */
  private final class IdSet {
    private static final long TAG = 0xFFFF_FFFF_0000_0000L;

    private final TokenTable names;
    private final int[] nameOfEntity;
    private final long[] slots = new long[Integer.highestOneBit(Math.max(rows.size(), 64)) * 4];
    private final RangeHash ranged;
    private final UniqueNames unique = UniqueNames.by(this::takeOwn);
    private int atHand;

    IdSet(TokenTable names, int[] nameOfEntity, RangeHash ranged) {
      this.names = names;
      this.ranged = ranged;
      this.nameOfEntity = nameOfEntity;
    }

    void giveAll() {
      for (int claim = 0; claim < rows.size(); claim++) {
        if (!take(claim, defaultHash(claim))) {
          atHand = claim;
          unique.next(defaultId(claim));
        }
      }
    }

    /** Takes a name for the claim that is at hand. */
    private boolean takeOwn(String own) {
      ownIds.put(atHand, own);
      var utf8 = own.getBytes(StandardCharsets.UTF_8);
      return take(atHand, ranged.of(utf8, 0, utf8.length));
    }

    private boolean take(int claim, long hash) {
      long mixed = RangeHash.mix(hash);
      int mask = slots.length - 1;
      int slot = (int) mixed & mask;
      while (slots[slot] != 0) {
        long found = slots[slot];
        if (((found ^ mixed) & TAG) == 0 && id((int) found - 1).equals(id(claim))) {
          return false;
        }
        slot = (slot + 1) & mask;
      }
      slots[slot] = (mixed & TAG) | (claim + 1);
      return true;
    }

    private long defaultHash(int claim) {
      int from = nameOfEntity[source(claim)];
      int to = nameOfEntity[target(claim)];
      var word = word(claim);
      long start = ranged.joined(names.hash(from), word.infixHash(), word.infixLength());
      return ranged.joined(start, names.hash(to), names.length(to));
    }
  }
}
