package org.moagraph.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered at the mark ¦ of a text. */
class CompletionTest {

  private static final String HEAD =
      """
      moa: 1
      id: small
      title: "Small"
      compartments:
        neuron: {label: Neuron, kind: neuron}
      entities:
        ketamine: {type: drug, label: Ketamine, brands: [Ketalar], in: neuron}
        nmdar: {type: receptor, label: "NMDA receptor", synonyms: [GluN]}
        "4e-bp1": {type: protein, label: 4E-BP1}
      hypotheses:
        disinhibition: {title: Disinhibition, summary: "Interneurons first."}
        direct: {title: Direct}
      """;

  @Test
  void keysOfTheFileAreThoseThatItLacks() {
    var offered = offered(HEAD + "¦");

    assertThat(labels(offered)).contains("claims", "views", "expects").doesNotContain("entities");
    assertThat(offered.get(0).meaning()).isNotBlank();
  }

  @Test
  void keysOfAClaimAreOfferedBelowItAndBetweenBrackets() {
    assertThat(labels(offered(HEAD + "claims:\n  - claim: ketamine blocks nmdar\n    sta¦")))
        .contains("status", "direct")
        .doesNotContain("claim");
    assertThat(labels(offered(HEAD + "claims:\n  - {claim: ketamine blocks nmdar, ¦}\n")))
        .contains("status")
        .doesNotContain("claim", "title");
  }

  @Test
  void aListThatIsEmptyBeginsWithADash() {
    assertThat(offered(HEAD + "claims:\n  ¦").get(0).text()).isEqualTo("- claim: ");
    assertThat(offered(HEAD + "claims:\n  - claim: ketamine blocks nmdar\n  ¦").get(0).text())
        .isEqualTo("- claim: ");
  }

  @Test
  void aClaimBeginsWithAThingAndGoesOnWithARelationThatFits() {
    var sources = offered(HEAD + "claims:\n  - claim: ¦");
    assertThat(labels(sources)).containsExactly("ketamine", "nmdar", "4e-bp1");
    assertThat(sources.get(1).detail()).isEqualTo("receptor · NMDA receptor");
    assertThat(sources.get(0).known()).contains("Ketalar");

    var relations = offered(HEAD + "claims:\n  - claim: ketamine ¦");
    assertThat(labels(relations)).startsWith("agonizes").contains("inhibits uptake by");
    assertThat(relations.get(0).detail()).startsWith("+");
    assertThat(relations.get(0).meaning()).startsWith("Raises its target.").contains("source");
  }

  @Test
  void relationsOfSeveralWordsGoOnAsTheyBegan() {
    var text = HEAD + "claims:\n  - {claim: ketamine inhibits ¦";
    var offered = offered(text);

    assertThat(labels(offered)).contains("inhibits uptake by", "inhibits by phosphorylation");
    assertThat(labels(offered)).contains("nmdar").doesNotContain("agonizes");
    var longer = of(offered, "inhibits uptake by");
    assertThat(applied(text, longer)).endsWith("{claim: ketamine inhibits uptake by ");
    assertThat(applied(text, of(offered, "nmdar"))).endsWith("{claim: ketamine inhibits nmdar");
  }

  @Test
  void whatDoesNotFitComesLast() {
    var targets = offered(HEAD + "claims:\n  - claim: ketamine antagonizes ¦");

    assertThat(labels(targets)).containsExactly("nmdar", "4e-bp1", "ketamine");
  }

  @Test
  void aWordInTheMiddleIsReplacedAndWhatFollowsStays() {
    var text = HEAD + "claims:\n  - claim: ket¦xx blocks nmdar\n";

    assertThat(applied(text, of(offered(text), "ketamine")))
        .endsWith("claim: ketamine blocks nmdar\n");
  }

  @Test
  void wordsOfAVocabularyAreOfferedWithoutTheOlderOnes() {
    assertThat(labels(offered(HEAD + "claims:\n  - claim: a b c\n    status: ¦")))
        .containsExactly("disputed", "putative", "supported", "established");
    assertThat(labels(offered(HEAD + "claims:\n  - claim: a b c\n    time: ¦")))
        .containsExactly("minutes", "hours", "days", "weeks");
    assertThat(labels(offered(HEAD.replace("type: protein", "type: ¦"))))
        .contains("kinase", "small molecule");
  }

