package org.moagraph.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.geometry.Box;
import org.moagraph.words.Language;

class ReferenceListTest {

  private static final Box FOOT = new Box(22, 500, 1236, 150);

  private static List<Scene.LegendEntry> list(int count) {
    List<String> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      references.add("Yang C et al. 2019 Transl Psychiatry 9:280 (review) PMID 3169996" + i % 10);
    }
    return ReferenceList.of(references, Language.of("en"), FOOT);
  }

  @Test
  void noReferenceTakesNoRoom() {
    assertThat(list(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 17, 23, 40})
  void eachIsListedByItsNumber(int count) {
    List<Scene.LegendEntry> entries = list(count);

    assertThat(entries).hasSize(count);
    assertThat(entries.get(count - 1).label().text()).startsWith(count + ". Yang C et al. 2019");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 17, 40, 400})
  void allStandWithinTheFootAndApart(int count) {
    List<Box> boxes = list(count).stream().map(e -> e.label().bounds()).toList();

    for (int i = 0; i < boxes.size(); i++) {
      assertThat(FOOT.grown(3).contains(boxes.get(i))).as("entry %s", i).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).grown(-1.5).overlaps(boxes.get(j).grown(-1.5))).isFalse();
      }
    }
  }

  @Test
  void whatFindsNoRoomIsCounted() {
    List<Scene.LegendEntry> entries = list(400);

    int shown = entries.size() - 1;
    assertThat(entries.get(shown).label().text())
        .isEqualTo("and " + (400 - shown) + " more, in the description");
  }
}
