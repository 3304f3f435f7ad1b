package org.moagraph.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.edit.EditedText.after;
import static org.moagraph.edit.EditedText.done;
import static org.moagraph.edit.EditedText.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.edit.Change.AddClaim;
import org.moagraph.edit.Change.AddEntity;
import org.moagraph.edit.Change.AddEvidence;
import org.moagraph.edit.Change.AddView;
import org.moagraph.edit.Change.Delete;
import org.moagraph.edit.Change.Pin;
import org.moagraph.edit.Change.RenameId;
import org.moagraph.edit.Change.SetClaim;
import org.moagraph.edit.Change.SetField;
import org.moagraph.edit.Change.SetList;
import org.moagraph.edit.Change.SetSteps;
import org.moagraph.edit.Change.Step;
import org.moagraph.edit.Change.Unpin;

/** What a change makes of a text, read side by side. */
class EditsByHandTest {

  private static final String SMALL =
      """
      # a header
      moa: 1
      id: small
      title: "Small"     # the title

      entities:
        # ---- drugs ----
        a: {type: drug, label: "Drug A", in: body}   # the first
        b: {type: protein, label: {en: Bee, de: Biene}}
        # ---- outcomes ----
        c:
          type: outcome
          label: Sea

      compartments:
        body: {kind: body}

      claims:
        # what a does
        - claim: a inhibits b   # seen often
          status: established
          evidence:
            - {cite: "One 2001", pmid: "1"}
        # what b does
        - claim: b increases c
          organism: [mouse, rat]

      views:
        all:
          title: All
          include: {entities: [a, b, c]}
          steps:
            - {title: "First", show: [a, a-inhibits-b]}
      # the end
      """;

  private static SetField set(Place place, String key, String value) {
    return new SetField(place, key, Optional.of(value));
  }

  /** The lines that differ, as {@code - old} and {@code + new}, in order. */
  private static String difference(String old, String now) {
    var before = old.lines().toList();
    var behind = now.lines().toList();
    var said = new StringBuilder();
    for (var pair : ListDiff.of(before, behind)) {
      boolean same = pair.both() && before.get(pair.old()).equals(behind.get(pair.now()));
      if (!same && pair.old() >= 0) {
        said.append("- ").append(before.get(pair.old())).append('\n');
      }
      if (!same && pair.now() >= 0) {
        said.append("+ ").append(behind.get(pair.now())).append('\n');
      }
    }
    return said.toString().replace("+ \n", "+\n");
  }

  private static void makes(Change change, String difference) {
    assertThat(difference(SMALL, after(SMALL, change))).isEqualTo(difference);
  }

  @Test
  void aFieldIsSetInTheQuotesThatItHad() {
    makes(
        set(new Place.Entity("a"), "label", "Drug B"),
        """
        -   a: {type: drug, label: "Drug A", in: body}   # the first
        +   a: {type: drug, label: "Drug B", in: body}   # the first
        """);
  }

  @Test
  void aTextInSeveralLanguagesIsSetInTheModelsOwn() {
    makes(
        set(new Place.Entity("b"), "label", "Hive: bee"),
        """
        -   b: {type: protein, label: {en: Bee, de: Biene}}
        +   b: {type: protein, label: {en: "Hive: bee", de: Biene}}
        """);
    makes(
        set(new Place.Entity("b"), "label.de", "Imme"),
        """
        -   b: {type: protein, label: {en: Bee, de: Biene}}
        +   b: {type: protein, label: {en: Bee, de: Imme}}
        """);
    makes(
        set(new Place.Entity("c"), "label.de", "See"),
        """
        -     label: Sea
        +     label: {en: Sea, de: See}
        """);
  }

  @Test
  void aNewKeyStandsWhereTheFormatHasIt() {
    makes(
        set(new Place.Claim("a-inhibits-b"), "place", "liver"),
        """
        +     place: liver
        """);
    makes(
        set(new Place.Entity("c"), "note", "one\ntwo: three"),
        """
        +     note: |-
        +       one
        +       two: three
        """);
    makes(
        set(new Place.Entity("a"), "class", "NSAID"),
        """
        -   a: {type: drug, label: "Drug A", in: body}   # the first
        +   a: {type: drug, label: "Drug A", class: NSAID, in: body}   # the first
        """);
  }

  @Test
  void aKeyEndsWithItsLine() {
    makes(
        new SetField(new Place.Claim("a-inhibits-b"), "status", Optional.empty()),
        """
        -     status: established
        """);
    makes(
        new SetField(new Place.Entity("a"), "in", Optional.empty()),
        """
        -   a: {type: drug, label: "Drug A", in: body}   # the first
        +   a: {type: drug, label: "Drug A"}   # the first
        """);
  }

