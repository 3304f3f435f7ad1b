package org.moagraph.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Stance;
import org.moagraph.render.md.MarkdownRenderer;
import org.moagraph.view.diagram.Selected;
import org.moagraph.view.text.Answer;

class NarrativeTest {

  private static final Moa KETAMINE = Moa.bundled("ketamine");

  static Stream<Arguments> views() {
    return BundledModels.IDS.stream()
        .map(Moa::bundled)
        .flatMap(m -> m.model().views().stream().map(v -> Arguments.of(m.model().id(), v.id(), m)));
  }

  private static Narrative told(Moa moa, String view, Audience audience) {
    return NarrativeWriter.of(moa.index(), "en", audience).of(moa.model().view(view).orElseThrow());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void eachClaimOfAViewIsToldOnce(String model, String view, Moa moa) {
    var narrative = told(moa, view, Audience.STUDENT);
    var shown = Selected.by(moa.model(), moa.model().view(view).orElseThrow()).claims();
    assertThat(claims(narrative))
        .containsExactlyInAnyOrderElementsOf(shown.stream().map(Claim::id).toList());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void everyNumberHasItsReferenceAndTheReverse(String model, String view, Moa moa) {
    for (var audience : Audience.values()) {
      var narrative = told(moa, view, audience);
      var cited = narrative.sentences().stream().flatMap(s -> s.references().stream()).toList();
      var numbers = new ArrayList<Integer>();
      for (int i = 1; i <= narrative.references().size(); i++) {
        numbers.add(i);
      }
      assertThat(cited.stream().distinct().sorted().toList()).isEqualTo(numbers);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void aSentenceCitesExactlyWhatSupportsItsClaim(String model, String view, Moa moa) {
    var narrative = told(moa, view, Audience.STUDENT);
    for (var sentence : narrative.sentences()) {
      for (var id : sentence.claims()) {
        var supporting =
            claim(moa.model(), id).evidence().stream()
                .filter(e -> e.stance() == Stance.SUPPORTS)
                .map(e -> e.citation().key())
                .distinct()
                .toList();
        assertThat(sentence.references())
            .extracting(n -> narrative.references().get(n - 1).key())
            .containsExactlyInAnyOrderElementsOf(supporting);
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void sentencesCanBeReadAloud(String model, String view, Moa moa) {
    var ids =
        moa.model().entities().stream()
            .map(e -> e.id().value())
            .filter(i -> i.contains("-") && i.length() > 8)
            .toList();
    for (var sentence : told(moa, view, Audience.STUDENT).sentences()) {
      if (!sentence.authored()) {
        assertThat(sentence.words().split(" ")).as(sentence.words()).hasSizeLessThanOrEqualTo(28);
        assertThat(sentence.words())
            .doesNotContainPattern("\\b(\\w+) \\1\\b")
            .doesNotContain("  ", " ,", " .", "..", "this in turn in return")
            .endsWith(".");
        assertThat(ids.stream().filter(i -> !isLabel(moa, i)))
            .noneMatch(sentence.words()::contains);
      }
    }
  }

  private static boolean isLabel(Moa moa, String id) {
    return moa.model().entities().stream()
        .anyMatch(e -> e.label().plain().toLowerCase(Locale.ROOT).replace(' ', '-').contains(id));
  }

  @Test
  void aBrakeThatIsReleasedIsSpelledOut() {
    assertThat(words(told(KETAMINE, "disinhibition", Audience.STUDENT)))
        .contains(
            "In rodents, ketamine blocks the NMDA receptor on the GABA interneuron.",
            "GABA release normally silences pyramidal cell firing, which rises once this brake is"
                + " off.");
  }

  @Test
  void noBrakeIsOffBeforeTheDrugIsTold() {
    var words = words(told(KETAMINE, "lateral-habenula", Audience.STUDENT));
    int block = words.indexOf("Ketamine blocks the NMDA receptor.");
    assertThat(block).isPositive();
    assertThat(words.subList(0, block))
        .noneMatch(s -> s.contains("therefore") || s.contains("brake"));
  }

  @Test
  void whatIsOnlyThoughtOrDisputedIsSaidSo() {
    assertThat(words(told(KETAMINE, "trkb-binding", Audience.STUDENT)))
        .anyMatch(s -> s.contains("it is disputed whether ketamine strengthens"));
    assertThat(words(told(KETAMINE, "article", Audience.STUDENT)))
        .contains("In vitro, it is thought that esketamine does the same.")
        .anyMatch(s -> s.contains("speaks against this"))
        .anyMatch(s -> s.contains("opposite of what ketamine does"));
  }

  @Test
  void hypothesesAreNamedByTheirTitlesAndTheirDebatesTold() {
    assertThat(words(told(KETAMINE, "disinhibition", Audience.STUDENT)))
        .contains("The next steps belong to the hypothesis “Disinhibition”.")
        .anyMatch(s -> s.startsWith("Against “Disinhibition”: Deleting GluN1"));
  }

  @Test
  void loopsAreNamed() {
    assertThat(words(told(KETAMINE, "article", Audience.STUDENT)))
        .contains("BDNF release and VEGF raise each other: a self-reinforcing loop.");
  }

  @Test
  void cliniciansHearDoseRouteTimeAndStrength() {
    var whole = NarrativeWriter.of(KETAMINE.index(), "en", Audience.CLINICIAN).ofWhole();
    assertThat(words(whole))
        .anyMatch(
            s ->
                s.startsWith("Evidence: established")
                    && s.contains("0.5 mg/kg over 40 min; i.v.; hours to about 7 d"));
  }

  @Test
  void theWholeModelTellsEveryClaimOnce() {
    for (var id : BundledModels.IDS) {
      var moa = Moa.bundled(id);
      var whole = NarrativeWriter.of(moa.index(), "en", Audience.STUDENT).ofWhole();
      assertThat(claims(whole))
          .containsExactlyInAnyOrderElementsOf(
              moa.model().claims().stream().map(Claim::id).toList());
    }
  }

  @Test
  void routesBetweenTwoThingsAreToldEachClaimOnce() {
    var narrative =
        NarrativeWriter.of(KETAMINE.index(), "en", Audience.STUDENT)
            .between(KETAMINE.entity("ketamine"), KETAMINE.entity("synaptogenesis"));
    assertThat(claims(narrative)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(narrative.title()).isEqualTo("From ketamine to synaptogenesis");
  }

  @Test
  void whereThereIsNoRouteItSaysSo() {
    var narrative =
        NarrativeWriter.of(KETAMINE.index(), "en", Audience.STUDENT)
            .between(EntityId.of("synaptogenesis"), EntityId.of("ketamine"));
    assertThat(words(narrative))
        .containsExactly("The model has no undisputed route from synaptogenesis to ketamine.");
  }

  @Test
  void aModelWithoutEvidenceSaysThatItNamesNoSources() {
    var bare = Moa.of(withoutEvidence(KETAMINE.model()));
    var narrative = told(bare, "article", Audience.CLINICIAN);
    assertThat(narrative.references()).isEmpty();
    assertThat(words(narrative))
        .contains("The model names no sources, so nothing here carries a number.");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyNarrativeEndsBySayingWhatItIsNot(Audience audience) throws Exception {
    var text = markdown(told(KETAMINE, "safety", audience));
    assertThat(text.strip()).endsWith("This is teaching material, not medical advice.");
  }

  @Test
  void hostileTextStaysOnItsLine() throws Exception {
    var moa = Moa.of(HostileModel.chain());
    var narrative = NarrativeWriter.of(moa.index(), "en", Audience.CLINICIAN).ofWhole();
    assertThat(claims(narrative)).hasSize(HostileModel.LABELS.size() - 1);
    var page = markdown(narrative);
    assertThat(page).doesNotContainPattern("(?<!\\\\)[<>`*|]").doesNotContain("\u202E", "\nline");
    assertThat(words(narrative)).noneMatch(s -> s.contains("x".repeat(100)));
  }

  private static String markdown(Answer answer) throws IOException {
    var text = new StringBuilder();
    new MarkdownRenderer().render(answer, text);
    return text.toString();
  }

  private static List<ClaimId> claims(Narrative narrative) {
    return narrative.sentences().stream().flatMap(s -> s.claims().stream()).toList();
  }

  private static List<String> words(Narrative narrative) {
    return narrative.sentences().stream().map(Sentence::words).toList();
  }

  private static Claim claim(Model model, ClaimId id) {
    return model.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  static Model withoutEvidence(Model model) {
    return model.withClaims(
        model.claims().stream()
            .map(
                c ->
                    new Claim(
                        c.id(),
                        c.source(),
                        c.relation(),
                        c.target(),
                        c.sign(),
                        c.phrase(),
                        c.direct(),
                        c.status(),
                        c.hypotheses(),
                        c.context(),
                        List.of(),
                        Optional.empty(),
                        c.annotations()))
            .toList());
  }
}
