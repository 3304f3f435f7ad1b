package org.moagraph.io.kgx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.IndexedEntities;

/** The nodes of a very large graph: id, label and type of each as bytes. */
final class NodeTable extends IndexedEntities {

  private static final EntityType[] TYPES = EntityType.values();

  private final BytePool ids;
  private byte[] labels = new byte[1 << 12];
  private int used;
  private int[] labelEnds = new int[1 << 8];
  private byte[] types = new byte[1 << 8];
  private int described;
  private int @Nullable [] order;
  private long @Nullable [] hashes;

  NodeTable(BytePool ids) {
    this.ids = ids;
  }

  /** Describes the next node; a blank label is that of its id. */
  void describe(byte[] from, int start, int end, EntityType type) {
    int length = end - start;
    if (described == types.length) {
      types = Arrays.copyOf(types, described * 3 / 2);
      labelEnds = Arrays.copyOf(labelEnds, described * 3 / 2);
    }
    if (used + length > labels.length) {
      labels = Arrays.copyOf(labels, Math.max(labels.length * 3 / 2, used + length));
    }
    System.arraycopy(from, start, labels, used, length);
    used += length;
    labelEnds[described] = used;
    types[described++] = (byte) type.ordinal();
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public Entity get(int place) {
    Objects.checkIndex(place, size());
    var type = place < described ? TYPES[types[place]] : EntityType.ENTITY;
    return Entity.of(EntityId.of(ids.text(place)), type, label(place));
  }

  private String label(int place) {
    if (place >= described) {
      return ids.text(place);
    }
    int start = place == 0 ? 0 : labelEnds[place - 1];
    int length = labelEnds[place] - start;
    return length == 0
        ? ids.text(place)
        : new String(labels, start, length, StandardCharsets.UTF_8);
  }

  @Override
  public int place(EntityId id) {
    return ids.find(id.value());
  }

  @Override
  public int[] byId() {
    var sorted = order;
    if (sorted == null) {
      sorted = ids.sorted();
      order = sorted;
    }
    return sorted;
  }

  /** Told by hashes of 64 bits: a label that is one's own may rarely be called shared. */
  @Override
  public boolean sharesLabel(int place) {
    var sorted = hashes;
    if (sorted == null) {
      sorted = new long[size()];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = hash(i);
      }
      Arrays.parallelSort(sorted);
      hashes = sorted;
    }
    long wanted = hash(place);
    int found = Arrays.binarySearch(sorted, wanted);
    return found > 0 && sorted[found - 1] == wanted
        || found >= 0 && found + 1 < sorted.length && sorted[found + 1] == wanted;
  }

  private long hash(int place) {
    int start = place == 0 || place >= described ? 0 : labelEnds[place - 1];
    boolean isNamed = place < described && labelEnds[place] > start;
    return isNamed ? BytePool.hash(0, labels, start, labelEnds[place]) : ids.hash(place);
  }
}
