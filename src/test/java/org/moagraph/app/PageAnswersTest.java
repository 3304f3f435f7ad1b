package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;
import org.moagraph.model.ViewSpec;
import org.moagraph.page.PageMaker;
import org.moagraph.reason.Change;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.reason.WhatIf;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.render.html.PagePicture;
import org.moagraph.render.html.PageRenderer;
import org.moagraph.render.html.PageView;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Json;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.words.Naming;
import org.moagraph.words.WhyWords;

/** What a page answers is what the engine answers, read back from the page as its script does. */
class PageAnswersTest {

  /** Of so many answers of a view one is asked again; -Dpage.every=1 asks them all again. */
  private static final int EVERY = Integer.getInteger("page.every", 3);

  /** A bundled view, or a whole model; only some answers are asked again, of the large one few. */
  record Shown(String model, Optional<String> view, int every) {
    @Override
    public String toString() {
      return model + view.map(v -> ", " + v).orElse("");
    }
  }

  static Stream<Shown> pictures() {
    return BundledModels.IDS.stream()
        .flatMap(
            id ->
                Stream.concat(
                    Moa.bundled(id).model().views().stream()
                        .map(v -> new Shown(id, Optional.of(v.id()), EVERY)),
                    Stream.of(
                        new Shown(id, Optional.empty(), id.equals("ketamine") ? 29 : EVERY))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void aPageSaysWhatTheEngineSays(Shown shown) {
    new Reading(shown).compare();
  }

  @SuppressWarnings("unchecked")
  private static final class Reading {
    private final Moa moa;
    private final int every;
    private final List<List<Object>> things;
    private final Map<String, Object> shared;
    private final Map<String, Object> data;
    private final Map<String, Object> whatIf;
    private final List<HypothesisId> hypotheses;

    Reading(Shown shown) {
      moa = Moa.bundled(shown.model());
      every = shown.every();
      Optional<ViewSpec> chosen = shown.view().flatMap(moa.model()::view);
      var diagram = Diagrams.of(moa.model(), chosen, Highlight.NONE, "en");
      var page = PageMaker.of(moa.index(), diagram, Filter.DEFAULT);
      var view = new PageView(page, List.of(PagePicture.of(unplaced(diagram))));
      var html = PageRenderer.render(List.of(view), Theme.LIGHT, false);
      var json = Pattern.compile("id=\"page-data\">([^<]*)</script>").matcher(html);
      assertThat(json.find()).isTrue();
      shared = (Map<String, Object>) Json.read(json.group(1)).orElseThrow();
      data = Reading.<Map<String, Object>>list(shared, "views").get(0);
      List<List<Object>> known = list(shared, "things");
      things = row("things").stream().map(known::get).toList();
      whatIf = (Map<String, Object>) Objects.requireNonNull(data.get("whatIf"));
      hypotheses = moa.model().hypotheses().stream().map(h -> h.id()).toList();
    }

    /** Answers need no places. */
    private static Scene unplaced(Diagram diagram) {
      var nothing = new TextBlock(List.of(), 0, false, TextBlock.Anchor.START);
      return new Scene(
          diagram,
          1,
          1,
          nothing,
          Optional.empty(),
          nothing,
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }

    private static <T> List<T> list(Map<String, Object> fields, String name) {
      return (List<T>) Objects.requireNonNull(fields.get(name), name);
    }

    /** Places, each as many times on as is said after it. */
    private List<Integer> row(String name) {
      var row = list(data, name);
      return IntStream.range(0, row.size() / 2)
          .boxed()
          .flatMap(
              i ->
                  IntStream.range(0, whole(row.get(2 * i + 1)))
                      .mapToObj(k -> whole(row.get(2 * i)) + k))
          .toList();
    }

    private static int whole(Object number) {
      return ((Number) number).intValue();
    }

    void compare() {
      compareReaches();
      compareStates();
      List<List<Object>> rows = list(whatIf, "rows");
      assertThat(rows).isNotEmpty();
      int asked = 0;
      for (var row : rows) {
        List<Object> runs = (List<Object>) row.get(5);
        var answers = expanded(runs, 0);
        assertThat(answers).hasSize(things.size() + list(whatIf, "drugs").size());
        compareAlone(row);
        for (int done = 0; done < answers.size(); done++) {
          if (isSensible(whole(row.get(1)), whole(row.get(2)), done) && asked++ % every == 0) {
            compare(filter(row), whole(row.get(1)), whole(row.get(2)), done, answers.get(done));
          }
        }
      }
      comparePredictions();
    }

    /** Under which hypotheses a page answers, by its number for them. */
    private Filter filter(List<Object> asked) {
      int scope = whole(asked.get(0));
      if (scope >= 0) {
        return Filter.DEFAULT.only(hypotheses.get(scope));
      }
      List<Object> about = list(data, "about");
      return scope == -1
          ? Filter.DEFAULT
          : Filter.DEFAULT.withHypotheses(
              about.stream().map(a -> hypotheses.get(whole(a))).toList());
    }

    /**
     * What is given or watched is not blocked, nor given again; agents and outcomes are not
     * blocked.
     */
    private boolean isSensible(int stimulus, int readout, int done) {
      int what = done < things.size() ? done : drug(done);
      var entities = moa.model().entities();
      var type =
          entities.stream()
              .filter(e -> e.id().equals(entity(what)))
              .findFirst()
              .orElseThrow()
              .type();
      boolean blockable =
          !type.isAgent()
              && !List.of("outcome", "adverse effect", "disease", "exposure", "region", "organism")
                  .contains(type.word());
      if (done < things.size()) {
        assertThat((whole(things.get(done).get(3)) & 2) > 0).isEqualTo(blockable);
      }
      return what != stimulus && what != readout && (done >= things.size() || blockable);
    }

    /** What the stimulus alone does is its net effect, and so says what things move. */
    private void compareAlone(List<Object> row) {
      int stimulus = whole(row.get(1));
      int readout = whole(row.get(2));
      var effect = new EffectQuery(entity(stimulus), entity(readout), filter(row)).run(moa.index());
      assertThat(named("verdicts", row.get(3)))
          .as(effect.from() + " " + effect.to() + " " + row.get(0))
          .isEqualTo(effect.verdict().word());
      List<List<String>> reaches = list(data, "reaches");
      int scope = whole(row.get(0));
      int table = scope == -2 ? reaches.size() - 1 : hypotheses.size() > 1 ? scope + 1 : 0;
      assertThat(marks(reaches.get(table).get(stimulus)).charAt(readout))
          .isEqualTo(mark(effect).charAt(0));
      for (var route : (List<Object>) row.get(4)) {
        var signs = signs((List<Object>) list(whatIf, "routes").get(whole(route)));
        assertThat(signs).isNotEmpty();
      }
    }

    private List<String> signs(List<Object> route) {
      List<List<Object>> known = list(shared, "claims");
      var claims = row("claims").stream().map(known::get).toList();
      return route.stream()
          .map(hop -> list(whatIf, "hops").get(whole(hop)))
          .map(
              hop ->
                  hop instanceof List<?> undrawn
                      ? (String) undrawn.get(2)
                      : (String) claims.get(whole(hop)).get(1))
          .toList();
    }

    /** The right answer to what a class predicts is the engine's, on the effect and on movement. */
    private void comparePredictions() {
      List<List<Object>> predictions = list(whatIf, "predictions");
      for (var asked : predictions) {
        int readout = whole(asked.get(2));
        var query =
            new WhatIfQuery(
                List.of(new Stimulus(entity(whole(asked.get(1))), true)),
                entity(readout),
                Interventions.block(entity(whole(asked.get(3)))),
                filter(asked));
        var answer = query.run(moa.index());
        var right = named("verdicts", asked.get(4));
        assertThat(right).as(query.toString()).isEqualTo(answer.with().word());
        assertThat(answer.outcome().word())
            .as(query.toString())
            .isIn("blocked", "unaffected", "attenuated", "reversed");
        assertThat(answer.aside().settled()).isTrue();
        var moves =
            query.changes(moa.index()).stream()
                .filter(c -> c.entity().equals(entity(readout)))
                .map(c -> c.with().word())
                .findFirst()
                .orElse("unmoved");
        assertThat(moves)
            .as(query.toString())
            .isEqualTo(
                right.equals("increases") ? "up" : right.equals("decreases") ? "down" : "unmoved");
      }
    }

    /** Numbers that a count stands before each, from a place on. */
    private static List<Integer> expanded(List<Object> row, int from) {
      var answers = new ArrayList<Integer>();
      for (int i = from; i < row.size(); i += 2) {
        for (int k = 0; k < whole(row.get(i)); k++) {
          answers.add(whole(row.get(i + 1)));
        }
      }
      return answers;
    }

    private EntityId entity(int thing) {
      return EntityId.of((String) things.get(thing).get(0));
    }

    private String name(int thing) {
      return (String) things.get(thing).get(1);
    }

    /** What the page calls what is on it. */
    private Naming naming() {
      var names = new LinkedHashMap<EntityId, String>();
      IntStream.range(0, things.size()).forEach(i -> names.put(entity(i), name(i)));
      var plain = Naming.plain(moa.model());
      return new Naming() {
        @Override
        public String of(EntityId id) {
          return names.getOrDefault(id, plain.of(id));
        }

        @Override
        public String of(HypothesisId id) {
          return plain.of(id);
        }
      };
    }

    private void compare(Filter filter, int stimulus, int readout, int done, int number) {
      int what = done < things.size() ? done : drug(done);
      var interventions = interventions(done);
      var stimuli = List.of(new Stimulus(entity(stimulus), true));
      WhatIf engine =
          new WhatIfQuery(stimuli, entity(readout), interventions, filter).run(moa.index());
      List<List<Object>> answers = list(whatIf, "answers");
      var page = answers.get(number);
      var question = entity(stimulus) + ", " + entity(readout) + ", " + interventions;
      assertThat(named("outcomes", page.get(0))).as(question).isEqualTo(engine.outcome().word());
      assertThat(named("verdicts", page.get(1))).as(question).isEqualTo(engine.without().word());
      assertThat(named("verdicts", page.get(2))).as(question).isEqualTo(engine.with().word());
      assertThat(told((String) named("reasons", page.get(3)), stimulus, readout, what))
          .as(question)
          .isEqualTo(WhyWords.of(naming()).of(engine));
      assertThat(parts((List<Object>) named("parts", page.get(4))))
          .as(question)
          .isEqualTo(
              engine.byHypothesis().entrySet().stream()
                  .map(e -> e.getKey() + " " + e.getValue().word())
                  .toList());
    }

    private int drug(int done) {
      return whole(list(whatIf, "drugs").get(done - things.size()));
    }

    private Interventions interventions(int done) {
      return done < things.size()
          ? Interventions.block(entity(done))
          : new Interventions(
              List.of(),
              List.of(entity(drug(done))),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of());
    }

    private Object named(String names, Object place) {
      return list(shared, names).get(whole(place));
    }

    private List<String> parts(List<Object> numbers) {
      return IntStream.range(0, numbers.size() / 2)
          .mapToObj(
              i ->
                  hypotheses.get(whole(numbers.get(2 * i)))
                      + " "
                      + named("outcomes", numbers.get(2 * i + 1)))
          .toList();
    }

    private String told(String template, int stimulus, int readout, int done) {
      List<List<String>> theories = list(shared, "hypotheses");
      List<String> titles =
          shared.containsKey("said")
              ? list(shared, "said")
              : theories.stream().map(t -> t.get(1)).toList();
      return Pattern.compile("\\{([{srbA-Z])")
          .matcher(template)
          .replaceAll(
              found ->
                  switch (found.group(1)) {
                    case "{" -> "{";
                    case "s" -> name(stimulus);
                    case "r" -> name(readout);
                    case "b" -> name(done);
                    default -> titles.get(found.group(1).charAt(0) - 'A');
                  });
    }

    /** How things move after each block is what the engine says under that hypothesis. */
    private void compareStates() {
      List<List<Object>> states = list(whatIf, "states");
      List<String> lines = list(whatIf, "lines");
      assertThat(states).isNotEmpty();
      assertThat(whole(states.get(0).get(0))).isEqualTo(whole(list(whatIf, "first").get(0)));
      List<List<Object>> runs = list(shared, "under");
      var under = list(whatIf, "under").stream().map(at -> runs.get(whole(at))).toList();
      assertThat(under).hasSameSizeAs(states);
      for (int at = 0; at < states.size(); at++) {
        var asked = states.get(at);
        var outcomes = expanded(under.get(at), 0);
        int hypothesis = whole(asked.get(0));
        var filter = filter(asked);
        var moves = expanded(asked, 3);
        for (int done = 0; done < moves.size(); done++) {
          if (done % every == 0) {
            var stimuli = List.of(new Stimulus(entity(whole(asked.get(1))), true));
            var query =
                new WhatIfQuery(stimuli, entity(whole(asked.get(2))), interventions(done), filter);
            assertThat(marks(lines.get(moves.get(done))))
                .as(query.toString())
                .isEqualTo(changes(query));
            var answer = query.run(moa.index());
            assertThat(named("outcomes", outcomes.get(done)))
                .as(query.toString())
                .isEqualTo(answer.outcome().word());
            if (hypothesis >= 0) {
              compareAlone(hypothesis, query, answer);
            }
          }
        }
      }
    }

    /** A hypothesis that is heard says among all what it says alone. */
    private void compareAlone(int hypothesis, WhatIfQuery query, WhatIf alone) {
      var all =
          new WhatIfQuery(query.stimuli(), query.readout(), query.interventions(), Filter.DEFAULT);
      var heard = all.run(moa.index()).byHypothesis().get(hypotheses.get(hypothesis));
      if (heard != null) {
        assertThat(heard).as(query.toString()).isEqualTo(alone.outcome());
      }
    }

    private String changes(WhatIfQuery query) {
      var marks = new StringBuilder(".".repeat(things.size()));
      for (var change : query.changes(moa.index())) {
        for (int i = 0; i < things.size(); i++) {
          if (entity(i).equals(change.entity())) {
            marks.setCharAt(i, mark(change));
          }
        }
      }
      return marks.toString();
    }

    private char mark(Change change) {
      return switch (change.with()) {
        case UP -> '+';
        case DOWN -> '-';
        case BOTH -> '~';
        case UNMOVED -> change.without() == Change.Movement.UNMOVED ? '.' : 'x';
      };
    }

    private void compareReaches() {
      List<List<String>> reaches = list(data, "reaches");
      for (int r = 0; r < reaches.size(); r++) {
        var filter = filter(List.of(r > hypotheses.size() ? -2 : r - 1));
        for (int i = 0; i < things.size(); i++) {
          var line = reaches.get(r).get(i);
          var found = new DownstreamQuery(entity(i), filter).run(moa.index());
          assertThat(marks(line)).as(entity(i) + " " + filter).isEqualTo(marks(found));
        }
      }
      int last = things.size() - 1;
      var upstream = new UpstreamQuery(entity(last), Filter.DEFAULT).run(moa.index());
      for (int i = 0; i < last; i++) {
        var from = entity(i);
        assertThat(marks(reaches.get(0).get(i)).charAt(last) != '.')
            .isEqualTo(upstream.stream().anyMatch(e -> e.from().equals(from)));
      }
    }

    private String marks(String line) {
      var marks =
          Pattern.compile("(\\d+)(\\D)")
              .matcher(line)
              .replaceAll(m -> m.group(2).repeat(Integer.parseInt(m.group(1))));
      return marks + ".".repeat(things.size() - marks.length());
    }

    private String marks(List<Effect> effects) {
      var marks = new StringBuilder();
      for (int i = 0; i < things.size(); i++) {
        var to = entity(i);
        marks.append(
            effects.stream()
                .filter(e -> e.to().equals(to))
                .findFirst()
                .map(this::mark)
                .orElse("."));
      }
      return marks.toString();
    }

    private String mark(Effect effect) {
      return switch (effect.verdict()) {
        case INCREASES -> effect.opposes() ? "p" : "+";
        case DECREASES -> effect.opposes() ? "m" : "-";
        case AMBIGUOUS -> "~";
        case UNKNOWN -> "?";
        case NONE -> ".";
      };
    }
  }
}
