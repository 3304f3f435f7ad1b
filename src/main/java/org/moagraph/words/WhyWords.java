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
 * Says in a sentence or two, as a student reads, why a what-if came out as it did. Whoever speaks
 * brings the names.
 */
public final class WhyWords {

  /** Hypotheses named before "others" is said. */
  private static final int HYPOTHESES = 3;

  /** Observations named that bypass what was done. */
  private static final int OBSERVATIONS = 2;

  private final Naming names;
  private final Language words;

  private WhyWords(Naming names, Language words) {
    this.names = names;
    this.words = words;
  }

  /** English words with these names. */
  public static WhyWords of(Naming names) {
    return of(names, Language.of("en"));
  }

  /** Words of a language with these names. */
  public static WhyWords of(Naming names, Language words) {
    return new WhyWords(names, words);
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
      return asked.stimuli().isEmpty()
          ? words.say("why.nothing.given", readout(), deeds())
          : words.say("why.nothing", stimuli(), readout(), deeds());
    }

    @Override
    public String silent(Why.Silent why) {
      return words.say("why.silent");
    }

    @Override
    public String ownEvidence(Why.OwnEvidence why) {
      return words.say("why.own evidence");
    }

    @Override
    public String depends(Why.Depends why) {
      var parts = new ArrayList<String>();
      why.hypotheses().forEach((o, all) -> parts.add(words.say("why.if", outcome(o), oneOf(all))));
      var key = why.outcome() == Outcome.DEPENDS ? "why.depends" : "why.differs";
      return done(key, String.join("; ", parts));
    }

    private String outcome(Outcome outcome) {
      return words.say("outcome." + outcome.word());
    }

    @Override
    public String opposite(Why.Opposite why) {
      var parts = new ArrayList<String>();
      why.hypotheses()
          .forEach(
              (verdict, all) ->
                  parts.add(words.say("why.goes.if", readout(), goes(verdict), oneOf(all))));
      return done("why.opposite", stimuli(), String.join("; ", parts));
    }

    @Override
    public String remain(Why.Remain why) {
      if (why.routes().is(0)) {
        return done("why.remain.claims", stimuli(), readout());
      }
      if (why.routes().is(1)) {
        return done("why.remain.only", stimuli(), readout());
      }
      return why.routes().is(2)
          ? done("why.remain.both", stimuli(), readout())
          : done("why.remain.all", stimuli(), readout(), number(why.routes()));
    }

    @Override
    public String weakened(Why.Weakened why) {
      var needed = named(why.needed());
      if (why.weakened().equals(why.all())) {
        return done("why.weakened.all", stimuli(), readout(), needed);
      }
      return done(
          agreeing(why.weakened(), "why.weakened"),
          stimuli(),
          readout(),
          needed,
          number(why.weakened()),
          number(why.all()));
    }

    @Override
    public String reinforced(Why.Reinforced why) {
      return done("why.reinforced", stimuli(), readout(), said("does", why.verdict()));
    }

    @Override
    public String occluded(Why.Occluded why) {
      return done("why.occluded", readout(), goes(why.verdict()), stimuli());
    }

    @Override
    public String ambiguous(Why.Ambiguous why) {
      return done("why.ambiguous", stimuli(), readout());
    }

    @Override
    public String lost(Why.Lost why) {
      return done(
          why.lost() == 1 ? "why.lost.one" : "why.lost.many",
          stimuli(),
          readout(),
          why.lost(),
          number(why.all()),
          words.say(agreeing(why.all(), "why.route")),
          number(why.left()),
          words.say(agreeing(why.left(), "why.remains")));
    }

    @Override
    public String blocked(Why.Blocked why) {
      return why.routes().is(0)
          ? done("why.blocked", stimuli(), readout())
          : done("why.blocked.how", stimuli(), readout(), why.at().fold(new Cuts(why.routes())));
    }

    @Override
    public String turned(Why.Turned why) {
      return done("why.turned", readout(), moves(why.before()), moves(why.after()));
    }

    @Override
    public String opposed(Why.Opposed why) {
      return done("why.opposed", stimuli(), readout());
    }

    @Override
    public String unopposed(Why.Unopposed why) {
      return done("why.unopposed", moves(why.after()), readout());
    }

    @Override
    public String induced(Why.Induced why) {
      return asked.stimuli().isEmpty()
          ? done("why.induced", readout(), goes(why.after()))
          : done("why.induced.alone", readout(), goes(why.after()), stimuli());
    }

    @Override
    public String bypassed(Why.Bypassed why) {
      var seen =
          why.observations().stream()
              .map(WhyWords.this::arrow)
              .distinct()
              .limit(OBSERVATIONS)
              .toList();
      return seen.isEmpty()
          ? done("why.bypassed", readout())
          : done("why.bypassed.seen", readout(), String.join("; ", seen));
    }

    @Override
    public String open(Why.Open why) {
      return done("why.open", readout());
    }

    private String done(String key, Object... parts) {
      return words.say("why.done", deeds(), words.say(key, parts));
    }

