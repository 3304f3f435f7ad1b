package org.moagraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts stand as String compares them, whatever they are made of. */
class PieceSortTest {

  private static List<String> sorted(List<String> texts) {
    var order = PieceSort.order(texts.toArray(String[]::new));
    return Arrays.stream(order).mapToObj(texts::get).toList();
  }

  private static List<String> expected(List<String> texts) {
    var sorted = new ArrayList<>(texts);
    Collections.sort(sorted);
    return sorted;
  }

  @Test
  void endsAndRareCharactersAreOrdered() {
    var texts =
        List.of("b", "", "a\0", "a", "ab", "abc", "abcd", "\uFFFF", "\uFFFFa", "ä", "😀", "abc\0");
    assertThat(sorted(texts)).isEqualTo(expected(texts));
  }

  @Test
  void everyTextIsThereOnce() {
    var texts = List.of("same", "same", "other", "same");
    assertThat(PieceSort.order(texts.toArray(String[]::new))).containsExactlyInAnyOrder(0, 1, 2, 3);
    assertThat(sorted(texts)).isEqualTo(expected(texts));
    assertThat(sorted(List.of())).isEmpty();
  }

  @Test
  void longCommonBeginningsAndRunsAreNoMatter() {
    var texts = new ArrayList<String>();
    for (int i = 0; i < 3_000; i++) {
      texts.add("UniProtKB:".repeat(i % 5) + (i < 1_500 ? i : 10_000 - i));
    }
    texts.add("x".repeat(100_000));
    texts.add("x".repeat(99_999));
    assertThat(sorted(texts)).isEqualTo(expected(texts));
  }

  @Test
  void randomTextsAreOrdered() {
    var dice = new Random(7);
    for (int round = 0; round < 50; round++) {
      var texts = new ArrayList<String>();
      int letters = 1 + dice.nextInt(4);
      for (int i = dice.nextInt(200); i > 0; i--) {
        var text = new StringBuilder();
        for (int length = dice.nextInt(12); length > 0; length--) {
          text.append(
              (char) (dice.nextInt(20) == 0 ? dice.nextInt(65_536) : 'a' + dice.nextInt(letters)));
        }
        texts.add(text.toString());
      }
      assertThat(sorted(texts)).isEqualTo(expected(texts));
    }
  }
}
