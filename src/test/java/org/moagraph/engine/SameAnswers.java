package org.moagraph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.app.Moa;
import org.moagraph.app.Renderers;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Names;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.query.PathsQuery;
import org.moagraph.reason.BlocksQuery;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.render.text.TextStyle;
import org.moagraph.view.answer.BlocksAnswer;
import org.moagraph.view.answer.EffectAnswer;
import org.moagraph.view.answer.EntityAnswer;
import org.moagraph.view.answer.PathsAnswer;
import org.moagraph.view.answer.ReachAnswer;
import org.moagraph.view.answer.ReachAnswer.Facing;
import org.moagraph.view.text.Answer;
import org.moagraph.words.Labels;

/** Asks a graph in a database and a file with the same records, and compares what both say. */
public final class SameAnswers {

  private static final int LONG = 30;
  private static final int SHORT = 3;

  private final Moa file;
  private final StoredGraph graph;
  private final Set<EntityId> ids = new LinkedHashSet<>();
  private int questions;

  /**
   * @param name what parts of the graph are called
   */
  public SameAnswers(Model file, StoredGraph graph, String name) {
    this.file = Moa.of(named(file, name));
    this.graph = graph;
    file.entities().forEach(e -> ids.add(e.id()));
  }

  private static Model named(Model model, String name) {
    return Model.of(Header.of(name, name), model.entities(), model.claims());
  }

  /** How many questions were asked. */
  public int questions() {
    return questions;
  }

  /** Asks everything of that pair of things. */
  public void ask(EntityId from, EntityId to) {
    var a = from.value();
    var b = to.value();
    var ways = new Wanted.Ways(a, b, Integer.MAX_VALUE, Wanted.Use.ANSWER);
    same(ways, moa -> effect(moa, from, to));
    same(new Wanted.Ways(a, b, LONG, Wanted.Use.ANSWER), moa -> paths(moa, from, to, LONG));
    same(ways.with(Wanted.Use.BLOCKS), moa -> blocks(moa, from, to));
    same(new Wanted.Reach(a, true, Integer.MAX_VALUE), moa -> downstream(moa, from));
    same(new Wanted.Reach(b, false, Integer.MAX_VALUE), moa -> upstream(moa, to));
    same(new Wanted.Thing(a), moa -> thing(moa, from));
    samePicture(from, to);
    sameShortRoutes(from, to);
    sameNames(from);
  }

  private interface Question {
    Answer of(Moa moa);
  }

  private void same(Wanted wanted, Question question) {
    questions++;
    var part = graph.part(wanted);
    assertThat(part.extent().isWhole()).as(wanted.toString()).isTrue();
    var asked = Moa.of(part.loaded().model().orElseThrow());
    for (var format : List.of("json", "text")) {
      assertThat(told(question.of(asked), format))
          .as("%s%n%s", wanted, file.model().claims())
          .isEqualTo(told(question.of(file), format));
    }
  }

