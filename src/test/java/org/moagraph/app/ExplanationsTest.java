package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moagraph.diag.Code;
import org.moagraph.model.Relation;

class ExplanationsTest {

  private static final Path CASES = Path.of("src", "test", "resources", "codes");

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasAPageUnderItsTitle(Code code) {
    assertThat(Explanations.page(code)).startsWith("# " + code + ": " + code.title() + "\n\n");
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void theExamplesAreThoseOfTheCases(Code code) throws IOException {
    var page = Explanations.page(code);
    assertExample(page, "Wrong", CASES.resolve(code + "-fail.yaml"));
    assertExample(page, "Right", CASES.resolve(code + "-pass.yaml"));
  }

  @Test
  void namesAreTakenInEitherCase() {
    assertThat(Explanations.page(" e0201 ")).contains(Explanations.page(Code.E0201));
    assertThat(Explanations.page("E9999")).isEmpty();
    assertThat(Explanations.page("Predicates")).isPresent();
    assertThat(Explanations.names()).contains("E0201", "predicates");
  }

  @Test
  void thePageOfWordsListsEveryRelationWithItsSign() {
    var page = Explanations.page(Code.E0109);
    for (var relation : Relation.values()) {
      if (relation.family() != Relation.Family.CARRIER) {
        assertThat(page).contains(relation.word() + " " + relation.sign().symbol());
      }
    }
  }

  private static void assertExample(String page, String heading, Path file) throws IOException {
    var block = Pattern.compile(heading + ":\n\n```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    if (block.find()) {
      assertThat(Files.readString(file)).contains(List.of(block.group(1).split("\n")));
    }
  }
}
