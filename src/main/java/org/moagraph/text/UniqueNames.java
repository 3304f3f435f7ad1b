package org.moagraph.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Gives each thing a name of its own: the wanted one, with a number from 2 on where it is taken. A
 * name costs the same however often it was wanted before.
 */
public final class UniqueNames {

  private final Predicate<String> take;
  private final Map<String, Integer> numbers = new HashMap<>();

  private UniqueNames(Predicate<String> take) {
    this.take = take;
  }

  /** No name is taken yet. */
  public UniqueNames() {
    this(new HashSet<String>()::add);
  }

  /** Those names are taken from the start. */
  public UniqueNames(Collection<String> taken) {
    this(new HashSet<>(taken)::add);
  }

  /**
   * Names whose set is kept elsewhere.
   *
   * @param take takes a name, or says that another has it
   */
  public static UniqueNames by(Predicate<String> take) {
    return new UniqueNames(take);
  }

  /** The name of the next thing, which would like to be called so. */
  public String next(String wanted) {
    var name = wanted;
    while (!take.test(name)) {
      name = wanted + "-" + (numbers.merge(wanted, 1, Integer::sum) + 1);
    }
    return name;
  }

  /**
   * The name of the next thing, which would like to be called so.
   *
   * @param further what it may be called where that is taken, for 2, 3 and so on
   */
  public String next(String wanted, IntFunction<String> further) {
    var name = wanted;
    for (int n = 2; !take.test(name); n++) {
      name = further.apply(n);
    }
    return name;
  }
}
