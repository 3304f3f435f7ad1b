package org.moagraph.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.layout.Measures;
import org.moagraph.layout.Page;
import org.moagraph.model.Relation;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Showing;

class LanguageTest {
  private static final Language GERMAN = Language.of("de");

  static Stream<Language> offered() {
    return Language.offered().stream().map(Language::of);
  }

  /** Every word that pictures are made of. */
  private static List<String> needed() throws IOException {
    var words = new ArrayList<String>();
    Arrays.stream(NodeKind.values()).map(NodeKind::label).forEach(words::add);
    Arrays.stream(Influence.values()).map(Influence::label).forEach(words::add);
    Arrays.stream(Certainty.values()).map(Certainty::label).forEach(words::add);
    for (Relation relation : Relation.values()) {
      words.add(relation.verb());
      if (relation.kind() != Relation.Kind.CARRIER) {
        boolean structure = relation.kind() == Relation.Kind.STRUCTURE;
        boolean blocks = relation == Relation.ANTAGONIZES;
        words.add(structure ? "is " + relation.word() : blocks ? "blocks" : relation.word());
      }
    }
    words.addAll(said());
    return words;
  }

  /** The words that the code asks for by themselves. */
  private static List<String> said() throws IOException {
    try (var files = Files.walk(Path.of("src", "main", "java"))) {
      var said = new ArrayList<String>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*\\)")
            .matcher(Files.readString(file))
            .results()
            .filter(r -> !file.toString().endsWith("Answer.java"))
            .forEach(r -> said.add(r.group(1)));
      }
      said.addAll(List.of("Outcome", "Outcomes", "Ends at", "established or supported"));
      return said;
    }
  }

  @ParameterizedTest
  @MethodSource("offered")
  void everyWordIsThereInEachLanguage(Language language) throws IOException {
    assertThat(needed()).hasSizeGreaterThan(100).allMatch(language::has);
  }

  @Test
  void noWordIsTranslatedThatNothingAsksFor() throws IOException {
    var lines =
        Files.readAllLines(Path.of("src/main/resources/org/moagraph/words/de.txt")).stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .toList();
    assertThat(lines).allMatch(l -> l.matches("[^=]+ = [^=]+"));
    assertThat(lines.stream().map(l -> l.split(" = ", 2)[0]))
        .doesNotHaveDuplicates()
        .isSubsetOf(needed());
  }

  @Test
  void theObjectStandsWhereTheVerbWantsIt() {
    assertThat(GERMAN.say("releases")).isEqualTo("setzt frei");
    assertThat(GERMAN.sentence("BDNF", "releases", "VEGF")).isEqualTo("BDNF setzt VEGF frei");
    assertThat(GERMAN.sentence("A", "inhibits", "B")).isEqualTo("A hemmt B");
    assertThat(Language.ENGLISH.sentence("A", "inhibits", "B")).isEqualTo("A inhibits B");
  }

  @Test
  void whatIsNotOfferedIsEnglish() {
    assertThat(Language.of("fr").say("drug")).isEqualTo("drug");
    assertThat(Language.of("de-AT").say("drug")).isEqualTo("Arzneistoff");
    assertThat(GERMAN.say("a word of nobody")).isEqualTo("a word of nobody");
  }

  private static Diagram article(String language) {
    var model = Moa.bundled("ketamine").model();
    var view = Optional.of(model.view("article").orElseThrow());
    return Diagrams.of(model, view, Showing.PLAIN.withLanguage(language));
  }

  @Test
  void theGermanArticleIsGermanThroughout() {
    var diagram = article("de");
    assertThat(diagram.edges())
        .extracting(Diagram.Edge::verb)
        .contains("blockiert", "hemmt", "erhöht", "setzt frei")
        .doesNotContain("blocks", "inhibits", "raises", "releases");
    assertThat(diagram.narration().description())
        .contains("Ketamin blockiert NMDA-Rezeptor", "ausgehend von", "Lehrmaterial")
        .doesNotContain(" blocks ", " in the ", "starting", "Teaching", " and ", "putative");
    assertThat(diagram.credit()).endsWith("Lehrmaterial, kein ärztlicher Rat.");
  }

  @Test
  void germanLabelsFit() {
    var scene = Pictures.layout().lay(article("de"), Page.WIDE);
    var measures = Measures.of(scene);
    assertThat(measures.overflow()).isZero();
    assertThat(measures.labelOverlaps()).isZero();
    assertThat(measures.nodeOverlaps()).isZero();
    assertThat(measures.edgeThroughNode()).isZero();
    assertThat(measures.unlabelledEdges()).isZero();
    assertThat(measures.minNodeFontPt()).isGreaterThan(18);
    assertThat(scene.legend())
        .extracting(e -> e.label().text())
        .contains("Arzneistoff", "Rezeptor", "erhöht", "senkt", "gesichert oder gestützt");
  }
}
