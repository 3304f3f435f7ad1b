package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Stance;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.text.ReadableText;

class DiagramsTest {
  private static final Model MODEL = Mechanisms.interneuron();

  private static Diagram whole(Model model) {
    return Diagrams.of(model, Optional.empty(), Highlight.NONE, "en");
  }

  private static Diagram viewed(ViewSpec.Selection include, boolean observations) {
    return Diagrams.of(MODEL, Optional.of(view(include, observations)), Highlight.NONE, "en");
  }

  private static ViewSpec view(ViewSpec.Selection include, boolean observations) {
    return ViewSpec.builder("part", Text.of("A part"))
        .include(include)
        .labels(Map.of(EntityId.of("nmdar"), Text.of("GluN receptor")))
        .observations(observations)
        .build();
  }

  private static ViewSpec.Selection entities(String... ids) {
    return new ViewSpec.Selection(
        List.of(ids).stream().map(EntityId::of).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> edges(Diagram diagram) {
    return diagram.edges().stream().map(Diagram.Edge::id).toList();
  }

  @Test
  void aWholeModelShowsAllEntitiesAndAllSteps() {
    Diagram diagram = whole(MODEL);

    assertThat(diagram.nodes()).hasSameSizeAs(MODEL.entities());
    assertThat(edges(diagram)).hasSize(10).doesNotContain("ketamine-increases-outcome");
  }

  @Test
  void entitiesChosenBringTheStepsAmongThem() {
    Diagram diagram = viewed(entities("ketamine", "nmdar", "firing", "outcome"), false);

    assertThat(edges(diagram))
        .containsExactly("ketamine-antagonizes-nmdar", "nmdar-excites-firing");
  }

  @Test
  void observationsAreDrawnWhenAskedFor() {
    Diagram diagram = viewed(entities("ketamine", "outcome"), true);

    assertThat(edges(diagram)).containsExactly("ketamine-increases-outcome");
    assertThat(diagram.edges().get(0).observation()).isTrue();
  }

  @Test
  void listedClaimsAreExactlyWhatIsDrawn() {
    ViewSpec.Selection include =
        new ViewSpec.Selection(
            List.of(EntityId.of("firing")),
            List.of(ClaimId.of("ketamine-antagonizes-nmdar")),
            List.of(),
            List.of(),
            List.of());

    Diagram diagram = viewed(include, false);

    assertThat(edges(diagram)).containsExactly("ketamine-antagonizes-nmdar");
    assertThat(diagram.nodes())
        .extracting(Diagram.Node::id)
        .contains("ketamine", "nmdar", "firing");
  }

  @Test
  void aRouteBringsAllThatLiesOnIt() {
    ViewSpec.Selection include =
        new ViewSpec.Selection(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new ViewSpec.RouteEnds(EntityId.of("ketamine"), EntityId.of("glutamate"))));

    assertThat(viewed(include, false).nodes())
        .extracting(Diagram.Node::id)
        .containsExactly("ketamine", "nmdar", "firing", "glutamate");
  }

  @Test
  void aViewRenamesForItsAudience() {
    Diagram diagram = viewed(entities("ketamine", "nmdar"), false);

    assertThat(diagram.node("nmdar"))
        .get()
        .extracting(Diagram.Node::label)
        .isEqualTo("GluN receptor");
    assertThat(diagram.description().text()).contains("Ketamine blocks GluN receptor");
  }

  @Test
  void whatIsNeededStandsBeforeWhatNeedsIt() {
    assertThat(whole(MODEL).edges())
        .filteredOn(e -> e.influence() == Influence.NEEDED)
        .singleElement()
        .satisfies(e -> assertThat(List.of(e.from(), e.to())).containsExactly("bdnf", "outcome"));
  }

  @Test
  void theEdgeThatClosesALoopIsFeedback() {
    assertThat(whole(MODEL).edges())
        .filteredOn(Diagram.Edge::feedback)
        .extracting(Diagram.Edge::id)
        .containsExactly("mtorc1-increases-activity-of-ampar");
  }

  @Test
  void nodesStandInCausalOrder() {
    assertThat(whole(MODEL).nodes())
        .extracting(Diagram.Node::id)
        .startsWith("ketamine", "nmdar", "firing", "glutamate", "ampar", "bdnf");
  }

  @Test
  void whatOnlyFeedsBackIsNoEndAndATargetIsNoOutcome() {
    var targets =
        new Mechanisms()
            .entity("drug", EntityType.DRUG, "Drug", "")
            .entity("kinase", EntityType.KINASE, "Kinase", "")
            .entity("target", EntityType.RECEPTOR, "Target", "")
            .entity("factor", EntityType.GROWTH_FACTOR, "Factor", "")
            .step("drug", Relation.ANTAGONIZES, "target")
            .step("drug", Relation.ACTIVATES, "kinase")
            .step("kinase", Relation.INCREASES, "factor")
            .step("factor", Relation.ACTIVATES, "kinase")
            .model("targets");

    assertThat(whole(targets).description().text())
        .contains("Ends at: Target.")
        .doesNotContain("Outcome");
  }

  @Test
  void theDescriptionStatesEveryClaimOnceAndNamesEveryNode() {
    Diagram diagram = whole(MODEL);
    String told = diagram.description().text();

    assertThat(told)
        .startsWith(
            "A mechanism named interneuron. 10 steps, starting from Ketamine and Rapamycin.")
        .containsOnlyOnce("In the GABA interneuron, Ketamine blocks NMDA receptor.")
        .containsOnlyOnce(
            "Feedback: In the dendritic spine, mTORC1 increases activity of AMPA receptor.")
        .containsOnlyOnce("BDNF release activates mTORC1 (disputed).")
        .containsOnlyOnce("Relief of symptoms requires BDNF release.")
        .contains("Outcome: Relief of symptoms.")
        .endsWith("Teaching material, not medical advice.");
    diagram.nodes().forEach(n -> assertThat(told).contains(n.name()));
    assertThat(diagram.description().sentences()).hasSize(2 + diagram.edges().size() + 2);
  }

  @Test
  void theShortTextIsShort() {
    assertThat(whole(MODEL).description().brief())
        .isEqualTo("A mechanism named interneuron: from Ketamine to Relief of symptoms.");
    assertThat(whole(Mechanisms.hostile()).description().brief().length()).isLessThan(150);
  }

  @Test
  void theLegendHoldsWhatOccursAndNothingElse() {
    Legend legend = viewed(entities("ketamine", "nmdar", "firing"), false).legend();

    assertThat(legend.kinds())
        .containsExactly(NodeKind.DRUG, NodeKind.RECEPTOR, NodeKind.CELL_ACTIVITY);
    assertThat(legend.influences()).containsExactly(Influence.RAISES, Influence.LOWERS);
    assertThat(legend.certainties()).isEmpty();
    assertThat(legend.observations()).isFalse();
  }

  @Test
  void lineStylesAreExplainedWhereSomeAreNotSolid() {
    assertThat(whole(MODEL).legend().certainties())
        .containsExactly(Certainty.SUPPORTED, Certainty.PUTATIVE, Certainty.DISPUTED);
  }

  @Test
  void onlyRegionsInUseAreListed() {
    assertThat(viewed(entities("ketamine", "ampar"), false).regions())
        .extracting(Diagram.Region::id)
        .containsExactly("synapse", "spine");
  }

  @Test
  void whatIsNotBroughtOutIsDimmed() {
    Highlight highlight =
        new Highlight(
            List.of(EntityId.of("ketamine")), List.of(), List.of(EntityId.of("mtorc1")), List.of());

    Diagram diagram = Diagrams.of(MODEL, Optional.empty(), highlight, "en");

    assertThat(diagram.node("ketamine"))
        .get()
        .extracting(Diagram.Node::emphasis)
        .isEqualTo(Emphasis.HIGHLIGHT);
    assertThat(diagram.node("mtorc1"))
        .get()
        .extracting(Diagram.Node::emphasis)
        .isEqualTo(Emphasis.LOST);
    assertThat(diagram.node("ampar"))
        .get()
        .extracting(Diagram.Node::emphasis)
        .isEqualTo(Emphasis.DIM);
  }

  @Test
  void publicationsAreNumberedInTheOrderOfTheEdges() {
    Evidence first = evidence("First et al. 2001", "10.1/a");
    Evidence second = evidence("Second et al. 2002", "10.1/b");
    Model model =
        MODEL.withClaims(
            MODEL.claims().stream()
                .map(
                    c ->
                        c.id().value().startsWith("ketamine")
                            ? withEvidence(c, List.of(first))
                            : withEvidence(c, List.of(second, first)))
                .toList());

    Diagram diagram = Diagrams.of(model, Optional.empty(), Showing.PLAIN.withCitations(true));

    assertThat(diagram.references())
        .containsExactly("First et al. 2001 doi:10.1/a", "Second et al. 2002 doi:10.1/b");
    assertThat(diagram.edges().get(0).citations()).containsExactly(new Diagram.Cited(1, ""));
    assertThat(diagram.edges().get(1).citations())
        .containsExactly(new Diagram.Cited(2, ""), new Diagram.Cited(1, ""));
    assertThat(whole(model).references()).isEmpty();
  }

  @Test
  void aPublicationAgainstAClaimIsMarkedAtItsArrowAndInTheNotes() {
    Evidence first = evidence("First et al. 2001", "10.1/a");
    Evidence against =
        new Evidence(
            first.citation(), Stance.REFUTES, List.of(), Optional.empty(), Optional.empty());
    Evidence second = evidence("Second et al. 2002", "10.1/b");
    Model model =
        MODEL.withClaims(
            MODEL.claims().stream().map(c -> withEvidence(c, List.of(second, against))).toList());

    Diagram diagram = Diagrams.of(model, Optional.empty(), Showing.PLAIN.withCitations(true));

    assertThat(diagram.edges().get(0).citations())
        .extracting(Diagram.Cited::words)
        .containsExactly("1", "2 against");
    assertThat(SpeakerNotes.of(diagram, model)).anyMatch(n -> n.endsWith("[1, 2 against]"));
    assertThat(SpeakerNotes.of(whole(model), model)).anyMatch(n -> n.endsWith("[1, 2 against]"));
  }

  private static Evidence evidence(String text, String doi) {
    return new Evidence(
        new Citation(Optional.of(text), Optional.empty(), Optional.of(doi)),
        Stance.SUPPORTS,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Claim withEvidence(Claim c, List<Evidence> evidence) {
    return c.toBuilder().evidence(evidence).build();
  }

  @Test
  void labelsLoseWhatCannotBeRead() {
    assertThat(ReadableText.of("a\nb\u202Ec\u0000 \u2066d\t e", 50)).isEqualTo("a bc d e");
    assertThat(ReadableText.of("word ".repeat(100), 20)).hasSizeLessThanOrEqualTo(20).endsWith("…");
  }

  @Test
  void groupedByTimeAnEntityIsWhereTheStepThatFirstShowsItIs() {
    var model = Moa.bundled("ketamine").model();
    var view = model.view("time").orElseThrow();

    var diagram = Diagrams.of(model, Optional.of(view), Highlight.NONE, "en");

    assertThat(diagram.regions())
        .extracting(Diagram.Region::label)
        .containsExactlyElementsOf(view.steps().stream().map(s -> s.title().plain()).toList());
    assertThat(diagram.nodes()).allMatch(n -> n.region().isPresent());
    assertThat(diagram.node("mtorc1").orElseThrow().region()).contains("step-2");
    assertThat(diagram.node("synaptogenesis").orElseThrow().region()).contains("step-3");
  }

  @Test
  void theLegendExplainsOnlyMarksThatOccur() {
    var marks =
        List.of(new Legend.Mark(Emphasis.LOST, "lost"), new Legend.Mark(Emphasis.FIRST, "first"));
    var highlight = new Highlight(List.of(), List.of(), List.of(EntityId.of("mtorc1")), List.of());

    var diagram = Diagrams.of(MODEL, Optional.empty(), highlight, "en").withMarks(marks);

    assertThat(diagram.legend().marks()).extracting(Legend.Mark::label).containsExactly("lost");
  }
}
