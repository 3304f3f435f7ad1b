package org.moagraph.graphviz;

/**
 * Something that lays out and writes graphs given in DOT: the embedded Graphviz or an installed
 * one.
 */
public interface DotEngine {
  /**
   * The graph in the format asked for.
   *
   * @param dot one graph in the DOT language
   * @param engine how to lay out: {@code dot}, {@code neato}, {@code nop}, ...
   * @param format what to write: {@code json0}, {@code json}, {@code plain}, {@code dot}, ...
   * @throws GraphvizException where the text is no graph, or the engine or format is unknown, or
   *     Graphviz fails
   */
  String render(String dot, String engine, String format) throws GraphvizException;
}