  @Test
  void aListKeepsWhatStays() {
    makes(
        new SetList(new Place.Claim("b-increases-c"), "organism", List.of("human", "rat", "pig")),
        """
        -     organism: [mouse, rat]
        +     organism: [human, rat, pig]
        """);
    makes(
        new SetList(new Place.Claim("b-increases-c"), "organism", List.of()),
        """
        -     organism: [mouse, rat]
        """);
  }

  @Test
  void aNewThingIsWrittenAsTheLastOneIs() {
    makes(
        new AddEntity(Optional.empty(), "TNF-α (sol.)", "protein", Map.of("in", List.of("body"))),
        """
        +   tnf-alpha-sol:
        +     type: protein
        +     label: TNF-α (sol.)
        +     in: body
        """);
  }

  @Test
  void aNewClaimStandsBehindThoseOfItsSource() {
    makes(
        new AddClaim("a", "decreases", "c", Map.of("status", List.of("putative"))),
        """
        +   - claim: a decreases c
        +     status: putative
        """);
    var behind = after(SMALL, new AddClaim("a", "decreases", "c", Map.of()));
    assertThat(behind).contains("pmid: \"1\"}\n  - claim: a decreases c\n  # what b does");
  }

  @Test
  void aSecondClaimOfTheSameGetsAnIdOfItsOwn() {
    makes(
        new AddClaim("a", "inhibits", "b", Map.of()),
        """
        +   - claim: a inhibits b
        +     id: a-inhibits-b-2
        """);
  }

  @Test
  void evidenceIsAddedWhereThereIsSomeAndWhereThereIsNone() {
    var fields = Map.of("cite", List.of("Two 2002"), "pmid", List.of("22"));
    makes(
        new AddEvidence(new Place.Claim("a-inhibits-b"), fields),
        """
        +       - {cite: "Two 2002", pmid: "22"}
        """);
    makes(
        new AddEvidence(new Place.Claim("b-increases-c"), fields),
        """
        +     evidence:
        +       - {cite: "Two 2002", pmid: "22"}
        """);
  }

  @Test
  void aClaimIsChangedAndWhatNamesItFollows() {
    makes(
        new SetClaim(new Place.Claim("a-inhibits-b"), "a", "degrades", "b"),
        """
        -   - claim: a inhibits b   # seen often
        +   - claim: a degrades b   # seen often
        -       - {title: "First", show: [a, a-inhibits-b]}
        +       - {title: "First", show: [a, a-degrades-b]}
        """);
  }

  @Test
  void aThingIsRenamedWhereverItIsNamed() {
    makes(
        new RenameId(new Place.Entity("a"), "aspirin"),
        """
        -   a: {type: drug, label: "Drug A", in: body}   # the first
        +   aspirin: {type: drug, label: "Drug A", in: body}   # the first
        -   - claim: a inhibits b   # seen often
        +   - claim: aspirin inhibits b   # seen often
        -     include: {entities: [a, b, c]}
        +     include: {entities: [aspirin, b, c]}
        -       - {title: "First", show: [a, a-inhibits-b]}
        +       - {title: "First", show: [aspirin, aspirin-inhibits-b]}
        """);
  }

  @Test
  void whatIsReferredToIsDeletedWithItsReferencesOrNotAtAll() {
    var refused = refused(SMALL, new Delete(new Place.Entity("a"), false));
    assertThat(refused.why())
        .isEqualTo("the entity \"a\" is named by the claim \"a-inhibits-b\", the view \"all\"");
    makes(
        new Delete(new Place.Entity("a"), true),
        """
        -   a: {type: drug, label: "Drug A", in: body}   # the first
        -   - claim: a inhibits b   # seen often
        -     status: established
        -     evidence:
        -       - {cite: "One 2001", pmid: "1"}
        -     include: {entities: [a, b, c]}
        +     include: {entities: [b, c]}
        -     steps:
        -       - {title: "First", show: [a, a-inhibits-b]}
        """);
    var done = done(SMALL, new Delete(new Place.Entity("a"), true));
    assertThat(done.notes())
        .containsExactly(
            "deleted too: the claim \"a-inhibits-b\"", "taken out of the view \"all\"");
  }

  @Test
  void commentsOnLinesOfTheirOwnOutliveWhatIsDeleted() {
    var text = after(SMALL, new Delete(new Place.Claim("b-increases-c"), false));
    assertThat(text).contains("# what b does\n\nviews:");
  }

