package org.moagraph.teach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.moagraph.model.Experiment;
import org.moagraph.model.Header;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Stimulus;
import org.moagraph.model.Text;
import org.moagraph.model.Time;
import org.moagraph.model.ViewSpec;

/** A model whose every text tries to be something else than text. */
public final class HostileModel {

  /** What its entities are called. */
  public static final List<String> LABELS =
      List.of(
          "</script><script>alert(1)</script>",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-2+3",
          "@SUM(A1)",
          "javascript:alert(1)",
          "\"quoted\" & 'single' <b>",
          "\u202Eright to left\u202C \u05D0\u05D1",
          "x".repeat(500),
          "{~wrong =right ####no}",
          "tab\there\nline # heading",
          "]]> ::title:: [html]<img src=x onerror=alert(1)>",
          "%100%half",
          "$CATEGORY: $course$/top",
          "// no comment \\",
          "a -> b",
          "| cell | *star* `code`");

  /** What any text of it may be: that, and what no font, terminal or parser likes. */
  public static final List<String> TEXTS =
      Stream.concat(
              LABELS.stream(),
              Stream.of(
                  "\u0000\u0007\u001B[2J\u001B[31mred\u0085",
                  "half \uD83E of a letter",
                  "\uFEFF\u200Bunseen\u2066 \u2028line\u2029",
                  "\t=1+1",
                  "\r\n=2+2",
                  "${7*7} {{7*7}} #{7*7} <%= 7*7 %>",
                  "&lt;already&gt; &#x3c; %3Cscript%3E",
                  "'; DROP TABLE claims; --",
                  "C:\\new\\table\\u0041",
                  "data:text/html,<script>alert(1)</script>",
                  "x' onerror='alert(1)' style='background:url(http://example.org/x)'",
                  "[link](javascript:alert(1)) ![i](http://example.org/i.png)",
                  "<svg onload=alert(1)><iframe src=http://example.org>",
                  "\uFFFE\uFFFF \uDBFF\uDFFF"))
          .toList();

  private static final String LONGEST = "\u05D0letters ".repeat(1_000);

  private HostileModel() {}

  /**
   * A chain in which every field that holds words holds such a text, each text in many fields: ids,
   * names, notes, places, circumstances, citations and their numbers, views and their steps. One
   * note is of 10,000 letters.
   */
  public static Model everywhere() {
    var entities = new ArrayList<Entity>();
    var claims = new ArrayList<Claim>();
    int last = TEXTS.size() - 1;
    for (int i = 0; i <= last; i++) {
      var type = i == 0 ? EntityType.DRUG : i == last ? EntityType.OUTCOME : EntityType.PROTEIN;
      entities.add(thing(i, type));
    }
    for (int i = 0; i < last; i++) {
      claims.add(step(i));
    }
    var first = List.of(new Stimulus(named(0), true));
    var experiment =
        new Experiment(
            text(9),
            translated(3),
            first,
            List.of(named(1)),
            List.of(named(2)),
            List.of(named(0)),
            List.of(),
            named(last),
            Optional.of(text(11)),
            Experiment.Observed.BLOCKED,
            Optional.of(text(12)),
            circumstances(13),
            Optional.of(text(17)),
            List.of(evidence(14), evidence(15)),
            Optional.of(text(16)));
    var header =
        new Header(
            "hostile",
            translated(0),
            Optional.of(translated(1)),
            Optional.of(text(19)),
            Optional.of(text(2)),
            Optional.of(text(5)),
            Optional.of(text(25)),
            "en");
    return new Model(
        header,
        List.of(new Expectation(named(0), named(last), Sign.PLUS)),
        places(),
        entities,
        hypotheses(),
        claims,
        List.of(experiment),
        List.of(view(last)));
  }

  private static String text(int i) {
    return TEXTS.get(i % TEXTS.size());
  }

  private static Text translated(int i) {
    return new Text(text(i), Collections.singletonMap("de", text(i + 1)));
  }

  /** Every second thing is called by its text in the file too. */
  private static EntityId named(int i) {
    return EntityId.of(i % 2 == 0 ? text(i) + i : "e" + i);
  }

  private static Entity thing(int i, EntityType type) {
    return new Entity(
        named(i),
        type,
        translated(i),
        List.of(text(i + 2), text(i + 3)),
        List.of(text(i + 4)),
        Optional.of(text(i + 5)),
        List.of(new Curie("CHEBI", text(i + 6)), new Curie(text(i + 7), "1")),
        Optional.of(place(i % 3)),
        Optional.of(i == 3 ? LONGEST : text(i + 8)),
        false);
  }

  private static String place(int i) {
    return text(2 * i + 1);
  }

