package org.moagraph.graph.jgrapht;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The things behind distinct numbers as a set that cannot be changed; each is made when read. */
final class View<T> extends AbstractSet<T> {

  private final Supplier<IntStream> numbers;
  private final IntFunction<T> thing;
  private final Predicate<Object> contains;

  View(Supplier<IntStream> numbers, IntFunction<T> thing, Predicate<Object> contains) {
    this.numbers = numbers;
    this.thing = thing;
    this.contains = contains;
  }

  @Override
  public int size() {
    return (int) numbers.get().count();
  }

  @Override
  public boolean isEmpty() {
    return !iterator().hasNext();
  }

  @Override
  public boolean contains(Object other) {
    return contains.test(other);
  }

  @Override
  public Iterator<T> iterator() {
    return numbers.get().mapToObj(thing).iterator();
  }
}
