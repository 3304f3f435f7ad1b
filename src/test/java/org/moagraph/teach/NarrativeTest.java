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
            "In rodents, ketamine blocks the interneuron NMDA receptor.",
            "GABA release normally silences pyramidal cell firing.",
            "Under ketamine, pyramidal cell firing rises.",
            "This receptor normally lowers release of glutamate, which rises once this brake is"
                + " off.");
  }

  @Test
  void noBrakeIsOffBeforeTheDrugIsTold() {
    var words = words(told(KETAMINE, "lateral-habenula", Audience.STUDENT));
    int block =
        words.indexOf("Ketamine blocks the habenula NMDA receptor (lasting up to a day in mice).");
    assertThat(block).isPositive();
    assertThat(words.subList(0, block))
        .noneMatch(s -> s.contains("therefore") || s.contains("brake"));
  }

  @Test
  void whatIsOnlyThoughtOrDisputedIsSaidSo() {
    assertThat(words(told(KETAMINE, "trkb-binding", Audience.STUDENT)))
        .anyMatch(s -> s.contains("it is disputed whether ketamine enhances"));
    assertThat(words(told(KETAMINE, "lateral-habenula", Audience.STUDENT)))
        .contains("In vitro, it is thought that esketamine does the same.");
    assertThat(words(told(KETAMINE, "article", Audience.STUDENT)))
        .contains("In vitro, esketamine does the same.")
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
  void theDrugOfTheViewLeadsAndNotAToolCompound() {
    var words = words(told(KETAMINE, "trkb-binding", Audience.STUDENT));
    assertThat(words)
        .contains("TrkB raises the activity of ERK1/2 in the dendrite and spine.")
        .noneMatch(s -> s.contains("therefore falls") || s.contains("less active"))
        .noneMatch(s -> s.startsWith("ANA-12 lowers"));
    assertThat(words(told(KETAMINE, "opioid-debate", Audience.STUDENT)))
        .noneMatch(s -> s.contains("brake") || s.contains("what naltrexone does"));
  }

  @Test
  void aFindingOfNoEffectSaysWhereAndOnWhichReceptor() {
    assertThat(words(told(KETAMINE, "nmdar-at-rest", Audience.STUDENT)))
        .contains(
            "In rodents and in vitro, memantine was found to have no effect on the NMDA receptor at"
                + " rest (hippocampal synapse at rest, physiological magnesium).")
        .noneMatch(s -> s.contains("does not affect"));
  }

  @Test
  void aVerdictSaysUnderHowManyHypothesesAndWhatContradictsIt() {
    var narrative =
        NarrativeWriter.of(KETAMINE.index(), "en", Audience.STUDENT)
            .between(KETAMINE.entity("memantine"), KETAMINE.entity("depressive-symptom-reduction"));
    assertThat(words(narrative))
        .contains(
            "Under two of 15 hypotheses, memantine raises symptom reduction.",
            "The other 13 have no route there.",
            "Against it: in people, memantine was found to have no effect on symptom reduction"
                + " (major depression; 5-20 mg/d).");
    var rapastinel =
        NarrativeWriter.of(KETAMINE.index(), "en", Audience.STUDENT)
            .between(
                KETAMINE.entity("rapastinel"), KETAMINE.entity("depressive-symptom-reduction"));
    assertThat(words(rapastinel))
        .contains(
            "Under one of 15 hypotheses, “Nitric oxide and Rheb”, rapastinel lowers symptom"
                + " reduction.",
            "The other 14 have no route there.");
    assertThat(words(told(Moa.bundled("sertraline"), "delay", Audience.STUDENT)))
        .contains(
            "Under three of four hypotheses, sertraline raises symptom reduction, though"
                + " feedback works against it.",
            "“Direct TrkB binding” has no route there.");
    assertThat(words(told(KETAMINE, "safety", Audience.STUDENT)))
        .anyMatch(s -> s.startsWith("On common ground, ketamine causes dissociation"));
  }

  @Test
  void timesAreToldAsTheModelHasThem() {
    var sertraline = words(told(Moa.bundled("sertraline"), "delay", Audience.STUDENT));
    assertThat(sertraline)
        .contains(
            "The 5-HT1A autoreceptor raises desensitisation (two to three weeks of treatment).",
            "It is thought that 5-HT1 receptors raise symptom reduction (weeks).")
        .noneMatch(s -> s.contains("from about a day on"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void aParagraphSaysOnceThatSomethingIsOnlyThought(String model, String view, Moa moa) {
    for (var section : told(moa, view, Audience.STUDENT).sections()) {
      for (var paragraph : section.paragraphs()) {
        assertThat(paragraph.stream().filter(s -> s.words().contains("t is thought")).toList())
            .hasSizeLessThan(2);
        assertThat(paragraph).noneMatch(s -> s.words().contains("it is also thought"));
      }
    }
    assertThat(words(told(KETAMINE, "article", Audience.STUDENT)))
        .contains("This circuit raises symptom reduction, though this too is unproven.");
  }

  @Test
  void whichFollowsTheNounItIsSaidOf() {
    assertThat(words(told(KETAMINE, "nmdar-at-rest", Audience.STUDENT)))
        .contains(
            "The NMDA receptor at rest normally raises the activity of eEF2K in the dendrite and"
                + " spine.",
            "Under ketamine, eEF2K is less active.",
            "With this brake off, eEF2 is more active.");
    assertThat(words(told(Moa.bundled("propranolol"), "organs", Audience.STUDENT)))
        .containsSubsequence(
            "Adrenaline is an agonist at heart Beta-1.",
            "This receptor normally raises heart rate.",
            "Under propranolol, heart rate falls.");
    assertThat(words(told(KETAMINE, "opioid", Audience.STUDENT)))
        .containsSubsequence(
            "Habenula bursts normally silence monoamine neurons in the raphe nuclei and VTA.",
            "Under ketamine, monoamine neurons are more active.");
  }

  @Test
  void whatOnlySpeaksAgainstIsMarkedInTheReferences() throws Exception {
    var narrative = told(KETAMINE, "article", Audience.STUDENT);
    assertThat(narrative.against()).isNotEmpty();
    assertThat(markdown(narrative)).containsPattern("Kraus C et al\\. 2020 .*cited against");
    assertThat(words(narrative))
        .contains("One study in people speaks against this.")
        .anyMatch(s -> s.contains("What would refute it: "))
        .noneMatch(s -> s.contains("It would have to be given up"));
  }

  @Test
  void aModelWithConflictsPointsToThem() {
    assertThat(words(told(Moa.bundled("sertraline"), "delay", Audience.STUDENT)))
        .contains(
            "The model holds claims that speak against each other; “moa conflicts sertraline” lists"
                + " them.");
    assertThat(words(told(Moa.bundled("propranolol"), "pressure", Audience.STUDENT)))
        .noneMatch(s -> s.contains("moa conflicts"));
  }

  @Test
  void loopsAreNamed() {
    assertThat(words(told(KETAMINE, "shared-downstream", Audience.STUDENT)))
        .contains("BDNF release and VEGF raise each other: a self-reinforcing loop.");
    assertThat(words(told(KETAMINE, "article", Audience.STUDENT)))
        .contains("BDNF and VEGF raise each other: a self-reinforcing loop.");
  }

  @Test
  void cliniciansHearDoseRouteTimeAndStrength() {
    var whole = NarrativeWriter.of(KETAMINE.index(), "en", Audience.CLINICIAN).ofWhole();
    assertThat(words(whole))
        .anyMatch(
            s ->
                s.startsWith("Evidence: established")
                    && s.contains(
                        "dose: 0.5 mg/kg over 40 min; route: i.v.; time: hours to about 7 d"));
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
            .map(c -> c.toBuilder().evidence(List.of()).note(Optional.empty()).build())
            .toList());
  }
}
