package org.moagraph.view.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Renderers;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Extent;
import org.moagraph.model.Extent.Stop;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.reason.Effect;
import org.moagraph.render.text.TextStyle;
import org.moagraph.view.answer.ReachAnswer.Facing;
import org.moagraph.view.text.Answer;
import org.moagraph.words.Labels;

/** What is said where only a part of a graph was looked at. */
class PartAnswerTest {

  private static final EntityId A = EntityId.of("a");
  private static final EntityId B = EntityId.of("b");
  private static final Labels LABELS =
      Labels.of(
          Model.of(
              Header.of("part", "Part"),
              List.of(
                  Entity.of(A, EntityType.DRUG, "Drug A"),
                  Entity.of(B, EntityType.DISEASE, "Disease B")),
              List.of()),
          "en");

  private static PartAnswer part(Answer answer, Stop stop) {
    return new PartAnswer(answer, LABELS, new Extent(1_000, 700, 4, stop));
  }

  private static String told(Answer answer) throws IOException {
    var text = new StringBuilder();
    Renderers.answers("text", "en", new TextStyle(true, false, 1_000))
        .orElseThrow()
        .render(answer, text);
    return text.toString();
  }

  @Test
  void noWayInAPartIsNotToldAsNoEffect() throws IOException {
    var answer = part(new OpenEffectAnswer(LABELS, Effect.none(A, B).unsettled()), Stop.EDGES);
    assertThat(told(answer))
        .contains("fetching stopped after 1000 edges, at 4 steps")
        .contains("It is not known whether Drug A changes Disease B")
        .doesNotContain("no route", "no effect");
    assertThat(answer.fields())
        .containsEntry("effect", "unknown")
        .containsEntry("settled", false)
        .containsEntry("why", "unfetched");
    assertThat((Map<?, ?>) answer.fields().get("fetched"))
        .hasToString(
            "{edges=1000, nodes=700, whole=false, steps=4, said="
                + "This holds for a part of the graph: fetching stopped after 1000 edges, at 4"
                + " steps. What lies further was not looked at and may say otherwise; --max-edges"
                + " fetches more.}");
  }

  @Test
  void nothingReachedInAPartIsToldOfThePartAlone() throws IOException {
    var reach = new ReachAnswer(LABELS, A, Facing.DOWNSTREAM, List.of());
    assertThat(told(part(reach, Stop.LENGTH)))
        .contains("all ways of up to 4 steps were fetched")
        .contains("says nothing about the rest")
        .doesNotContain("Nothing in this model changes");
  }

  @Test
  void anAnswerFromAllThatTheQuestionNeedsIsToldAsFromAFile() throws IOException {
    var effect = new EffectAnswer(LABELS, Effect.none(A, B));
    assertThat(told(part(effect, Stop.WHOLE))).isEqualTo(told(effect));
    assertThat(part(effect, Stop.WHOLE).fields()).containsEntry("effect", "none");
  }
}
