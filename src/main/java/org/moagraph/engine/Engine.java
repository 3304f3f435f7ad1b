package org.moagraph.engine;

import java.util.List;
import java.util.Map;

/**
 * A database as far as questions on its graph need it. Nodes and edges have numbers that hold as
 * long as it is open. Every request throws {@link EngineProblem} where it is not answered.
 */
public interface Engine extends AutoCloseable {

  /** How many nodes and edges there are. */
  record Size(long nodes, long edges) {}

  /**
   * A node as the database has it.
   *
   * @param values its properties by their names in the database
   */
  record Node(long number, List<String> labels, Map<String, Object> values) {}

  /**
   * An edge as the database has it.
   *
   * @param word its predicate: the type of the relationship, or the property that a mapping names
   */
  record Edge(long number, long source, long target, String word, Map<String, Object> values) {}

  /**
   * Nodes of the same categories, or labels where there are none.
   *
   * @param ids the id of each, or nothing
   * @param names the name of each, or nothing
   */
  record Briefly(
      List<String> categories, List<Long> numbers, List<String> ids, List<String> names) {}

  /**
   * What several edges say.
   *
   * @param values what makes the statement beside the predicate
   */
  record Saying(String word, Map<String, Object> values, List<Long> edges) {}

  /**
   * An edge as numbers.
   *
   * @param against whether it runs from target to source, and acts the other way
   */
  record Link(long edge, long source, long target, boolean against) {

    /** An edge as it runs. */
    public Link(long edge, long source, long target) {
      this(edge, source, target, false);
    }
  }

  /** Which ends of the links of a step are known. */
  enum Known {
    SOURCES,
    TARGETS
  }

  /** How many nodes and edges there are. */
  Size size();

  /** The predicates of its edges, each once, sorted. */
  List<String> words();

  /** The nodes of which one of these is the id. */
  List<Node> identified(List<String> ids);

  /** At most so many nodes of which a name holds all those parts in lower case, shortest first. */
  List<Node> named(List<String> parts, int most);

  /**
   * At most so many links at those nodes that are of these words.
   *
   * @param qualified whether those with a qualified predicate are wanted too, whatever their word
   */
  List<Link> links(List<Long> nodes, Known known, List<String> words, boolean qualified, int most);

  /** At most so many links at those nodes, at either end, of whatever words. */
  List<Link> around(List<Long> nodes, int most);

  /** The edges of those numbers, in no order. */
  List<Edge> edges(List<Long> numbers);

  /** The nodes of those numbers, in no order. */
  List<Node> nodes(List<Long> numbers);

  /** The same nodes with nothing but id, name and categories, by these. */
  List<Briefly> briefly(List<Long> numbers);

  /** What edges say, without what it rests on, and which of those numbers say so. */
  List<Saying> sayings(List<Long> numbers);

  @Override
  void close();
}
