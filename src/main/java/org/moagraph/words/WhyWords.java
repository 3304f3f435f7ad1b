package org.moagraph.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Note;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.reason.Why;

/**
 * Says in a sentence or two, in English that a student reads, why a what-if came out as it did.
 * Whoever speaks brings the names.
 */
public final class WhyWords {

  /** Hypotheses named before "others" is said. */
  private static final int HYPOTHESES = 3;

  /** Observations named that bypass what was done. */
  private static final int OBSERVATIONS = 2;

  private final Naming names;

  private WhyWords(Naming names) {
    this.names = names;
  }

  /** Words with these names. */
  public static WhyWords of(Naming names) {
    return new WhyWords(names);
  }

  /** Why an answer came out so. */
  public String of(WhatIf answer) {
    return of(answer.asked(), answer.why());
  }

  /** Why the answer to a query came out so. */
  public String of(WhatIfQuery asked, Why why) {
    return why.fold(new Sentence(asked));
  }

  /** The sentence of each finding about one question. */
  private final class Sentence implements Why.Reader<String> {
    private final WhatIfQuery asked;

    Sentence(WhatIfQuery asked) {
      this.asked = asked;
    }

    @Override
    public String nothing(Why.Nothing why) {
      var nothing = asked.stimuli().isEmpty() ? "Nothing" : "No route from " + stimuli();
      return "%s reaches %s in this model, with %s or not.".formatted(nothing, readout(), deeds());
    }

    @Override
    public String silent(Why.Silent why) {
      return "The model has no route from what was given to what was read out.";
    }

    @Override
    public String ownEvidence(Why.OwnEvidence why) {
      return "The same paper supports a claim from what was perturbed to what was read out.";
    }

    @Override
    public String depends(Why.Depends why) {
      var parts = new ArrayList<String>();
      why.hypotheses().forEach((o, all) -> parts.add(o.word() + " if " + oneOf(all) + " is right"));
      var head = why.outcome() == Outcome.DEPENDS ? "it depends: " : "";
      return done("%s%s.", head, String.join("; ", parts));
    }

    @Override
    public String opposite(Why.Opposite why) {
      var parts = new ArrayList<String>();
      why.hypotheses()
          .forEach(
              (verdict, all) ->
                  parts.add(
                      "%s %s if %s is right".formatted(readout(), goes(verdict), oneOf(all))));
      return done(
          "it depends, since what %s does is not agreed: %s.", stimuli(), String.join("; ", parts));
    }

    @Override
    public String remain(Why.Remain why) {
      if (why.routes().is(0)) {
        return done("every claim that supports the effect of %s still holds.", way(" on "));
      }
      boolean one = why.routes().is(1);
      var which = one ? "the only route" : allOf(why.routes(), "both routes", "routes");
      return done("%s from %s %s.", which, way(" to "), one ? "remains" : "remain");
    }

    @Override
    public String weakened(Why.Weakened why) {
      boolean all = why.weakened().equals(why.all());
      return done(
          "%s from %s still %s, but %s partly what is missing: %s.",
          all
              ? "the routes"
              : "%s of %s routes".formatted(number(why.weakened()), number(why.all())),
          way(" to "),
          why.weakened().is(1) && !all ? "holds" : "hold",
          why.weakened().is(1) && !all ? "needs" : "need",
          Words.join(why.needed().stream().map(names::of).toList(), "and"));
    }

    @Override
    public String reinforced(Why.Reinforced why) {
      return done(
          "every route from %s remains, and what was given also %s %s by itself; where the effect is"
              + " already as large as it gets, nothing more may be seen.",
          way(" to "), does(why.verdict()), readout());
    }

    @Override
    public String occluded(Why.Occluded why) {
      return done(
          "%s %s already, by what was done; no route of %s is left that would add to it.",
          readout(), goes(why.verdict()), stimuli());
    }

    @Override
    public String ambiguous(Why.Ambiguous why) {
      return done(
          "some routes from %s are lost or weakened and routes of both directions remain: the net"
              + " effect is open before and after.",
          way(" to "));
    }

    @Override
    public String lost(Why.Lost why) {
      return done(
          "%s of %s %s from %s %s lost; %s %s.",
          why.lost(),
          number(why.all()),
          why.all().is(1) ? "route" : "routes",
          way(" to "),
          why.lost() == 1 ? "is" : "are",
          number(why.left()),
          why.left().is(1) ? "remains" : "remain");
    }

    @Override
    public String blocked(Why.Blocked why) {
      var how = why.routes().is(0) ? "" : ": " + why.at().fold(new Cuts(why.routes()));
      return done("no route from %s remains%s.", way(" to "), how);
    }

    @Override
    public String turned(Why.Turned why) {
      return done(
          "%s goes the other way: the routes that %s it are lost, those that %s it remain.",
          readout(), moves(why.before()), moves(why.after()));
    }

    @Override
    public String opposed(Why.Opposed why) {
      return done(
          "a route that works against the effect of %s is added or uncovered, so the net effect is"
              + " open.",
          way(" on "));
    }

    @Override
    public String unopposed(Why.Unopposed why) {
      return done(
          "only routes that %s %s remain; those against them are lost.",
          moves(why.after()), readout());
    }

    @Override
    public String induced(Why.Induced why) {
      var alone = asked.stimuli().isEmpty() ? "" : "; " + stimuli() + " alone does not reach it";
      return done("%s %s%s.", readout(), goes(why.after()), alone);
    }

