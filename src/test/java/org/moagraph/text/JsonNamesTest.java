package org.moagraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonNamesTest {

  @Test
  void namesAreFoundDownToTheThirdLevel() {
    assertThat(names("{\"a\": {\"b\": {\"c\": {\"d\": 1}}}, \"e\": [{\"f\": [{\"g\": 1}]}]}"))
        .containsExactly("a", "a.b", "a.b.c", "e", "e[].f");
  }

  @Test
  void aListHasTheNamesOfItsItems() {
    assertThat(names(" [{\"a\": [1, {\"b\": 2}]}, {\"c\": \"x\"}]"))
        .containsExactly("[].a", "[].c");
  }

  @Test
  void textsAreNoNamesWhateverStandsInThem() {
    assertThat(names("{\"a\": \"{ \\\" [ \\\\\", \"b\\\"c\" : \"d\"}"))
        .containsExactly("a", "b\\\"c");
  }

  @Test
  void whatBreaksOffOrIsNoJsonEndsTheWalk() {
    assertThat(names("{\"a\": [{\"b\": \"x")).containsExactly("a", "a[].b");
    assertThat(names("a: {\"b\": 1}")).isEmpty();
    assertThat(names("")).isEmpty();
    assertThat(names("{}]]{\"a\": 1}")).isEmpty();
  }

  private static Set<String> names(String text) {
    return JsonNames.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