  @Test
  void namesAreThoseOfTheirKind() {
    assertThat(labels(offered(HEAD.replace("in: neuron", "in: ¦")))).containsExactly("neuron");
    assertThat(labels(offered(HEAD + "claims:\n  - claim: a b c\n    hypotheses: [direct, ¦")))
        .containsExactly("disinhibition");
    assertThat(labels(offered(HEAD + "views:\n  v:\n    include:\n      entities: [¦]")))
        .containsExactly("ketamine", "nmdar", "4e-bp1");
    assertThat(labels(offered(HEAD + "views:\n  v:\n    labels:\n      ¦")))
        .containsExactly("ketamine", "nmdar", "4e-bp1");
    assertThat(labels(offered(HEAD + "experiments:\n  - {id: x, readout: ¦"))).contains("nmdar");
  }

  @Test
  void claimsAreNamedByTheIdThatTheyHave() {
    var claims = "claims:\n  - claim: ketamine blocks nmdar\n  - {claim: a b c, id: own}\n";

    assertThat(labels(offered(HEAD + claims + "views:\n  v:\n    include: {claims: [¦")))
        .containsExactly("ketamine-blocks-nmdar", "own");
  }

  @Test
  void whatWasCitedIsOfferedAgain() {
    var claims =
        """
        claims:
          - claim: a b c
            evidence:
              - {cite: "Author A 2020 Journal 1:2", pmid: "123"}
          - claim: c b a
            evidence:
              - {cite: ¦
        """;
    var cited = offered(HEAD + claims).get(0);

    assertThat(cited.label()).isEqualTo("Author A 2020 Journal 1:2");
    assertThat(cited.text()).isEqualTo("\"Author A 2020 Journal 1:2\"");
    assertThat(offered(HEAD + claims.replace("cite: ¦", "pmid: \"¦")).get(0).text())
        .isEqualTo("123");
  }

  @Test
  void nothingIsOfferedInCommentsAndTexts() {
    assertThat(offered("# moa¦")).isEmpty();
    assertThat(offered("moa: 1 # on¦")).isEmpty();
    assertThat(offered("summary: |\n  some ¦")).isEmpty();
    assertThat(offered(HEAD + "claims:\n  - claim: ketamine blocks nmdar and ¦")).isEmpty();
  }

  @Test
  void whatIsBrokenBeforeDoesNotMatter() {
    var broken =
        HEAD.replace("in: neuron}", "in: neuron").replace("title: \"Small\"", "title: \"Sm");

    assertThat(labels(offered(broken + "claims:\n  - claim: nmdar ¦\n  - {cl")))
        .contains("activates");
  }

  @Test
  void linesThatEndInCrLfAreRead() {
    assertThat(labels(offered((HEAD + "claims:\n  - claim: ¦").replace("\n", "\r\n"))))
        .containsExactly("ketamine", "nmdar", "4e-bp1");
  }

  /** In no place of any bundled model does it fail, or replace more than the line it is on. */
  @Test
  void everyPlaceOfEveryModelCanBeAskedFor() throws Exception {
    try (var files = Files.list(Path.of("models"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        var text = Files.readString(file);
        text = text.substring(0, Math.min(text.length(), 30_000));
        var model = DraftText.of(text);
        for (int at = 0; at <= text.length(); at += 37) {
          for (var one : model.completions(at)) {
            assertThat(one.replaced().touches(at)).isTrue();
            assertThat(text.substring(one.replaced().from(), one.replaced().to()))
                .doesNotContain("\n");
          }
        }
      }
    }
  }

  private static List<Completion> offered(String marked) {
    int at = marked.indexOf('¦');
    return DraftText.of(marked.replace("¦", "")).completions(at);
  }

  private static List<String> labels(List<Completion> offered) {
    return offered.stream().map(Completion::label).toList();
  }

  private static Completion of(List<Completion> offered, String label) {
    return offered.stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
  }

  private static String applied(String marked, Completion completion) {
    return new StringBuilder(marked.replace("¦", ""))
        .replace(completion.replaced().from(), completion.replaced().to(), completion.text())
        .toString();
  }
}
