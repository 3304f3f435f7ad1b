package org.moagraph.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are broken anywhere: a change is made as it was asked for, or refused with a reason.
 */
class HostileTextsTest {

  private static final String SIGNS = ":-,[]{}#&*!|>'\"%@` \n\t\r?~\u00e9\uFEFF\u2028x";

  private static final int CHANGES = Integer.getInteger("edits", 1) * 250;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aBrokenTextIsChangedOrRefused(long seed) {
    var random = new Random(seed);
    var sound = EditedText.text(Path.of("src/test/resources/everything.yaml"));
    var model = EditedText.model(sound);
    var changes = new RandomChanges(random, model, new LinkedHashSet<>());
    for (int i = 0; i < CHANGES; i++) {
      var text = mutated(sound, random);
      var change = changes.next().change();
      var edited = ModelText.of(text).apply(change);
      if (edited instanceof Edited.Done done) {
        assertThat(TextEdit.apply(text, done.edits())).isEqualTo(done.text());
        assertThat(TextEdit.apply(done.text(), TextEdit.inverse(text, done.edits())))
            .isEqualTo(text);
      } else {
        assertThat(((Edited.Refused) edited).why()).isNotBlank();
      }
      ModelText.of(text).placeAt(random.nextInt(text.length() + 1));
      for (var finding : EditedText.loaded(text).diagnostics()) {
        for (var fix : QuickFixes.of(finding, ModelText.of(text))) {
          TextEdit.apply(text, fix.edits());
        }
      }
    }
  }

  private static String mutated(String sound, Random random) {
    var text = new StringBuilder(sound);
    for (int n = random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(text.length());
      int kind = random.nextInt(3);
      if (kind == 0) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
      } else if (kind == 1) {
        text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      } else {
        int from = random.nextInt(text.length());
        text.insert(at, text.substring(from, Math.min(text.length(), from + random.nextInt(30))));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\uFEFF",
        "{}",
        "[]",
        "moa: 1",
        "moa: 1\n---\nmoa: 2\n",
        "? a\n: b\n",
        "a: &x 1\nb: *x\n",
        "claims: [a, [b]]\nentities: x\n",
        "claims:\n- - a\n- claim\n",
        "entities:\n  a:\nclaims:\n",
        "entities: {a: , b: {type: drug}}\nviews: {v: }\n"
      })
  void everyChangeOfAnOddTextIsAnswered(String text) {
    var model = EditedText.model(EditedText.text(Path.of("src/test/resources/everything.yaml")));
    var changes = new RandomChanges(new Random(5), model, new LinkedHashSet<>());
    for (int i = 0; i < 60; i++) {
      assertThat(ModelText.of(text).apply(changes.next().change())).isNotNull();
    }
    PlainWords.read("a inhibits b", ModelText.of(text));
  }
}