  private static String told(Answer answer, String format) {
    var text = new StringBuilder();
    try {
      Renderers.answers(format, "en", new TextStyle(false, false, 100))
          .orElseThrow()
          .render(answer, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Labels labels(Moa moa) {
    return Labels.of(moa.model(), "en");
  }

  private static Answer effect(Moa moa, EntityId from, EntityId to) {
    return new EffectAnswer(
        labels(moa), new EffectQuery(from, to, Filter.DEFAULT).run(moa.index()));
  }

  private static Answer paths(Moa moa, EntityId from, EntityId to, int longest) {
    var result = new PathsQuery(from, to, 20, longest, Filter.DEFAULT).run(moa.index());
    return new PathsAnswer(labels(moa), from, to, result);
  }

  private static Answer blocks(Moa moa, EntityId from, EntityId to) {
    return new BlocksAnswer(
        labels(moa), new BlocksQuery(from, to, 20, Filter.DEFAULT).run(moa.index()));
  }

  private static Answer downstream(Moa moa, EntityId from) {
    var effects = new DownstreamQuery(from, Filter.DEFAULT).run(moa.index());
    return new ReachAnswer(labels(moa), from, Facing.DOWNSTREAM, effects);
  }

  private static Answer upstream(Moa moa, EntityId to) {
    var effects = new UpstreamQuery(to, Filter.DEFAULT).run(moa.index());
    return new ReachAnswer(labels(moa), to, Facing.UPSTREAM, effects);
  }

  private static Answer thing(Moa moa, EntityId id) {
    return new EntityAnswer(labels(moa), moa.index().entity(id).orElseThrow());
  }

  /** Where steps are limited, the routes of at most so many steps are the same. */
  private void sameShortRoutes(EntityId from, EntityId to) {
    questions++;
    var wanted = new Wanted.Ways(from.value(), to.value(), SHORT, Wanted.Use.ANSWER);
    var part = Moa.of(graph.part(wanted).loaded().model().orElseThrow());
    var query = new PathsQuery(from, to, 20, SHORT, Filter.DEFAULT);
    assertThat(query.run(part.index()).routes())
        .as(wanted.toString())
        .isEqualTo(query.run(file.index()).routes());
  }

  /** What is taken home is every claim on a way of so many steps, and no other. */
  private void samePicture(EntityId from, EntityId to) {
    questions++;
    var wanted = new Wanted.Ways(from.value(), to.value(), SHORT, Wanted.Use.PICTURE);
    var part = graph.part(wanted).loaded().model().orElseThrow();
    var acting = part.claims().stream().filter(c -> acts(c)).map(Claim::id).toList();
    assertThat(acting).as(wanted.toString()).containsExactlyInAnyOrderElementsOf(onWays(from, to));
    if (!part.claims().isEmpty()) {
      var kept = new LinkedHashSet<>(part.entities().stream().map(e -> e.id()).toList());
      var same =
          Model.of(
              file.model().header(),
              file.model().entities().stream().filter(e -> kept.contains(e.id())).toList(),
              file.model().claims().stream().filter(part.claims()::contains).toList());
      assertThat(part).isEqualTo(same);
    }
  }

  private static boolean acts(Claim claim) {
    return claim.sign() != Sign.NONE;
  }

  private Set<ClaimId> onWays(EntityId from, EntityId to) {
    var after = distances(from, false);
    var before = distances(to, true);
    var found = new LinkedHashSet<ClaimId>();
    for (var claim : file.model().claims()) {
      int steps =
          after.getOrDefault(claim.source(), LONG) + 1 + before.getOrDefault(claim.target(), LONG);
      if (acts(claim) && steps <= SHORT) {
        found.add(claim.id());
      }
    }
    return found;
  }

  private Map<EntityId, Integer> distances(EntityId start, boolean back) {
    var distances = new LinkedHashMap<EntityId, Integer>();
    distances.put(start, 0);
    var open = new ArrayList<>(List.of(start));
    for (int i = 0; i < open.size(); i++) {
      var here = open.get(i);
      for (var claim : file.model().claims()) {
        var near = back ? claim.target() : claim.source();
        var far = back ? claim.source() : claim.target();
        if (acts(claim) && near.equals(here) && !distances.containsKey(far)) {
          distances.put(far, distances.getOrDefault(here, 0) + 1);
          open.add(far);
        }
      }
    }
    return distances;
  }

  /** A thing is found by its label, and by a part of it, as in the file. */
  private void sameNames(EntityId id) {
    questions++;
    var label = file.index().entity(id).orElseThrow().label().plain();
    var wanted = new LinkedHashSet<EntityId>();
    Names.of(file.model()).containing(label).forEach(e -> wanted.add(e.id()));
    var found = new ArrayList<EntityId>();
    graph.containing(label).entities().stream()
        .map(e -> e.id())
        .filter(ids::contains)
        .forEach(found::add);
    assertThat(found).as(label).containsExactlyInAnyOrderElementsOf(wanted);
    var part = graph.part(new Wanted.Thing(label)).loaded().model().orElseThrow();
    assertThat(Names.of(part).resolve(label).entities())
        .as(label)
        .isEqualTo(Names.of(file.model()).resolve(label).entities());
  }
}
