package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Json;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;

/** A page of all views of a model says and shows of each what the page of that view does. */
@SuppressWarnings("unchecked")
class PageViewsTest {

  private static final Moa MOA = Moa.bundled("lithium");
  private static String all = "";
  private static final List<String> EACH = new ArrayList<>();

  @BeforeAll
  static void draw() {
    var drawings = MOA.model().views().stream().map(PageViewsTest::drawing).toList();
    var pages = (Pictures.Stepper) Pictures.format("html").orElseThrow();
    all = new String(pages.draw(drawings, false), StandardCharsets.UTF_8);
    EACH.clear();
    drawings.forEach(d -> EACH.add(new String(pages.draw(d), StandardCharsets.UTF_8)));
  }

  private static Drawing drawing(ViewSpec view) {
    var diagram = Diagrams.of(MOA.model(), Optional.of(view), Highlight.NONE, "en");
    return new Drawing(MOA, Filter.DEFAULT, diagram, Pictures.layout(), Theme.LIGHT);
  }

  private static Map<String, Object> data(String html) {
    var json = Pattern.compile("id=\"page-data\">([^<]*)</script>").matcher(html);
    assertThat(json.find()).isTrue();
    return (Map<String, Object>) Json.read(json.group(1)).orElseThrow();
  }

  private static <T> List<T> list(Map<String, Object> fields, String name) {
    return (List<T>) Objects.requireNonNull(fields.get(name), name);
  }

  private static List<String> pictures(String html) {
    return Pattern.compile("<svg .*?</svg>\n", Pattern.DOTALL)
        .matcher(html)
        .results()
        .map(r -> r.group())
        .toList();
  }

  private static <T> T at(List<T> list, Object place) {
    return list.get(((Number) place).intValue());
  }

  @Test
  void thePicturesAreThoseOfTheViews() {
    var data = data(all);
    List<String> pieces = list(data, "pieces");
    List<Map<String, Object>> views = list(data, "views");
    assertThat(views).hasSize(MOA.model().views().size()).hasSizeGreaterThan(3);
    assertThat(pictures(all)).isEqualTo(pictures(EACH.get(0))).hasSize(2);
    for (int i = 1; i < views.size(); i++) {
      List<List<Object>> pictures = list(views.get(i), "pictures");
      var joined =
          pictures.stream()
              .map(
                  parts ->
                      String.join(
                          "",
                          parts.stream()
                              .map(p -> p instanceof Number ? at(pieces, p) : (String) p)
                              .toList()))
              .toList();
      assertThat(joined).isEqualTo(pictures(EACH.get(i)));
    }
  }

  /** A view's fields with what it shares in its place. */
  private static Map<String, Object> resolved(Map<String, Object> data, Map<String, Object> view) {
    var whatIf = (Map<String, Object>) Objects.requireNonNull(view.get("whatIf"));
    var fields = new LinkedHashMap<>(view);
    List.of("pictures", "id", "title", "brief").forEach(fields::remove);
    fields.put("things", row(view, "things").map(t -> at(list(data, "things"), t)).toList());
    fields.put("claims", row(view, "claims").map(c -> claim(data, c)).toList());
    var asked = new LinkedHashMap<>(whatIf);
    List<List<Object>> answers = list(whatIf, "answers");
    asked.put("answers", answers.stream().map(a -> answer(data, a)).toList());
    asked.put("under", list(whatIf, "under").stream().map(u -> outcomes(data, u)).toList());
    List<List<Object>> rows = list(whatIf, "rows");
    asked.put("rows", rows.stream().map(r -> replaced(data, r, Map.of(3, "verdicts"))).toList());
    List<List<Object>> predictions = list(whatIf, "predictions");
    asked.put(
        "predictions",
        predictions.stream().map(r -> replaced(data, r, Map.of(4, "verdicts"))).toList());
    fields.put("whatIf", asked);
    return fields;
  }

  /** Places, each as many times on as is said after it. */
  private static Stream<Integer> row(Map<String, Object> view, String name) {
    List<Number> row = list(view, name);
    return IntStream.range(0, row.size() / 2)
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, row.get(2 * i + 1).intValue())
                    .mapToObj(k -> row.get(2 * i).intValue() + k));
  }

  private static List<Object> claim(Map<String, Object> data, Object place) {
    List<List<Object>> claims = list(data, "claims");
    var claim = new ArrayList<>(at(claims, place));
    if (claim.size() > 4) {
      var organisms = (List<Object>) claim.get(4);
      claim.set(4, organisms.stream().map(o -> at(list(data, "organisms"), o)).toList());
    }
    if (claim.size() > 5 && claim.get(4).equals(List.of())) {
      return claim.subList(0, claim.get(3).equals(List.of()) ? 3 : 4);
    }
    return claim.subList(0, Math.min(5, claim.size()));
  }

  private static List<Object> answer(Map<String, Object> data, List<Object> answer) {
    var told =
        replaced(data, answer, Map.of(0, "outcomes", 1, "verdicts", 2, "verdicts", 3, "reasons"));
    var parts = (List<Object>) at(list(data, "parts"), answer.get(4));
    told.set(4, named(data, parts));
    return told;
  }

  private static List<Object> outcomes(Map<String, Object> data, Object place) {
    var runs = (List<Object>) at(list(data, "under"), place);
    return named(data, runs);
  }

  private static List<Object> named(Map<String, Object> data, List<Object> pairs) {
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> i % 2 == 1 ? at(list(data, "outcomes"), pairs.get(i)) : pairs.get(i))
        .toList();
  }

  private static List<Object> replaced(
      Map<String, Object> data, List<Object> row, Map<Integer, String> names) {
    var told = new ArrayList<>(row);
    names.forEach((i, name) -> told.set(i, at(list(data, name), row.get(i))));
    return told;
  }

  @Test
  void theAnswersAreThoseOfTheViews() {
    var data = data(all);
    List<Map<String, Object>> views = list(data, "views");
    for (int i = 0; i < views.size(); i++) {
      var alone = data(EACH.get(i));
      var own = (Map<String, Object>) list(alone, "views").get(0);
      assertThat(resolved(data, views.get(i))).isEqualTo(resolved(alone, own));
    }
  }

  /** The claims of a page by their ids, in the order of their numbers, as its script finds them. */
  private static List<String> statements(String html) {
    var data = data(html);
    var ids = PageViewsTest.<List<Object>>list(data, "claims").stream().map(c -> (String) c.get(0));
    var found = ids.distinct().toList();
    for (int i = 0; i < found.size(); i++) {
      assertThat(html).containsOnlyOnce("<li id=\"page-c" + i + "\">");
    }
    assertThat(html).doesNotContain("<li id=\"page-c" + found.size() + "\">");
    return found;
  }

  @Test
  void whatViewsShareIsWrittenOnce() {
    var shown = statements(all);
    assertThat(shown).doesNotHaveDuplicates();
    EACH.forEach(page -> assertThat(shown).containsAll(statements(page)));
    for (var name : List.of("things", "claims", "reasons", "pieces")) {
      assertThat(PageViewsTest.<Object>list(data(all), name)).doesNotHaveDuplicates();
    }
    int alone = EACH.stream().mapToInt(String::length).sum();
    assertThat(all.length()).isLessThan(alone * 6 / 10);
  }
}
