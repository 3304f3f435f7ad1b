package org.moagraph.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.app.Moa;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.Time;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Material;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Showing;

class LanguageTest {
  private static final Language GERMAN = Language.of("de");
  private static final Path RESOURCES = Path.of("src/main/resources/org/moagraph/words");
  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:(?:description|comparison|whatif|shared|notes|story|quiz|seen|shape|answer|effect|sheet|pages|why|unshown|lane|timeline|conflicts|lecture|slides|highlight|references|map)\\.[a-z. ]*[a-z])"
              + "|advice|and|or|unshown|numbers|observed, across steps|established or supported)\"");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern SENTENCE = Pattern.compile(".*[a-z]{2} [a-z]{2}.*");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*\\}");

  static Stream<Language> offered() {
    return Language.offered().stream().map(Language::of);
  }

  /** Keys that the code puts together from the words of its own lists. */
  private static List<String> listed() {
    var keys = new ArrayList<String>();
    Arrays.stream(NodeKind.values()).map(NodeKind::label).forEach(keys::add);
    keys.addAll(EntityType.words());
    Arrays.stream(Influence.values()).map(Influence::label).forEach(keys::add);
    Arrays.stream(Influence.values()).flatMap(i -> i.arc().stream()).forEach(keys::add);
    Arrays.stream(Certainty.values()).map(Certainty::label).forEach(keys::add);
    Arrays.stream(Outcome.values()).map(o -> "outcome." + o.word()).forEach(keys::add);
    Arrays.stream(Time.values()).map(t -> "story." + t.word()).forEach(keys::add);
    Arrays.stream(Material.values()).map(Material::label).forEach(keys::add);
    Arrays.stream(Verdict.values()).map(v -> "answer." + v.word()).forEach(keys::add);
    for (var way : List.of(".up", ".down", ".some way")) {
      Stream.of("why.does", "why.goes", "why.move").forEach(room -> keys.add(room + way));
    }
    Arrays.stream(Time.values()).map(t -> "lane." + t.word()).forEach(keys::add);
    Arrays.stream(Time.values()).map(t -> "quiz.within." + t.word()).forEach(keys::add);
    Arrays.stream(Time.values()).map(t -> "effect." + t.word()).forEach(keys::add);
    Stream.of("less active", "less", "more active", "more", "same", "reduced", "blocked")
        .forEach(seen -> keys.add("quiz.seen." + seen));
    Stream.of("enhanced", "unchanged", "occluded").forEach(seen -> keys.add("quiz.seen." + seen));
    keys.add("unshown.observed across steps");
    Arrays.stream(Verdict.values()).map(v -> "picture.careful." + v.word()).forEach(keys::add);
    keys.addAll(List.of("picture.more", "picture.careful.more"));
    Stream.of(
            "deck",
            "page",
            "picture",
            "handout",
            "answers",
            "worksheet",
            "moodle",
            "gift",
            "anki",
            "qti",
            "h5p",
            "hotspots",
            "words")
        .forEach(file -> keys.add("lecture." + file));
    for (var relation : Relation.words()) {
      keys.addAll(List.of("arrow." + relation, "states." + relation, "tells." + relation));
      Stream.of("tells." + relation + ".process", "unshown." + relation)
          .filter(Language.of("en")::has)
          .forEach(keys::add);
    }
    return keys;
  }

  /** Keys that stand in the code: a word of a room, a dot, and more. */
  private static List<String> written() throws IOException {
    try (var files = Files.walk(Path.of("src", "main", "java"))) {
      var keys = new ArrayList<String>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(r -> keys.addAll(forms(r.group(1))));
      }
      return keys.stream().distinct().toList();
    }
  }

  /** A phrase that agrees with its subject has two forms. */
  private static List<String> forms(String key) {
    boolean agrees = Language.of("en").has(key + ".one") && Language.of("en").has(key + ".many");
    return agrees ? List.of(key + ".one", key + ".many") : List.of(key);
  }

  private static List<String> asked() throws IOException {
    return Stream.concat(listed().stream(), written().stream()).toList();
  }

  @Test
  void englishHasEveryPhraseThatIsAskedFor() throws IOException {
    assertThat(written()).hasSizeGreaterThan(20);
    assertThat(Language.of("en").keys()).containsAll(asked());
  }

  @Test
  void nothingIsKeptThatNothingAsksFor() throws IOException {
    assertThat(asked()).containsAll(Language.of("en").keys());
  }

  @Test
  void answersAndPagesSayNothingOfTheirOwn() throws IOException {
    var columnsForPrograms = List.of("accepted by", "changed by");
    var whatSummariesHave = List.of("medical advice");
    for (var room : List.of("view/answer", "page")) {
      try (var files = Files.walk(Path.of("src/main/java/org/moagraph", room))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          var code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
          assertThat(TEXT.matcher(code).results().map(r -> r.group(1)))
              .filteredOn(SENTENCE.asMatchPredicate())
              .as(file.toString())
              .allMatch(
                  said ->
                      Language.of("en").has(said)
                          || Language.of("en").has(said + ".one")
                          || columnsForPrograms.contains(said)
                          || whatSummariesHave.contains(said));
        }
      }
    }
  }

  @Test
  void noLanguageHasPhrasesThatEnglishLacks() {
    for (var language : Language.offered()) {
      assertThat(Language.of("en").keys()).containsAll(Language.of(language).keys());
    }
  }

  @Test
  void aLanguageIsOneFile() throws IOException {
    try (var files = Files.list(RESOURCES)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Language.offered().stream().map(l -> l + ".txt").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("offered")
  void everyLineIsOnePhraseWithThePlacesOfTheEnglishOne(Language language) throws IOException {
    var lines =
        Files.readAllLines(RESOURCES.resolve(language.code() + ".txt")).stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .toList();
    assertThat(lines).allMatch(l -> l.matches("[^=]+ = [^=]+"));
    assertThat(lines.stream().map(l -> l.split(" = ", 2)[0])).doesNotHaveDuplicates();
    assertThat(lines).hasSize(language.keys().size());
    for (var line : lines) {
      var pair = line.split(" = ", 2);
      var english = places(english(pair[0]));
      // "one study" need not be told how many
      if (pair[0].endsWith(".one")) {
        assertThat(english).as(line).containsAll(places(pair[1]));
      } else {
        assertThat(places(pair[1])).as(line).isEqualTo(english);
      }
    }
  }

  private static String english(String key) {
    var places = new Object[] {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}"};
    return Language.of("en").say(key, places);
  }

  private static List<String> places(String phrase) {
    return PLACE.matcher(phrase).results().map(r -> r.group(1)).sorted().toList();
  }

  @Test
  void onlyAnswersAreLackingInGerman() {
    assertThat(GERMAN.lacks("")).allMatch(key -> key.matches("(answer|effect|lecture)\\..*"));
  }

  @Test
  void whatIsLackingIsNamedInTheOrderOfTheResource() {
    assertThat(GERMAN.lacks("answer.")).startsWith("answer.increases", "answer.decreases");
    assertThat(GERMAN.lacks("arrow.")).isEmpty();
    assertThat(Language.of("en").lacks("")).isEmpty();
  }

  @Test
  void aRoomSpeaksOneLanguage() {
    assertThat(Language.of("de", "answer.").isEnglish()).isTrue();
    assertThat(Language.of("de", "arrow.").code()).isEqualTo("de");
  }

  @Test
  void verbsOnArrowsHaveAtMostTwoWords() {
    assertThat(Relation.words())
        .allMatch(r -> Language.of("en").say("arrow." + r).split(" ").length <= 2);
  }

  private static Claim claim(Relation relation) {
    return Claim.step(EntityId.of("a"), relation, EntityId.of("b"));
  }

  @Test
  void theObjectStandsWhereTheVerbWantsIt() {
    var german = new Verbs(GERMAN);
    var released = claim(Relation.RELEASES);
    assertThat(german.arrow(released)).isEqualTo("setzt frei");
    assertThat(german.statement("BDNF", false, released, "VEGF")).isEqualTo("BDNF setzt VEGF frei");
    assertThat(german.statement("A", false, claim(Relation.INHIBITS), "B")).isEqualTo("A hemmt B");
    assertThat(new Verbs(Language.of("en")).statement("A", false, claim(Relation.INHIBITS), "B"))
        .isEqualTo("A inhibits B");
  }

  @Test
  void anArrowGoesFromWhatIsNeeded() {
    assertThat(new Verbs(Language.of("en")).arrow(claim(Relation.REQUIRES)))
        .isEqualTo("needed for");
  }

  @Test
  void whatIsNotOfferedIsEnglish() {
    assertThat(Language.of("fr").say("drug")).isEqualTo("drug");
    assertThat(Language.of("de-AT").say("drug")).isEqualTo("Arzneistoff");
    assertThatThrownBy(() -> GERMAN.say("a phrase of nobody"))
        .hasMessageContaining("a phrase of nobody");
  }

  @Test
  void namesAreNotReadAsPlaces() {
    assertThat(Language.of("en").say("description.starts", "{1}", "{0}"))
        .isEqualTo("{1}, starting from {0}");
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
        .contains("blockiert", "hemmt", "steigert", "steigert Freisetzung")
        .doesNotContain("blocks", "inhibits", "raises", "releases");
    assertThat(diagram.description().text())
        .contains("Ketamin blockiert den NMDA-Rezeptor", "ausgehend von", "Lehrmaterial")
        .doesNotContain(" blocks ", " in the ", "starting", "Teaching", " and ", "putative");
    assertThat(diagram.credit()).endsWith("Lehrmaterial, kein ärztlicher Rat.");
  }

  /** What an arrow says is the verb of the story, shorter; an agonist "is an agonist at". */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void aRelationHasOneVerbInPictureAndStory(String code) {
    var language = Language.of(code);
    for (var relation : Relation.values()) {
      var key = relation.word();
      var agonist = code.equals("en") && key.endsWith("agonizes") && !key.startsWith("ant");
      var needs = key.endsWith("requires");
      if (relation != Relation.CARRIES && !agonist && !needs) {
        var verb = language.say("arrow." + key).split(" ")[0];
        assertThat(language.say("tells." + key)).as(key).contains(verb);
      }
    }
  }

  @Test
  void germanLabelsFit() {
    var scene = KeptLayout.PICTURES.lay(article("de"), Page.WIDE).orElseThrow();
    var measures = Measures.of(SceneShapes.of(scene));
    assertThat(measures.boxes().overflow()).isZero();
    assertThat(measures.boxes().labelOverlaps()).isZero();
    assertThat(measures.boxes().nodeOverlaps()).isZero();
    assertThat(measures.lines().throughNodes()).isZero();
    assertThat(measures.lines().unlabelled()).isZero();
    assertThat(measures.letters().nodesPt()).isGreaterThan(18);
    assertThat(scene.legend())
        .extracting(e -> e.label().text())
        .contains("Arzneistoff", "Rezeptor", "steigert", "senkt", "gesichert oder gestützt");
  }
}