    private String deeds() {
      return WhyWords.this.deeds(asked.interventions());
    }

    private String readout() {
      return names.of(asked.readout());
    }

    private List<String> stimuli() {
      if (asked.stimuli().isEmpty()) {
        return List.of(words.say("why.anything"));
      }
      return asked.stimuli().stream()
          .map(s -> s.up() ? names.of(s.entity()) : words.say("why.lower", names.of(s.entity())))
          .toList();
    }
  }

  /** How all of so many routes were cut. */
  private final class Cuts implements Why.Bottleneck.Reader<String> {
    private final Why.RouteCount routes;
    private final String all;

    Cuts(Why.RouteCount routes) {
      this.routes = routes;
      this.all =
          routes.is(1)
              ? words.say("why.cut.only")
              : routes.is(2) ? words.say("why.cut.both") : words.say("why.cut.all", number(routes));
    }

    @Override
    public String passed(EntityId entity) {
      return words.say(agreeing(routes, "why.passed"), all, names.of(entity));
    }

    @Override
    public String held(EntityId entity, EntityId drug) {
      return words.say("why.held", passed(entity), names.of(drug));
    }

    @Override
    public String needed(List<EntityId> entities) {
      var needed = new TreeSet<String>();
      entities.forEach(e -> needed.add(names.of(e)));
      return words.say(agreeing(routes, "why.needed"), all, List.copyOf(needed));
    }

    @Override
    public String cut() {
      return words.say(agreeing(routes, "why.was cut"), all);
    }
  }

  private static String agreeing(Why.RouteCount routes, String key) {
    return key + (routes.is(1) ? ".one" : ".many");
  }

  private String number(Why.RouteCount routes) {
    return routes.more()
        ? words.say("why.more than", routes.number())
        : String.valueOf(routes.number());
  }

  private String moves(Verdict verdict) {
    return said("move", verdict);
  }

  private String goes(Verdict verdict) {
    return said("goes", verdict);
  }

  private String said(String key, Verdict verdict) {
    return words.say(
        "why."
            + key
            + switch (verdict) {
              case INCREASES -> ".up";
              case DECREASES -> ".down";
              case AMBIGUOUS, UNKNOWN, NONE -> ".some way";
            });
  }

  /** A note in a sentence. */
  public String of(Note note) {
    return note.fold(
        new Note.Reader<>() {
          @Override
          public String nothingToCut(Interventions.ArrowEnds pair) {
            return words.say("why.note.cut", arrow(pair));
          }

          @Override
          public String nothingToInvert(Interventions.ArrowEnds pair) {
            return words.say("why.note.invert", arrow(pair));
          }

          @Override
          public String stimulusTouched(EntityId entity) {
            return words.say("why.note.stimulus", names.of(entity));
          }

          @Override
          public String readoutTouched(EntityId entity) {
            return words.say("why.note.readout", names.of(entity));
          }

          @Override
          public String givenAgain(EntityId entity) {
            return words.say("why.note.given", names.of(entity));
          }
        });
  }

  /** The titles, or the first few of many and how many more. */
  private String oneOf(List<HypothesisId> hypotheses) {
    int shown = hypotheses.size() <= HYPOTHESES + 1 ? hypotheses.size() : HYPOTHESES;
    var titles = new ArrayList<String>();
    hypotheses.subList(0, shown).forEach(h -> titles.add(words.say("why.title", names.of(h))));
    if (shown < hypotheses.size()) {
      titles.add(words.say("why.others", hypotheses.size() - shown));
    }
    return words.either(titles);
  }

  /** What was done: "A and B blocked and C raised". */
  public String deeds(Interventions done) {
    var parts = new ArrayList<String>();
    add(parts, done.block(), "why.block");
    add(parts, done.knockout(), "why.knockout");
    add(parts, done.with(), "why.with");
    done.give()
        .forEach(
            g -> parts.add(words.say(g.up() ? "why.raise" : "why.lowered", names.of(g.entity()))));
    done.cut().forEach(p -> parts.add(words.say("why.cut", arrow(p))));
    done.invert().forEach(p -> parts.add(words.say("why.invert", arrow(p))));
    done.add().forEach(c -> parts.add(words.say("why.add", arrow(c))));
    return parts.isEmpty() ? words.say("why.undone") : words.all(parts);
  }

  private void add(List<String> parts, List<EntityId> entities, String key) {
    if (!entities.isEmpty()) {
      parts.add(words.say(key, named(entities)));
    }
  }

  private List<String> named(List<EntityId> entities) {
    return entities.stream().map(names::of).toList();
  }

  private String arrow(Interventions.ArrowEnds pair) {
    return words.say("why.arrow", names.of(pair.source()), names.of(pair.target()));
  }

  private String arrow(Claim claim) {
    return words.isEnglish()
        ? names.of(claim.source()) + " " + claim.phrase() + " " + names.of(claim.target())
        : new Verbs(words)
            .statement(names.of(claim.source()), false, claim, names.of(claim.target()));
  }
}
