package org.moagraph.engine;

import java.util.List;
import org.moagraph.io.RelationTable;
import org.moagraph.io.kgx.KgxGraph;
import org.moagraph.io.kgx.KgxGraph.Acting;

/**
 * The predicates of a graph by the end on which their edges act.
 *
 * @param along those that act on the object
 * @param against those that act on the subject
 */
record Words(List<String> along, List<String> against) {

  static Words of(List<String> all, RelationTable relations) {
    return new Words(that(Acting.ALONG, all, relations), that(Acting.AGAINST, all, relations));
  }

  private static List<String> that(Acting acting, List<String> all, RelationTable relations) {
    return all.stream().filter(w -> KgxGraph.acting(w, relations) == acting).toList();
  }
}
