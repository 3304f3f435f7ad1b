package org.moagraph.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Context;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Expectation;
import org.moagraph.model.Header;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.model.Text;
import org.moagraph.model.Time;

/** Models for tests of formats. */
public final class SampleModels {

  private static final EntityId DRUG = EntityId.of("drug-x");
  private static final EntityId TARGET = EntityId.of("target \u03b2 \ud83e\udde0");
  private static final EntityId PLAIN = EntityId.of("plain");

  private SampleModels() {}

  /** A model in which every field of the graph is said, with parallel, opposite and self claims. */
  public static Model rich() {
    var header =
        new Header(
            "rich",
            translated("Everything \"said\" & <b>done</b>", "de", "Alles gesagt"),
            Optional.of(Text.of("line one\nline two")),
            Optional.of("1.0"),
            Optional.of("2026-01-02"),
            Optional.of("CC-BY-4.0"),
            Optional.of("made for a test"),
            "en");
    var entities =
        List.of(
            new Entity(
                DRUG,
                EntityType.DRUG,
                translated("Drug X", "fr", "M\u00e9dicament X"),
                List.of("DX", "[not json", "a, b"),
                List.of("Brand \\ one"),
                Optional.of("class of drugs"),
                List.of(new Curie("CHEBI", "1"), new Curie("X", "2:3")),
                Optional.of("cleft"),
                Optional.of("a note\twith a tab"),
                true),
            Entity.builder(TARGET, EntityType.RECEPTOR)
                .label(Text.of(" spaced "))
                .compartment(Optional.of("synapse"))
                .build(),
            Entity.of(PLAIN, EntityType.ENTITY, "plain"));
    return new Model(
        header,
        List.of(new Expectation(DRUG, PLAIN, Sign.MINUS)),
        List.of(
            new Compartment(
                "synapse", Text.of("Synapse"), Compartment.Kind.SYNAPSE, Optional.empty()),
            new Compartment(
                "cleft",
                translated("Cleft", "de", "Spalt"),
                Compartment.Kind.CLEFT,
                Optional.of("synapse"))),
        entities,
        List.of(
            new Hypothesis(
                HypothesisId.of("h1"),
                Text.of("First"),
                Optional.of(Text.of("s")),
                Optional.of(Text.of("f")),
                Optional.of(Text.of("a")),
                List.of(HypothesisId.of("h2")),
                Hypothesis.Role.COMPARATOR),
            Hypothesis.of(HypothesisId.of("h2"), Text.of("Second"))),
        claims(),
        List.of(),
        List.of());
  }

  /** A model with a title and labels, and one id, of which most files can hold no letter. */
  public static Model nameless() {
    var unseen = EntityId.of("\u001f\u0007");
    return Model.of(
        Header.of("nameless", "\u0007"),
        List.of(
            Entity.of(DRUG, EntityType.DRUG, "\u0007\u0008"),
            Entity.of(PLAIN, EntityType.PROTEIN, "\u0007"),
            Entity.of(unseen, EntityType.ENTITY, unseen.value())),
        List.of(
            Claim.step(DRUG, Relation.INHIBITS, PLAIN),
            Claim.step(PLAIN, Relation.ACTIVATES, unseen)));
  }

  private static List<Claim> claims() {
    var annotations = new LinkedHashMap<String, String>();
    annotations.put("weight", "0.5");
    annotations.put("label", "<&>");
    return List.of(
        new Claim(
            ClaimId.of("c1"),
            DRUG,
            Relation.ANTAGONIZES,
            TARGET,
            Sign.MINUS,
            "antagonizes",
            true,
            Status.ESTABLISHED,
            List.of(HypothesisId.of("h1"), HypothesisId.of("h2")),
            new Context(
                Optional.of("GABA interneuron"),
                List.of("mouse", "rat"),
                Optional.of("female"),
                Optional.of("10 mg/kg"),
                Optional.of("i.v."),
                Optional.of(Time.HOURS),
                Optional.of("2-6 h"),
                Optional.of("about 2 h"),
                List.of(TARGET, PLAIN)),
            List.of(
                new Evidence(
                    new Citation(Optional.of("A \"b\""), Optional.of("1"), Optional.of("10.1/x")),
                    Stance.REFUTES,
                    List.of("rat"),
                    Optional.of("abstract"),
                    Optional.of("why")),
                new Evidence(
                    new Citation(Optional.empty(), Optional.of("2"), Optional.empty()),
                    Stance.NO_EFFECT,
                    List.of(),
                    Optional.empty(),
                    Optional.empty())),
            Optional.of("noted"),
            annotations),
        Claim.step(DRUG, Relation.ANTAGONIZES, TARGET),
        Claim.step(DRUG, Relation.ACTIVATES, TARGET),
        Claim.step(TARGET, Relation.REQUIRES, TARGET),
        Claim.step(ClaimId.of("turned"), TARGET, Relation.CAUSES, PLAIN, Sign.PLUS, "caused by"),
        Claim.step(ClaimId.of("carried"), TARGET, Relation.CARRIES, PLAIN, Sign.PLUS, "part of"),
        Claim.step(ClaimId.of("odd"), PLAIN, Relation.REGULATES, DRUG, Sign.UNKNOWN, "frobs"),
        Claim.builder(ClaimId.of("seen"), DRUG, Relation.DECREASES, PLAIN)
            .direct(false)
            .status(Status.DISPUTED)
            .build());
  }

  private static Text translated(String plain, String language, String text) {
    var translations = new LinkedHashMap<String, String>();
    translations.put(language, text);
    return new Text(plain, translations);
  }
}
