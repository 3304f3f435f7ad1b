package org.moagraph.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.app.Renderers;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.merge.MergedModels;
import org.moagraph.merge.Roles;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.reason.Verdict;
import org.moagraph.render.text.TextStyle;

/** What is told of published records is what their own claims say. */
class CollectedStoriesTest {

  private static final Pattern MOVES =
      Pattern.compile("[Uu]nder (?<drug>[^,.]+), (?<thing>[^,.]+) (?<how>rises|falls)\\b");

  private static final Map<Verdict, String> VERBS =
      new EnumMap<>(
          Map.of(
              Verdict.INCREASES, "raises",
              Verdict.DECREASES, "lowers",
              Verdict.UNKNOWN, "changes"));

  @Test
  void whateverRisesOrFallsUnderADrugDoesSoByTheNetEffect() throws IOException {
    var told = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var model : models()) {
      var story = story(model);
      var moves = MOVES.matcher(story);
      while (moves.find()) {
        var drug = named(model, moves.group("drug"));
        var thing = named(model, moves.group("thing"));
        if (drug.isPresent() && thing.isPresent()) {
          var verdict =
              Moa.of(model).effect(drug.get().id().value(), thing.get().id().value()).verdict();
          var said = moves.group("how").equals("rises") ? Verdict.INCREASES : Verdict.DECREASES;
          told.add(moves.group());
          if (verdict != said) {
            wrong.add(model.id() + ": " + moves.group() + ", but " + verdict);
          }
        }
      }
    }
    assertThat(told).hasSizeGreaterThan(1000);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theLastLineIsTheNetEffectOnTheDisease() throws IOException {
    var told = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var model : models()) {
      var story = story(model);
      for (var expected : model.expectations()) {
        var drug = label(model, expected.from());
        var disease = label(model, expected.to());
        var said =
            Pattern.compile(
                    "(?i)(?<drug>"
                        + Pattern.quote(drug)
                        + ") (?<verb>raises|lowers|changes)(?! or lowers) ([^.]*, |[^.]* and )?(?<thing>"
                        + Pattern.quote(disease)
                        + ")[.,]")
                .matcher(story.substring(Math.max(0, story.indexOf("In the model as a whole"))));
        if (said.find()) {
          var verdict = Moa.of(model).effect(expected.from().value(), expected.to().value());
          told.add(said.group());
          if (!said.group("verb").equals(VERBS.get(verdict.verdict()))) {
            wrong.add(model.id() + ": " + said.group() + " but " + verdict.verdict());
          }
        }
      }
    }
    assertThat(told).hasSizeGreaterThan(2000);
    assertThat(wrong).isEmpty();
  }

  /** All records, and the drugs that have several of them. */
  private static List<Model> models() throws IOException {
    var records = new ArrayList<Model>();
    for (Loaded loaded : Moa.read(SharedData.source("drugmechdb-half.yaml")).results()) {
      records.add(loaded.model().orElseThrow());
    }
    var drugs = new TreeMap<String, List<Model>>();
    for (var record : records) {
      var drug = lower(new Roles(record).drugLabel());
      drugs.computeIfAbsent(drug, d -> new ArrayList<>()).add(record);
    }
    var all = new ArrayList<>(records);
    drugs.values().stream().filter(r -> r.size() > 1).map(MergedModels::ofDrug).forEach(all::add);
    return all;
  }

  private static String label(Model model, EntityId id) {
    return model.entities().stream()
        .filter(e -> e.id().equals(id))
        .map(e -> e.label().plain())
        .findFirst()
        .orElseThrow();
  }

  private static String story(Model model) throws IOException {
    var text = new StringBuilder();
    Renderers.answers("text", "en", new TextStyle(false, false, Integer.MAX_VALUE))
        .orElseThrow()
        .render(Moa.of(model).tell(), text);
    return text.toString().replaceAll("\\s+", " ").replaceAll(" ?\\[[0-9, ]+\\]", "");
  }

  /** The one thing whose label the words are. */
  private static Optional<Entity> named(Model model, String words) {
    List<Entity> found =
        model.entities().stream()
            .filter(e -> lower(e.label().plain()).equals(lower(words)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