  @Test
  void aSectionIsMadeWhereTheFormatHasIt() {
    makes(
        new Change.AddHypothesis(Optional.empty(), "One way", Map.of()),
        """
        + hypotheses:
        +   one-way:
        +     title: One way
        +
        """);
  }

  @Test
  void aViewIsMadeOfWhatIsSelected() {
    makes(
        new AddView(Optional.empty(), "Part one", List.of("a"), List.of("a-inhibits-b")),
        """
        +   part-one:
        +     title: Part one
        +     include:
        +       entities: [a]
        +       claims: [a-inhibits-b]
        """);
  }

  @Test
  void stepsKeepWhatTheyWere() {
    makes(
        new SetSteps(
            "all", List.of(new Step("Zero", List.of("c")), new Step("First", List.of("a", "b")))),
        """
        -       - {title: "First", show: [a, a-inhibits-b]}
        +       - {title: "Zero", show: [c]}
        +       - {title: "First", show: [a, b]}
        """);
  }

  @Test
  void aBoxIsPinnedAndLetGo() {
    var pinned = after(SMALL, new Pin("all", "a", 2, 0));
    assertThat(difference(SMALL, pinned))
        .isEqualTo(
            """
            +     layout:
            +       a: [2, 0]
            """);
    var moved = after(pinned, new Pin("all", "a", 1, 3));
    assertThat(moved).contains("      a: [1, 3]\n");
    assertThat(after(moved, new Unpin("all", Optional.of("a")))).isEqualTo(SMALL);
  }

  @Test
  void linesEndAsTheyDoInTheFile() {
    var windows = "\uFEFF" + SMALL.replace("\n", "\r\n");
    var text = after(windows, new AddClaim("a", "decreases", "c", Map.of()));
    assertThat(text).startsWith("\uFEFF# a header\r\n").contains("  - claim: a decreases c\r\n  #");
  }

  @Test
  void aTextThatCannotBeChangedSafelyIsLeftAlone() {
    var anchor = SMALL.replace("title: All", "title: &t All");
    assertThat(refused(anchor, set(new Place.View("all"), "title", "X")).why())
        .isEqualTo("line 30: an anchor stands here");
    var broken = SMALL + "  - x: [\n";
    assertThat(refused(broken, set(new Place.View("all"), "title", "X")).why())
        .contains("not well-formed YAML");
    var twice = SMALL + "id: again\n";
    assertThat(refused(twice, set(new Place.View("all"), "title", "X")).why())
        .contains("the key \"id\" stands twice");
  }

  @Test
  void whatNoFileCanSayIsRefused() {
    assertThat(refused(SMALL, new AddClaim("a", "inhibit", "b", Map.of())).help())
        .isEqualTo("did you mean \"inhibits\"?");
    assertThat(refused(SMALL, new AddClaim("a", "inhibits", "x", Map.of())).why())
        .isEqualTo("unknown entity \"x\"");
    assertThat(refused(SMALL, set(new Place.Entity("a"), "labl", "x")).help())
        .isEqualTo("did you mean \"label\"?");
    assertThat(refused(SMALL, new SetField(new Place.Entity("a"), "type", Optional.empty())).why())
        .isEqualTo("an entity cannot be without \"type\"");
    assertThat(refused(SMALL, new RenameId(new Place.Entity("a"), "b")).why())
        .isEqualTo("the id \"b\" is taken");
    assertThat(refused(SMALL, new RenameId(new Place.Entity("a"), "b c")).why())
        .isEqualTo("\"b c\" is no id of an entity");
  }

  @Test
  void placesAreFoundByOffsetAndOffsetsByPlace() {
    var text = ModelText.of(SMALL);
    var evidence = new Place.Evidence(new Place.Claim("a-inhibits-b"), 0);
    assertThat(text.placeAt(SMALL.indexOf("One 2001"))).contains(evidence);
    assertThat(text.placeAt(SMALL.indexOf("established")))
        .contains(new Place.Claim("a-inhibits-b"));
    assertThat(text.placeAt(SMALL.indexOf("Biene"))).contains(new Place.Entity("b"));
    assertThat(text.placeAt(2)).isEmpty();
    var range = text.rangeOf(new Place.Entity("c")).orElseThrow();
    assertThat(range.firstLine()).isEqualTo(11);
    assertThat(range.lastLine()).isEqualTo(13);
    assertThat(SMALL.substring(range.start(), range.end()))
        .isEqualTo("c:\n    type: outcome\n    label: Sea");
  }
}
