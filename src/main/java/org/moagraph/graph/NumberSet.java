package org.moagraph.graph;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Numbers of claims, of entities or of states, in ascending order: a bit each. Immutable. */
public final class NumberSet {

  /** No numbers. */
  public static final NumberSet EMPTY = new NumberSet(new BitSet());

  private final BitSet bits;

  private NumberSet(BitSet bits) {
    this.bits = bits;
  }

  /** The numbers whose bits are set now; what becomes of the bits later changes nothing. */
  public static NumberSet of(BitSet bits) {
    return new NumberSet((BitSet) bits.clone());
  }

  /** One number. */
  public static NumberSet of(int number) {
    return range(number, number + 1);
  }

  /** The numbers from the first to the one before the end. */
  public static NumberSet range(int first, int end) {
    var bits = new BitSet(end);
    bits.set(first, end);
    return new NumberSet(bits);
  }

  /** Whether the number is among them. */
  public boolean contains(int number) {
    return bits.get(number);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return bits.isEmpty();
  }

  /** How many there are. */
  public int size() {
    return bits.cardinality();
  }

  /** Whether any number is in both. */
  public boolean intersects(NumberSet other) {
    return bits.intersects(other.bits);
  }

  /** The numbers that are in either. */
  public NumberSet or(NumberSet other) {
    var union = (BitSet) bits.clone();
    union.or(other.bits);
    return new NumberSet(union);
  }

  /** The numbers that are in both. */
  public NumberSet and(NumberSet other) {
    var common = (BitSet) bits.clone();
    common.and(other.bits);
    return new NumberSet(common);
  }

  /** The numbers that are in this set alone. */
  public NumberSet without(NumberSet other) {
    var rest = (BitSet) bits.clone();
    rest.andNot(other.bits);
    return new NumberSet(rest);
  }

  /** The same with one more number. */
  public NumberSet with(int number) {
    var more = (BitSet) bits.clone();
    more.set(number);
    return new NumberSet(more);
  }

  /** The same without one number. */
  public NumberSet without(int number) {
    var fewer = (BitSet) bits.clone();
    fewer.clear(number);
    return new NumberSet(fewer);
  }

  /** The numbers of which that holds. */
  public NumberSet where(IntPredicate holds) {
    var some = new BitSet(bits.length());
    forEach(n -> some.set(n, holds.test(n)));
    return new NumberSet(some);
  }

  /** Takes each number in turn. */
  public void forEach(IntConsumer consumer) {
    for (int n = bits.nextSetBit(0); n >= 0; n = bits.nextSetBit(n + 1)) {
      consumer.accept(n);
    }
  }

  /** The numbers, ascending. */
  public IntStream stream() {
    return bits.stream();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberSet that && bits.equals(that.bits);
  }

  @Override
  public int hashCode() {
    return bits.hashCode();
  }

  @Override
  public String toString() {
    return bits.toString();
  }
}
