package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTest {

  @Test
  void aLanguageThatIsNotOfferedIsRefusedWithThoseThatAre() {
    assertThat(moa("tell", "ketamine", "--lang", "fr").ends(2).err())
        .contains("no words for a narrative in \"fr\"", "words: en");
  }

  /** What is said in English only refuses another language, and says which phrase it lacks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "effect ketamine ketamine bdnf-release",
        "downstream ketamine ketamine",
        "upstream ketamine mtorc1",
        "paths ketamine ketamine mtorc1",
        "blocks ketamine ketamine mtorc1",
        "mediators ketamine ketamine synaptogenesis",
        "loops ketamine",
        "hubs ketamine",
        "motifs ketamine",
        "conflicts ketamine",
        "timeline ketamine ketamine",
        "whatif ketamine --stimulus ketamine --block mtorc1 --readout synaptogenesis",
        "compare ketamine --hypothesis hnk --hypothesis opioid",
        "diff ketamine sertraline",
        "compare ketamine --drug ketamine --drug memantine",
        "scorecard ketamine",
        "scorecard ketamine -o target/none.svg",
        "show ketamine",
        "show ketamine mtorc1",
        "show ketamine --references",
        "show ketamine --conflicts",
        "find ketamine",
        "models",
        "check ketamine"
      })
  void noAnswerMixesLanguages(String command) {
    var run = moa((command + " --lang de").split(" ")).ends(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no words for", "in \"de\"");
    assertThat(run.err()).containsPattern("lacks .* phrases, the first of them \"answer");
  }

  @Test
  void aWhatIfIsDrawnInGermanThroughout() {
    var told = moa("draw", "ketamine", "--whatif", "block mtorc1", "--alt", "-", "--lang", "de");
    assertThat(told.ends(0).out())
        .contains("Was wäre, wenn: Blockade von mTORC1?", "Bei Blockade von mTORC1 kommt es")
        .contains("Der NMDA-Rezeptor senkt den Spiegel von Glutamat")
        .doesNotContain("block mtorc1", "With ");
  }

  @Test
  void aNarrativeIsGermanThroughout() {
    assertThat(moa("tell", "ketamine", "--lang", "de").ends(0).out().replaceAll("\\s+", " "))
        .contains("Bei Nagern und in vitro blockiert Ketamin den NMDA-Rezeptor")
        .contains("Eine Studie beim Menschen spricht dagegen [17].")
        .contains("In vitro gilt dasselbe für Esketamin [3, 4].")
        .contains("Unter Ketamin nimmt Glutamat zu.")
        .contains("steigert VEGF die Aktivität von mTOR, wie vermutet wird [6].")
        .contains("Dieser Wachstumsfaktor steigert umgekehrt BDNF [11].")
        .contains("Was diese Hypothese widerlegen würde: „A brain-penetrant", "intact.“ [en]")
        .contains("Unter acht von 15 Hypothesen gilt: Ketamin steigert die Besserung der Symptome")
        .contains("Dies ist Lehrmaterial, kein ärztlicher Rat.")
        .doesNotContain("Under ", "it is thought");
    var routes = "tell ketamine --from ketamine --to synaptogenesis --lang de --audience clinician";
    assertThat(moa(routes.split(" ")).ends(0).out().replaceAll("\\s+", " "))
        .contains("Wege von Ketamin zur Synaptogenese", "Ohne diese Bremse ist mTORC1 aktiver.")
        .contains("Beleglage: gesichert; eine Quelle dafür; Ort: „PFC“ [en].");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "gift", "moodle", "anki", "html", "json", "csv"})
  void questionsAreGermanThroughout(String format) {
    var asked = "quiz ketamine --count 60 --seed 3 --lang de --format " + format;
    var said = moa(asked.split(" ")).ends(0).out().replaceAll("\\s+", " ");
    assertThat(said)
        .contains("Was geschieht nach diesem Modell mit", "Drei dieser Aussagen über")
        .contains("Welcher Schritt fehlt in diesem Modell? Ketamin hemmt")
        .contains("Worauf davon wirkt MK-801 nach diesem Modell direkt?")
        .contains("Das hängt von der Hypothese ab.")
        .contains("Feuern der Pyramidenzellen blockiert.", "Bei Blockade von")
        .doesNotContain("According to", "this model", "Which of", "The model", "route", " level ")
        .doesNotContain("Not A", "Not B");
  }

  @Test
  void aGermanPageOfAnAnswerSaysThatItIsGerman() {
    assertThat(moa("tell", "ketamine", "--lang", "de", "--format", "html").ends(0).out())
        .contains("<html lang=\"de\">");
    assertThat(moa("tell", "ketamine", "--format", "html").ends(0).out())
        .contains("<html lang=\"en\">");
  }

  @Test
  void aHandoutIsGermanThroughout(@TempDir Path folder) throws IOException {
    var made = List.of("handout", "ketamine", "--lang", "de", "-d", folder.toString());
    moa(made.toArray(String[]::new)).ends(0);
    assertThat(Files.readString(folder.resolve("handout.md")))
        .contains("## Glossar", "## Fragen", "## Lösungen", "## Literatur", "## Rückkopplung")
        .contains("- **Glutamat**: kleines Molekül; auch: extracellular glutamate")
        .contains("Handelsname: Ketalar. „Off-label in treatment-resistant depression");
    assertThat(Files.readString(folder.resolve("handout.html"))).contains("lang=\"de\"");
    assertThat(Files.readString(folder.resolve("picture.svg"))).contains("xml:lang=\"de\"");
  }

  @Test
  void englishIsTold() {
    assertThat(moa("tell", "ketamine", "--lang", "en").ends(0).out())
        .isEqualTo(moa("tell", "ketamine").ends(0).out());
  }
}
