package org.moagraph.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.serve.Http;
import org.moagraph.serve.LoopbackServer;
import org.moagraph.text.Json;

/** The studio answers the browser that knows its address, and nobody else. */
class StudioServerTest {
  private static final String MODEL =
      """
      moa: 1
      id: m
      title: M
      entities:
        a: {type: drug, label: "A <b>"}
        b: {type: outcome}
      claims:
        - {claim: a activates b, direct: true}
        - {claim: a inhibits bb, direct: true}
      """;

  @TempDir Path folder;
  private final RecordedTool tool = new RecordedTool();
  private Path file;
  private LoopbackServer server;
  private Http http;
  private String token;

  @BeforeEach
  void start() throws Exception {
    file = folder.resolve("m.yaml");
    Files.writeString(file, MODEL);
    server = StudioServer.start(Studio.of(file, "", tool));
    http = new Http(server.port());
    token = server.address().replaceAll("^http://[^/]+", "").replaceAll("/$", "");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Map<?, ?> ask(String question, Object fields) throws IOException {
    var answer = http.post(token + "/ask/" + question, Json.line(fields));
    assertThat(answer).startsWith("HTTP/1.1 200");
    return (Map<?, ?>) Json.read(answer.substring(answer.indexOf("\r\n\r\n") + 4)).orElseThrow();
  }

  private static int number(Map<?, ?> fields, String name) {
    return ((Number) Objects.requireNonNull(fields.get(name), name)).intValue();
  }

  private static List<?> list(Map<?, ?> fields, String name) {
    return (List<?>) Objects.requireNonNull(fields.get(name), name);
  }

  @Test
  void theAddressHoldsASecretThatIsAnotherEachTime() throws Exception {
    assertThat(server.address()).matches("http://127\\.0\\.0\\.1:[0-9]+/[0-9a-f]{32}/");
    try (var other = StudioServer.start(Studio.of(file, "", tool))) {
      assertThat(other.address().replaceAll(".*/(\\w+)/$", "$1")).isNotEqualTo(token.substring(1));
    }
    assertThat(http.ask("GET " + token + "/", http.host())).startsWith("HTTP/1.1 200");
    assertThat(http.ask("GET /", http.host())).startsWith("HTTP/1.1 403");
    assertThat(http.ask("GET /0123456789abcdef0123456789abcdef/", http.host()))
        .startsWith("HTTP/1.1 403");
    assertThat(http.post("/ask/open", "{}")).startsWith("HTTP/1.1 403");
  }

  @Test
  void anotherSiteIsRefusedThoughItKnewTheSecret() throws IOException {
    var origin = "Origin: http://other.example";
    assertThat(http.post(token + "/ask/open", "{}", origin)).startsWith("HTTP/1.1 403");
    assertThat(http.ask("GET " + token + "/", "other.example")).startsWith("HTTP/1.1 403");
    assertThat(http.post(token + "/ask/open", "{}", "Origin: http://" + http.host()))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void thePageRunsItsOwnScriptsOnlyAndNamesNoFolder() throws IOException {
    var page = http.ask("GET " + token + "/", http.host());
    assertThat(page)
        .containsPattern(
            "(?i)Content-Security-Policy: default-src 'none'; script-src 'self' 'nonce-[^']+'")
        .doesNotContain("unsafe-inline")
        .contains("<title>m.yaml")
        .doesNotContain(folder.toString());
    assertThat(http.post(token + "/ask/open", "{}")).doesNotContain(folder.toString());
  }

  @Test
  void itHandsOutItsOwnPartsAndNoFiles() throws IOException {
    for (var part : new String[] {"studio.js", "studio.css", "state.js", "yaml.js"}) {
      assertThat(http.ask("GET " + token + "/part/" + part, http.host()))
          .as(part)
          .startsWith("HTTP/1.1 200");
    }
    for (var part : new String[] {"m.yaml", "../m.yaml", "StudioPage.class", "editor/state.js"}) {
      assertThat(http.ask("GET " + token + "/part/" + part, http.host()))
          .as(part)
          .startsWith("HTTP/1.1 404");
    }
    assertThat(http.post(token + "/ask/nothing", "{}")).startsWith("HTTP/1.1 404");
    assertThat(http.post(token + "/file", "{\"kind\":\"exe\"}")).startsWith("HTTP/1.1 404");
  }

  @Test
  void whatIsSentThatIsNoJsonDoesNoHarm() throws IOException {
    for (var body : new String[] {"", "{", "[]", "null", "{\"text\":3}"}) {
      assertThat(http.post(token + "/ask/look", body)).as(body).startsWith("HTTP/1.1 200");
    }
    assertThat(http.post(token + "/ask/save", "{}")).contains("\"changed\"");
    assertThat(file).hasContent(MODEL);
  }

  @Test
  void findingsComeWithTheirPlaceInTheText() throws IOException {
    var seen = ask("look", Map.of("text", MODEL));
    assertThat(seen.get("sound")).isEqualTo(false);
    var finding = (Map<?, ?>) list(seen, "findings").get(0);
    int from = number(finding, "from");
    int to = number(finding, "to");
    assertThat(MODEL.substring(from, to)).isEqualTo("bb");
    assertThat(finding.get("severity")).isEqualTo("error");
  }

  @Test
  void offsetsCountAsABrowserCounts() {
    var text = "moa: 1\nid: m\ntitle: \"\uD83D\uDC8A\uD83D\uDC8A\"\nwrong: \uD83D\uDC8A\nbad: x\n";
    var seen = Sight.of("m.yaml", text).fields();
    var places =
        list(seen, "findings").stream()
            .map(f -> (Map<?, ?>) f)
            .filter(f -> "E0106".equals(f.get("code")))
            .map(f -> text.substring(number(f, "from"), number(f, "to")))
            .toList();
    assertThat(places).hasSize(2);
    assertThat(places.get(0)).startsWith("wrong");
    assertThat(places.get(1)).startsWith("bad");
  }

  @Test
  void aChangeComesBackAsEditsOrIsRefused() throws IOException {
    var place = Map.of("kind", "entity", "id", "b");
    var change = Map.of("kind", "set", "place", place, "key", "label", "value", "Bee");
    var done = ask("change", Map.of("text", MODEL, "change", change));
    var edit = (Map<?, ?>) list(done, "edits").get(0);
    int from = number(edit, "from");
    int to = number(edit, "to");
    assertThat(MODEL.substring(0, from) + edit.get("text") + MODEL.substring(to))
        .contains("b: {type: outcome, label: Bee}");
    assertThat(done.get("selected")).isEqualTo("entity b");
    var away = Map.of("kind", "delete", "place", place, "withReferences", false);
    assertThat(ask("change", Map.of("text", MODEL, "change", away)).get("refused"))
        .asString()
        .contains("a-activates-b");
    var nothing = Map.of("text", MODEL, "change", Map.of("kind", "dance"));
    assertThat(ask("change", nothing).get("refused")).isEqualTo("there is nothing to change");
  }

  @Test
  void whatPlainWordsWouldAddCanBeSentBackAsAChange() throws IOException {
    var read = ask("words", Map.of("text", MODEL, "words", "b activates Kinase X (PMID 12345)"));
    var changes = Map.of("kind", "all", "changes", read.get("changes"));
    var done = ask("change", Map.of("text", MODEL, "change", changes));
    assertThat(String.valueOf(done.get("edits")))
        .contains("kinase-x", "b activates kinase-x", "12345");
  }

  @Test
  void noNameIsTakenForAnOption() throws IOException {
    ask("picture", Map.of("text", MODEL, "view", "-o/tmp/x"));
    ask("effect", Map.of("text", MODEL, "from", "--output=/tmp/x", "to", "-d"));
    assertThat(tool.ran.get(0)).contains("--view=-o/tmp/x").doesNotContain("-o/tmp/x");
    var effect = tool.ran.get(1);
    assertThat(effect.indexOf("--output=/tmp/x")).isGreaterThan(effect.indexOf("--"));
  }

  @Test
  void aTabHearsOfOthersAndOfWhatChangedOnTheDisk() throws IOException {
    var opened = ask("open", Map.of());
    var first = ask("hear", Map.of("tab", "1", "version", opened.get("version")));
    assertThat(first.get("others")).isEqualTo(0L);
    assertThat(first.containsKey("disk")).isFalse();
    Files.writeString(file, "by another\n");
    var second = ask("hear", Map.of("tab", "2", "version", opened.get("version")));
    assertThat(second.get("others")).isEqualTo(1L);
    assertThat(second.get("disk")).isEqualTo("by another\n");
  }

  @Test
  void aTabThatFellSilentIsClosed() {
    var now = new long[] {0};
    var tabs = new Tabs(() -> now[0]);
    assertThat(tabs.hear("a")).isZero();
    assertThat(tabs.hear("b")).isEqualTo(1);
    now[0] = 6_000_000_000L;
    assertThat(tabs.hear("b")).isZero();
  }
}