  private static List<Compartment> places() {
    var places = new ArrayList<Compartment>();
    for (int i = 0; i < 3; i++) {
      places.add(
          new Compartment(place(i), translated(i + 9), Compartment.Kind.CELL, Optional.empty()));
    }
    return places;
  }

  private static List<Hypothesis> hypotheses() {
    var all = new ArrayList<Hypothesis>();
    for (int i = 0; i < 3; i++) {
      all.add(
          new Hypothesis(
              HypothesisId.of(text(3 * i)),
              translated(i + 4),
              Optional.of(translated(i + 12)),
              Optional.of(translated(i + 16)),
              Optional.of(translated(i + 20)),
              List.of(),
              Hypothesis.Role.RIVAL));
    }
    return all;
  }

  private static Claim step(int i) {
    var relation = i % 3 == 0 ? Relation.INHIBITS : Relation.ACTIVATES;
    return Claim.builder(ClaimId.of(text(i + 1) + i), named(i), relation, named(i + 1))
        .phrase(i % 4 == 0 ? text(i + 10) : relation.word())
        .hypotheses(
            i % 3 == 0
                ? List.of(HypothesisId.of(text(0)))
                : List.of(HypothesisId.of(text(0)), HypothesisId.of(text(3 * (i % 3)))))
        .context(circumstances(i))
        .evidence(List.of(evidence(i), evidence(i + 5)))
        .note(Optional.of(i == 2 ? LONGEST : text(i + 9)))
        .annotations(Collections.singletonMap("key " + text(i + 11), text(i + 12)))
        .build();
  }

  private static Context circumstances(int i) {
    return new Context(
        Optional.of(text(i)),
        List.of(text(i + 1), text(i + 2)),
        Optional.of(text(i + 3)),
        Optional.of(text(i + 4)),
        Optional.of(text(i + 5)),
        Optional.of(Time.HOURS),
        Optional.of(text(i + 6)),
        Optional.of(text(i + 7)),
        List.of(named(0)));
  }

  private static Evidence evidence(int i) {
    var paper =
        new Citation(
            Optional.of(text(i)),
            i % 2 == 0 ? Optional.of(text(i + 1)) : Optional.empty(),
            i % 3 == 0 ? Optional.of("10.1/" + text(i + 2)) : Optional.empty());
    return new Evidence(
        paper,
        Stance.SUPPORTS,
        List.of(text(i + 3)),
        Optional.of(text(i + 4)),
        Optional.of(text(i + 5)));
  }

  private static ViewSpec view(int last) {
    var shown = new ArrayList<EntityId>();
    var labels = new LinkedHashMap<EntityId, Text>();
    for (int i = 0; i <= last; i += 3) {
      shown.add(named(i));
      labels.put(named(i), translated(i + 6));
    }
    var all = new ArrayList<EntityId>();
    for (int i = 0; i <= last; i++) {
      all.add(named(i));
    }
    return ViewSpec.builder("steps", translated(6))
        .summary(Optional.of(translated(7)))
        .include(new ViewSpec.Selection(all, List.of(), List.of(), List.of(), List.of()))
        .labels(labels)
        .steps(
            List.of(
                new ViewSpec.Step(translated(8), shown.stream().map(EntityId::value).toList()),
                new ViewSpec.Step(translated(18), all.stream().map(EntityId::value).toList())))
        .build();
  }

  /** A chain through all of them, from a drug to an outcome. */
  public static Model chain() {
    var entities = new ArrayList<Entity>();
    for (int i = 0; i < LABELS.size(); i++) {
      var type =
          i == 0
              ? EntityType.DRUG
              : i == LABELS.size() - 1 ? EntityType.OUTCOME : EntityType.PROTEIN;
      entities.add(Entity.of(id(i), type, LABELS.get(i)));
    }
    var claims = new ArrayList<Claim>();
    for (int i = 0; i + 1 < LABELS.size(); i++) {
      var relation = i % 3 == 0 ? Relation.INHIBITS : Relation.ACTIVATES;
      claims.add(claim(id(i), relation, id(i + 1), LABELS.get((i + 3) % LABELS.size())));
    }
    return Model.of(Header.of("hostile", LABELS.get(0)), entities, claims);
  }

  private static EntityId id(int i) {
    return EntityId.of("e" + (char) ('a' + i));
  }

  private static Claim claim(EntityId source, Relation relation, EntityId target, String text) {
    var paper = new Citation(Optional.of(text), Optional.empty(), Optional.empty());
    var evidence =
        new Evidence(paper, Stance.SUPPORTS, List.of(text), Optional.empty(), Optional.of(text));
    return Claim.builder(ClaimId.of(source + "-" + target), source, relation, target)
        .evidence(List.of(evidence))
        .note(Optional.of(text))
        .build();
  }
}
