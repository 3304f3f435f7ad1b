package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which things are tied strongly. */
class CommunitiesTest {

  /** Everything in one place. */
  private static List<String> here(int things) {
    return Collections.nCopies(things, "here");
  }

  /** Ties between all things from one number up to another. */
  private static List<List<Integer>> clique(int from, int to) {
    var ties = new ArrayList<List<Integer>>();
    for (int a = from; a < to; a++) {
      for (int b = a + 1; b < to; b++) {
        ties.add(List.of(a, b));
      }
    }
    return ties;
  }

  private static List<List<Integer>> twoCliques() {
    var ties = new ArrayList<>(clique(0, 5));
    ties.addAll(clique(5, 10));
    ties.add(List.of(4, 5));
    return ties;
  }

  @Test
  void cliquesThatOneTieJoinsAreTwoGroups() {
    assertThat(new Communities(here(10), twoCliques(), 40).groups(24))
        .containsExactly(List.of(0, 1, 2, 3, 4), List.of(5, 6, 7, 8, 9));
  }

  @Test
  void whatLowersTheModularityLeastIsJoinedUntilTheyAreFew() {
    assertThat(new Communities(here(10), twoCliques(), 40).groups(1)).hasSize(1);
    assertThat(new Communities(here(10), twoCliques(), 6).groups(1)).hasSize(2);
  }

  @Test
  void whatIsInOtherPlacesIsNeverJoined() {
    var places = List.of("cell", "cell", "cell", "nucleus", "nucleus");
    assertThat(new Communities(places, clique(0, 5), 40).groups(1))
        .containsExactly(List.of(0, 1, 2), List.of(3, 4));
  }

  @Test
  void whatNothingIsTiedToStaysAlone() {
    assertThat(new Communities(here(3), List.of(List.of(0, 1), List.of(2, 2)), 40).groups(1))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  /** The modularity of a partition, by its definition. */
  private static double modularity(List<List<Integer>> ties, List<List<Integer>> groups) {
    double sum = 0;
    for (var group : groups) {
      long inside =
          ties.stream().filter(t -> group.contains(t.get(0)) && group.contains(t.get(1))).count();
      long ends = ties.stream().flatMap(List::stream).filter(group::contains).count();
      double share = ends / (2.0 * ties.size());
      sum += inside / (double) ties.size() - share * share;
    }
    return sum;
  }

  @Test
  void noJoinOfTwoGroupsWouldRaiseTheModularity() {
    var ties = new ArrayList<>(twoCliques());
    ties.addAll(clique(10, 13));
    ties.add(List.of(12, 0));
    ties.add(List.of(9, 10));
    var groups = new Communities(here(13), ties, 40).groups(100);
    double reached = modularity(ties, groups);
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        var joined = new ArrayList<>(groups);
        var both = new ArrayList<>(groups.get(a));
        both.addAll(joined.remove(b));
        joined.set(a, both);
        assertThat(modularity(ties, joined)).isLessThanOrEqualTo(reached + 1e-12);
      }
    }
  }
}