    @Override
    public String bypassed(Why.Bypassed why) {
      var seen =
          why.observations().stream()
              .map(WhyWords.this::arrow)
              .distinct()
              .limit(OBSERVATIONS)
              .toList();
      return done(
          "the effect on %s stays only because what was observed, by a mechanism that is not"
              + " modelled, bypasses it%s.",
          readout(), seen.isEmpty() ? "" : " (" + String.join("; ", seen) + ")");
    }

    @Override
    public String open(Why.Open why) {
      return done(
          "the effect on %s cannot be told: a claim of unknown direction, or a search that was too"
              + " long, stands in the way.",
          readout());
    }

    private String done(String sentence, Object... parts) {
      return "With " + deeds() + ", " + sentence.formatted(parts);
    }

    private String deeds() {
      return WhyWords.this.deeds(asked.interventions());
    }

    private String readout() {
      return names.of(asked.readout());
    }

    /** From what was given to what is read out. */
    private String way(String to) {
      return stimuli() + to + readout();
    }

    private String stimuli() {
      if (asked.stimuli().isEmpty()) {
        return "anything given";
      }
      var given =
          asked.stimuli().stream()
              .map(s -> (s.up() ? "" : "a lower ") + names.of(s.entity()))
              .toList();
      return Words.join(given, "and");
    }
  }

  /** How all of so many routes were cut. */
  private final class Cuts implements Why.Bottleneck.Reader<String> {
    private final Why.RouteCount routes;
    private final String all;

    Cuts(Why.RouteCount routes) {
      this.routes = routes;
      this.all = routes.is(1) ? "the only one" : allOf(routes, "both", "");
    }

    @Override
    public String passed(EntityId entity) {
      return all + " passed through " + names.of(entity);
    }

    @Override
    public String held(EntityId entity, EntityId drug) {
      return passed(entity) + ", which " + names.of(drug) + " holds";
    }

    @Override
    public String needed(List<EntityId> entities) {
      var needed = new TreeSet<String>();
      entities.forEach(e -> needed.add(names.of(e)));
      return all + " needed " + Words.join(List.copyOf(needed), "and");
    }

    @Override
    public String cut() {
      return all + (routes.is(1) ? " was" : " were") + " cut";
    }
  }

  /** "both", or "all" and how many. */
  private static String allOf(Why.RouteCount routes, String both, String things) {
    return routes.is(2) ? both : ("all " + number(routes) + " " + things).strip();
  }

  private static String number(Why.RouteCount routes) {
    return (routes.more() ? "more than " : "") + routes.number();
  }

  private static String moves(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> "raise";
      case DECREASES -> "lower";
      case AMBIGUOUS, UNKNOWN, NONE -> "change";
    };
  }

  private static String does(Verdict verdict) {
    return moves(verdict) + "s";
  }

  private static String goes(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> "goes up";
      case DECREASES -> "goes down";
      case AMBIGUOUS, UNKNOWN, NONE -> "changes";
    };
  }

  /** A note in a sentence. */
  public String of(Note note) {
    return note.fold(
        new Note.Reader<>() {
          @Override
          public String nothingToCut(Interventions.Pair pair) {
            return "no causal claim leads from " + arrow(pair) + ", so that there is none to cut";
          }

          @Override
          public String nothingToInvert(Interventions.Pair pair) {
            return "no causal claim leads from "
                + arrow(pair)
                + ", so that there is none to invert";
          }

          @Override
          public String stimulusTouched(EntityId entity) {
            return names.of(entity) + " is what is given: the answer says only that it is undone";
          }

          @Override
          public String readoutTouched(EntityId entity) {
            return names.of(entity) + " is what is read out: it is set, not predicted";
          }

          @Override
          public String givenAgain(EntityId entity) {
            return names.of(entity) + " is given already";
          }
        });
  }

  /** The titles, or the first few of many and how many more. */
  private String oneOf(List<HypothesisId> hypotheses) {
    int shown = hypotheses.size() <= HYPOTHESES + 1 ? hypotheses.size() : HYPOTHESES;
    var titles = new ArrayList<String>();
    hypotheses.subList(0, shown).forEach(h -> titles.add("\"" + names.of(h) + "\""));
    if (shown < hypotheses.size()) {
      titles.add("one of " + (hypotheses.size() - shown) + " others");
    }
    return Words.join(titles, "or");
  }

  /** What was done: "A and B blocked and C raised". */
  private String deeds(Interventions done) {
    var parts = new ArrayList<String>();
    add(parts, done.block(), "blocked");
    add(parts, done.knockout(), "knocked out");
    add(parts, done.with(), "given as well");
    done.give().forEach(g -> parts.add(names.of(g.entity()) + (g.up() ? " raised" : " lowered")));
    done.cut().forEach(p -> parts.add(arrow(p) + " cut"));
    done.invert().forEach(p -> parts.add(arrow(p) + " inverted"));
    done.add().forEach(c -> parts.add(arrow(c) + " added"));
    return parts.isEmpty() ? "nothing done" : Words.join(parts, "and");
  }

  private void add(List<String> parts, List<EntityId> entities, String how) {
    if (!entities.isEmpty()) {
      parts.add(Words.join(entities.stream().map(names::of).toList(), "and") + " " + how);
    }
  }

  private String arrow(Interventions.Pair pair) {
    return names.of(pair.source()) + " to " + names.of(pair.target());
  }

  private String arrow(Claim claim) {
    return names.of(claim.source()) + " " + claim.phrase() + " " + names.of(claim.target());
  }
}
