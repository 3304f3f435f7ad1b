package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.graph.Filter;
import org.moagraph.io.Source;
import org.moagraph.layout.KeptLayout;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.HostileModel;
import org.moagraph.text.Json;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;

/** What an interactive page promises wherever it is opened. */
class PageTest {

  private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");

  private static final Map<String, String> DRAWN = new LinkedHashMap<>();

  /** Drawing takes a second or more, so each picture is drawn once. */
  private static String page(Moa moa, String view, String language) {
    return DRAWN.computeIfAbsent(
        moa.model().id() + "," + view + "," + language, key -> draw("html", moa, view, language));
  }

  private static String draw(String ending, Moa moa, String view, String language) {
    var spec = view.isEmpty() ? Optional.<ViewSpec>empty() : moa.model().view(view);
    var diagram = Diagrams.of(moa.model(), spec, Highlight.NONE, language);
    var drawing = new Drawing(moa, Filter.DEFAULT, diagram, KeptLayout.PICTURES, Theme.LIGHT);
    return new String(Pictures.format(ending).orElseThrow().draw(drawing), StandardCharsets.UTF_8);
  }

  private static String article() {
    return page(Moa.bundled("ketamine"), "article", "en");
  }

  private static List<String> all(String pattern, String text) {
    var found = new ArrayList<String>();
    var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @ParameterizedTest(name = "{0} {1} has at most {2} KB")
  @CsvSource({"ketamine, article, 150", "ketamine, overview, 200"})
  void aPageIsSmallEnoughToSend(String model, String view, int kilobytes) {
    var bytes = page(Moa.bundled(model), view, "en").getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isLessThanOrEqualTo(kilobytes * 1024);
  }

  /** All that is said of a claim, and where it is drawn: between two boxes of the map, in both. */
  @Test
  void aPageOfAWholeModelHasLittleMoreThanTwoKilobytesAClaim() {
    var moa = Moa.bundled("ketamine");
    var bytes = page(moa, "", "en").getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isLessThanOrEqualTo(2125 * moa.model().claims().size());
  }

  @Test
  void thePolicyAllowsItsOwnScriptAndStyleAndNothingElse() throws Exception {
    var html = article();
    var scripts = all("<script>(.*?)</script>", html);
    var styles = all("<style>(.*?)</style>", html);
    assertThat(scripts).hasSize(1);
    assertThat(styles).hasSize(1);
    assertThat(all("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", html))
        .containsExactly(
            "default-src 'none'; script-src '"
                + hash(scripts.get(0))
                + "'; style-src '"
                + hash(styles.get(0))
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
  }

  private static String hash(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void aPageReachesForNothingAndStoresNothing() {
    var html = article();
    assertThat(all("(<[^>]*\\s(?:src|srcset|action|formaction|style|on[a-z]+)=[^>]*>)", html))
        .isEmpty();
    assertThat(all("(<(?:link|iframe|object|embed|form|img)\\b)", html)).isEmpty();
    assertThat(html)
        .doesNotContain("localStorage", "sessionStorage", "document.cookie", "fetch(", "@import")
        .doesNotContain("url(", "innerHTML", "eval(", "XMLHttpRequest");
  }

  @Test
  void linksLeadToPublicationsOnly() {
    var links = all("<a (?!id=\"page-link\" href=\"#\">)([^>]*)>", article());
    assertThat(links)
        .isNotEmpty()
        .allMatch(
            l ->
                l.matches(
                    "href=\"https://(pubmed\\.ncbi\\.nlm\\.nih\\.gov/[0-9]+/|doi\\.org/10\\.[^\"]+)\""
                        + " rel=\"noopener\""));
  }

  @Test
  void theSamePageIsTheSameBytes() {
    assertThat(draw("html", Moa.bundled("ketamine"), "article", "en")).isEqualTo(article());
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "overview"})
  void thePictureIsThatOfTheSvg(String view) {
    var moa = Moa.bundled("ketamine");
    var svg = paths(draw("svg", moa, view, "en"));
    var wide = all("(<svg [^>]*class=\"wide\".*?</svg>)", page(moa, view, "en"));
    assertThat(wide).hasSize(1);
    assertThat(paths(wide.get(0))).isEqualTo(svg).isNotEmpty();
  }

  /**
   * Style rules turn roles into colours, light and dark; no colour is looked for in the picture.
   */
  @Test
  void thePictureNamesRolesWhichTheStyleColours() {
    var html = page(Moa.bundled("ketamine"), "overview", "en");
    var picture = String.join("", all("(<svg .*?</svg>)", html));
    assertThat(picture).doesNotContain("#", "fill=", "stroke=\"");
    var style = all("<style>(.*?)</style>", html).get(0);
    var roles =
        all("class=\"((?:[fs]-[^\"]*))\"", picture).stream()
            .flatMap(r -> Stream.of(r.split(" ")))
            .distinct()
            .toList();
    assertThat(roles).contains("f-paper", "f-ink", "s-border", "s-line0");
    for (var role : roles) {
      assertThat(all("\\.frame \\." + role + "\\{\\w+:var\\((--c-[^,]+),#[0-9a-f]{6}\\)\\}", style))
          .as(role)
          .hasSize(1)
          .allSatisfy(name -> assertThat(all("(" + name + ":#)", style)).hasSize(2));
    }
  }

  private static List<List<Long>> paths(String text) {
    return PATH.matcher(text).results().map(r -> points(r.group(1))).toList();
  }

  /** The points of a path in tenths, whether it is written by places or by differences. */
  private static List<Long> points(String path) {
    var points = new ArrayList<Long>();
    long x = 0;
    long y = 0;
    var commands = Pattern.compile("([a-zA-Z])([^a-zA-Z]*)").matcher(path);
    while (commands.find()) {
      char command = commands.group(1).charAt(0);
      var numbers = numbers(commands.group(2));
      boolean relative = Character.isLowerCase(command);
      int step = command == 'h' || command == 'v' ? 1 : 2;
      long fromX = relative ? x : 0;
      long fromY = relative ? y : 0;
      for (int i = 0; i + step <= numbers.size(); i += step) {
        x = command == 'v' ? x : fromX + numbers.get(i);
        y = command == 'h' ? y : fromY + numbers.get(i + step - 1);
        points.add(x);
        points.add(y);
      }
    }
    return points;
  }

  private static List<Long> numbers(String text) {
    return Pattern.compile("-?[0-9]*\\.?[0-9]+")
        .matcher(text)
        .results()
        .map(r -> Math.round(Double.parseDouble(r.group()) * 10))
        .toList();
  }

  @Test
  void everyThingAndClaimIsInTheWords() {
    var html = article();
    var words = html.substring(html.indexOf("id=\"page-words\""), html.indexOf("</main>"));
    assertThat(all("(<li id=\"page-t[0-9]+\">)", words)).hasSize(12);
    assertThat(all("(<li id=\"page-c[0-9]+\">)", words)).hasSize(14);
    assertThat(words).contains("Brand<dd>Ketalar").contains(">Evidence against it</p>");
  }

  @Test
  void theWholeModelTellsAlsoWhatIsNotDrawn() {
    var moa = Moa.bundled("ketamine");
    var html = page(moa, "", "en");
    assertThat(all("(<li id=\"page-c[0-9]+\">)", html)).hasSameSizeAs(moa.model().claims());
    assertThat(html).contains("<dt>Picture<dd>not drawn");
  }

  @Test
  void thePageIsInTheLanguageAsked() {
    assertThat(page(Moa.bundled("ketamine"), "article", "de"))
        .contains("<html lang=\"de\">")
        .contains("<h1>Die Kette des Artikels</h1>");
  }

  @Test
  void aPageSaysThatItIsTeachingMaterialAndWhoseTheModelIs() {
    assertThat(article())
        .contains("Teaching material, not medical advice")
        .contains("MoA Graph ketamine model 2.0, CC BY 4.0");
  }

  @Test
  void hostileLabelsStayText() {
    var html = page(Moa.of(HostileModel.chain()), "", "en");
    assertThat(all("<(script[^>]*)>", html))
        .containsExactly("script type=\"application/json\" id=\"page-data\"", "script");
    assertThat(html).doesNotContain("<img", "<b>\n", "href=\"javascript:");
    assertThat(html.codePoints()).noneMatch(c -> c >= 0x202a && c <= 0x202e);
    var data = all("id=\"page-data\">(.*?)</script>", html).get(0);
    assertThat(data).doesNotContain("<", ">", "&").doesNotContain("\u2028");
    assertThat(Json.read(data)).isPresent();
  }

  @Test
  void aClaimWithoutEvidenceSaysSo() {
    var source =
        new Source(
            "small.tsv",
            "source\trelation\ttarget\nA\tactivates\tB\n".getBytes(StandardCharsets.UTF_8));
    var html = page(Moa.read(source).single().orElseThrow(), "", "en");
    assertThat(html).contains("No evidence is given for it in this model.");
    assertThat(html).contains("the model states no hypotheses");
  }

  @Test
  void everyJobOfTheScriptIsInThePage() throws IOException {
    var script = Path.of("src", "main", "resources", "org", "moagraph", "render", "html", "script");
    var html = article();
    try (var jobs = Files.list(script)) {
      assertThat(jobs.toList())
          .hasSizeGreaterThan(5)
          .allSatisfy(
              job -> {
                var lines = Files.readString(job).lines().map(String::strip).toList();
                assertThat(lines).anyMatch(l -> l.startsWith("const "));
                for (var line : lines) {
                  if (!line.startsWith("//") && !line.startsWith("/**")) {
                    assertThat(html).contains(line);
                  }
                }
              });
    }
  }
}
