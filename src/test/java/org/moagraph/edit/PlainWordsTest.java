package org.moagraph.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.edit.Proposal.NewThing;

/** What lines of plain words and small tables are taken for, and what is said of it. */
class PlainWordsTest {

  private static final String MODEL =
      """
      moa: 1
      id: small
      title: Small
      entities:
        rapamycin: {type: drug, label: Rapamycin, synonyms: [sirolimus], brands: [Rapamune]}
        mtorc1: {type: complex, label: mTORC1}
        akt: {type: kinase, label: {en: Akt, de: Akt-Kinase}}
        synaptogenesis: {type: process, label: Synaptogenesis}
        learning-and-memory: {type: outcome, label: Learning and memory}
      claims:
        - claim: akt increases activity of mtorc1
      """;

  private static List<Proposal> read(String words) {
    return PlainWords.read(words, ModelText.of(MODEL));
  }

  private static Proposal one(String words) {
    var all = read(words);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String claim(String words) {
    return one(words).claim().orElse("problem: " + one(words).problem().orElse(""));
  }

  @Test
  void aSentenceOfKnownNamesIsAClaim() {
    var proposal = one("rapamycin inhibits mTORC1");
    assertThat(proposal.claim()).contains("rapamycin inhibits mtorc1");
    assertThat(proposal.things()).isEmpty();
    assertThat(proposal.guesses()).isEmpty();
    assertThat(claim("Sirolimus inhibits mTORC1.")).isEqualTo("rapamycin inhibits mtorc1");
    assertThat(claim("- The Akt-Kinase increases expression of mTORC1"))
        .isEqualTo("akt increases expression of mtorc1");
  }

  @Test
  void theChangesOfAProposalCanBeMade() {
    var proposals =
        read(
            "rapamycin inhibits mTORC1 (PMID: 123)\nmTORC1 increases learning and memory\ntofacitinib inhibits JAK1");
    var edited = ModelText.of(MODEL).apply(PlainWords.changes(proposals));
    assertThat(edited).isInstanceOf(Edited.Done.class);
    var model = EditedText.model(((Edited.Done) edited).text());
    assertThat(model.claims().stream().map(c -> c.id().value()))
        .containsExactly(
            "akt-increases-activity-of-mtorc1",
            "rapamycin-inhibits-mtorc1",
            "mtorc1-increases-learning-and-memory",
            "tofacitinib-inhibits-jak1");
    assertThat(model.claims().get(1).evidence().get(0).citation().pmid()).contains("123");
    assertThat(TextEdit.apply(MODEL, ((Edited.Done) edited).edits()))
        .isEqualTo(((Edited.Done) edited).text());
  }

  @Test
  void unknownThingsAreProposedWithATypeThatIsAGuess() {
    var proposal = one("tofacitinib inhibits JAK1");
    assertThat(proposal.things())
        .containsExactly(
            new NewThing("tofacitinib", "tofacitinib", "drug"),
            new NewThing("jak1", "JAK1", "protein"));
    assertThat(proposal.guesses())
        .containsExactly(
            "\"tofacitinib\" is taken for a thing of type \"drug\"",
            "\"JAK1\" is taken for a thing of type \"protein\"");
    assertThat(one("wibble increases mTORC1").guesses())
        .containsExactly("what kind of thing \"wibble\" is is not known");
  }

  @Test
  void otherWordsForARelationAreSaidToBeRead() {
    assertThat(one("Akt stimulates mTORC1").guesses())
        .containsExactly("\"stimulates\" is read as \"increases\"");
    var turned = one("mTORC1 is inhibited by rapamycin");
    assertThat(turned.claim()).contains("rapamycin inhibits mtorc1");
    assertThat(turned.guesses())
        .containsExactly("\"is inhibited by\" is read as \"inhibits\", the other way round");
    assertThat(claim("rapamycin -| mTORC1")).isEqualTo("rapamycin decreases mtorc1");
    assertThat(claim("Akt does not affect synaptogenesis"))
        .isEqualTo("akt does not affect synaptogenesis");
    assertThat(one("Akt phosphorylates mTORC1").claim()).contains("akt regulates mtorc1");
  }

  @Test
  void aPossibilityIsAPutativeClaim() {
    var proposal = one("Akt may increase synaptogenesis in mice");
    assertThat(proposal.claim()).contains("akt increases synaptogenesis");
    assertThat(proposal.guesses()).contains("said as a possibility: the claim is putative");
    var add = (Change.AddClaim) proposal.changes().get(0);
    assertThat(add.fields().get("status")).containsExactly("putative");
    assertThat(add.fields().get("organism")).containsExactly("mouse");
  }

  @Test
  void aSlipOfThePenIsTakenForTheNameAndAnotherNumberIsNot() {
    assertThat(one("rapamicin inhibits mTORC1").guesses())
        .containsExactly("\"rapamicin\" is taken for \"rapamycin\"");
    assertThat(one("rapamycin inhibits mTORC2").things())
        .containsExactly(new NewThing("mtorc2", "mTORC2", "complex"));
  }

  @Test
  void namesThatStandTogetherAreSeveralClaims() {
    assertThat(read("rapamycin and everolimus inhibit mTORC1").stream().map(p -> p.claim().get()))
        .containsExactly("rapamycin inhibits mtorc1", "everolimus inhibits mtorc1");
    assertThat(claim("mTORC1 increases learning and memory"))
        .isEqualTo("mtorc1 increases learning-and-memory");
  }

  @Test
  void aTableIsReadByItsHeaderOrItsColumns() {
    var headed =
        read(
            "Source\tRelation\tTarget\tPMID\nrapamycin\tinhibits\tmTORC1\t99\nAkt\tfrobs\tmTORC1\t\n");
    assertThat(headed.get(0).claim()).contains("rapamycin inhibits mtorc1");
    assertThat(headed.get(0).changes()).hasSize(2);
    assertThat(headed.get(1).problem()).contains("unknown relation \"frobs\"");
    assertThat(headed.get(1).line()).isEqualTo(3);
    assertThat(claim("rapamycin, inhibits, mTORC1")).isEqualTo("rapamycin inhibits mtorc1");
    var bars =
        read("| source | relation | target |\n|---|---|---|\n| rapamycin | inhibits | mTORC1 |");
    assertThat(bars).hasSize(1);
    assertThat(bars.get(0).claim()).contains("rapamycin inhibits mtorc1");
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThat(one("hello world").problem())
        .contains("no relation is known in it: write SOURCE RELATION TARGET");
    assertThat(one("Akt increases activity of mTORC1").problem())
        .contains("the file says this already");
    assertThat(one("rapamycin agonizes synaptogenesis").problem().orElseThrow())
        .startsWith("\"agonizes\" does not fit a target of type \"process\"");
    assertThat(PlainWords.read("a inhibits b", ModelText.of("x: [")).get(0).problem())
        .isEqualTo(Optional.of("the file cannot be read: mend it first"));
    assertThat(read("\n \n")).isEmpty();
  }
}
