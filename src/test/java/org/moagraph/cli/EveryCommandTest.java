package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What all commands have in common. */
class EveryCommandTest {

  static final List<String> ASKING =
      List.of(
          "models",
          "show ketamine",
          "show ketamine mTORC1",
          "show ketamine disinhibition",
          "show ketamine B014",
          "show ketamine ketamine-increases-activity-of-mtorc1",
          "show ketamine --references",
          "show ketamine --conflicts",
          "find spravato",
          "collection",
          "upstream ketamine BDNF --type drug",
          "downstream ketamine ketamine --max-depth 2",
          "paths ketamine ketamine mTORC1 --limit 3",
          "effect ketamine ketamine mTORC1",
          "whatif ketamine --stimulus ketamine --block mTORC1 --readout synaptogenesis",
          "mediators ketamine ketamine synaptogenesis",
          "blocks ketamine ketamine synaptogenesis",
          "loops ketamine --max-length 4",
          "hubs ketamine --limit 5",
          "hubs ketamine --hypothesis disinhibition",
          "motifs ketamine",
          "motifs ketamine --kind feedback --limit 3",
          "compare ketamine --hypothesis disinhibition --hypothesis nmdar-at-rest",
          "compare ketamine --drug esketamine --drug arketamine",
          "diff ketamine sertraline",
          "scorecard ketamine",
          "check ketamine");

  static final List<String> NAMES = Commands.names();

  private static String[] words(String command, String... more) {
    return (command + " " + String.join(" ", more)).strip().split(" ");
  }

  @ParameterizedTest
  @FieldSource("ASKING")
  void textIsForPeople(String command) {
    var run = moa(words(command)).ends(0);
    assertThat(run.out()).isNotBlank().endsWith("\n").doesNotContain("null", "Optional[");
    assertThat(run.err()).isEmpty();
    if (!command.startsWith("check")) {
      // an address is not broken, so that it can still be followed
      assertThat(run.out().lines().filter(l -> !l.strip().matches("https://\\S+")))
          .allMatch(l -> l.codePointCount(0, l.length()) <= 100);
    }
  }

  @ParameterizedTest
  @FieldSource("ASKING")
  void jsonIsOneObjectThatBeginsWithTheVersion(String command) {
    var run = moa(words(command, "--format", "json")).ends(0);
    assertThat(run.json().keySet()).first().isEqualTo("moa");
    assertThat(run.json()).containsEntry("moa", 1L);
    assertThat(run.out()).doesNotContain("Optional[", "[id=");
  }

  @ParameterizedTest
  @FieldSource("ASKING")
  void csvHasAsManyCellsInEveryRow(String command) {
    var run = moa(words(command, "--format", "csv")).ends(0);
    var rows = Csv.read(run.out());
    assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(r).hasSameSizeAs(rows.get(0)));
    assertThat(rows.stream().flatMap(List::stream)).noneMatch(c -> c.matches("[=+@].*|-\\D.*"));
  }

  @ParameterizedTest
  @FieldSource("ASKING")
  void markdownTablesAreWhole(String command) {
    var run = moa(words(command, "--format", "md")).ends(0);
    assertThat(run.out()).isNotBlank().doesNotContain("\u001b");
    assertThat(run.out().lines().filter(l -> l.startsWith("|"))).allMatch(l -> l.endsWith(" |"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void helpHasAnExample(String name) {
    var run = moa(name, "--help").ends(0);
    assertThat(run.out()).startsWith("Usage: moa " + name).contains("  ", "moa " + name);
    assertThat(moa("help", name).out()).isEqualTo(run.out());
  }

  @Test
  void theHelpListsEveryCommand() {
    var run = moa("--help").ends(0);
    assertThat(run.out()).contains(NAMES).contains("not medical advice");
  }

  @Test
  void wrongUseEndsWithTwoAndAHint() {
    assertThat(moa().ends(2).err()).contains("Usage: moa");
    assertThat(moa("efect").ends(2).err()).contains("did you mean \"effect\"");
    assertThat(moa("effect", "ketamine").ends(2).err()).contains("missing").contains("--help");
    assertThat(moa("effect", "ketamine", "a", "b", "--formt", "x").ends(2).err())
        .contains("--format");
    assertThat(moa("effect", "ketamine", "ketamine", "mtorc1", "--format", "xml").ends(2).err())
        .contains("text, json, csv, md");
    assertThat(
            moa("effect", "ketamine", "ketamine", "mtorc1", "--hypothesis", "disinhibtion")
                .ends(2)
                .err())
        .contains("did you mean \"disinhibition\"");
    assertThat(
            moa("effect", "ketamine", "ketamine", "mtorc1", "--min-status", "sure").ends(2).err())
        .contains("putative");
    assertThat(moa("paths", "ketamine", "ketamine", "mtorc1", "--limit", "0").ends(2).err())
        .contains("at least 1");
    assertThat(moa("compare", "ketamine", "--hypothesis", "hnk").ends(2).err())
        .contains("two hypotheses");
  }
}
