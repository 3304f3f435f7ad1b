package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.moagraph.text.Json;

/** What the notice says of the works that the jar is made of, held against what it is made of. */
class NoticeTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]*)</artifactId>");
  private static final Pattern TEXT = Pattern.compile("META-INF/licenses/([A-Za-z0-9.-]+\\.txt)");
  private static final Path POM = Path.of("pom.xml");
  private static final Path TEXTS = Path.of("src", "main", "resources", "META-INF", "licenses");

  /** What the notice calls a library whose artifact has another name. */
  private static String called(String artifact) {
    return switch (artifact) {
      case "viz" -> "viz.js";
      case "org.eclipse.lsp4j" -> "lsp4j";
      case "jgrapht-core" -> "jgrapht";
      case "slf4j-api", "slf4j-nop" -> "slf4j";
      case "snakeyaml-engine" -> "snakeyaml engine";
      default -> artifact;
    };
  }

  private static String notice() throws IOException {
    return Files.readString(Path.of("NOTICE"));
  }

  private static List<String> bundled() throws IOException {
    var pom = Files.readString(POM);
    var all = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    var bundled = new ArrayList<String>();
    for (var dependency : DEPENDENCY.matcher(all).results().map(MatchResult::group).toList()) {
      var artifact = ARTIFACT.matcher(dependency);
      if (!dependency.contains("<scope>test</scope>") && artifact.find()) {
        bundled.add(artifact.group(1));
      }
    }
    return bundled;
  }

  @Test
  void everyLibraryIsNamedInTheNotice() throws IOException {
    var notice = notice().toLowerCase(Locale.ROOT);
    assertThat(bundled()).contains("pdfbox", "viz").allMatch(a -> notice.contains(called(a)));
  }

  @Test
  void everyModuleOfTheEditorIsInItsLicence() throws IOException {
    var pom = Files.readString(POM);
    var items = Pattern.compile("<artifactItem>(.*?)</artifactItem>", Pattern.DOTALL).matcher(pom);
    var licence = Files.readString(TEXTS.resolve("codemirror.txt"));
    var modules =
        items
            .results()
            .map(
                item -> ARTIFACT.matcher(item.group()).results().findFirst().orElseThrow().group(1))
            .toList();
    assertThat(modules)
        .contains("view", "style-mod")
        .allMatch(m -> Pattern.compile("[(/, ]" + m + "[,)]").matcher(licence).find());
  }

  @Test
  void everyLicenceThatTheNoticeNamesLiesInTheJarAndNoOther() throws IOException {
    var named = TEXT.matcher(notice()).results().map(found -> found.group(1)).toList();
    List<String> there;
    try (var listed = Files.list(TEXTS)) {
      there = listed.map(file -> String.valueOf(file.getFileName())).toList();
    }
    assertThat(named).containsExactlyInAnyOrderElementsOf(there);
    for (var name : there) {
      var text = getClass().getResource("/META-INF/licenses/" + name);
      assertThat(text).as(name).isNotNull();
      assertThat(Files.readString(TEXTS.resolve(name)).length()).as(name).isGreaterThan(500);
    }
  }

  @Test
  void graphvizAndExpatAreThoseInsideTheModule() throws IOException {
    var version = Pattern.compile("<viz.version>([^<]*)<").matcher(Files.readString(POM));
    assertThat(version.find()).isTrue();
    var module = "/META-INF/resources/_static/viz/" + version.group(1) + "/lib/";
    assertThat(resource(module + "metadata.js")).contains("graphvizVersion = \"14.0.1\"");
    assertThat(resource(module + "provenance.json"))
        .contains("expat-2.7.3.tar.gz", "emscripten/emsdk@3.1.70");
    assertThat(notice())
        .contains(
            "Graphviz 14.0.1\n    Eclipse Public License 1.0", "expat 2.7.3", "runtime 3.1.70");
  }

  @Test
  void theModuleIsTheOneThatTheBuildPins() throws Exception {
    var compiler = Files.readString(Path.of("src", "build", "java", "GraphvizCompiler.java"));
    var pinned =
        Pattern.compile("BACKEND = \"(.*?)\";.*?BACKEND_SHA256 =\\s*\"(.*?)\"", Pattern.DOTALL)
            .matcher(compiler);
    assertThat(pinned.find()).isTrue();
    try (var in = NoticeTest.class.getResourceAsStream("/" + pinned.group(1))) {
      var sum =
          MessageDigest.getInstance("SHA-256")
              .digest(Objects.requireNonNull(in, pinned.group(1)).readAllBytes());
      assertThat(HexFormat.of().formatHex(sum)).isEqualTo(pinned.group(2));
    }
    assertThat(compiler).contains("BACKEND_SHA256)");
  }

  @Test
  void theBillOfMaterialsListsEveryLibraryWithItsLicence() throws IOException {
    var file = Path.of("target", "moagraph.cdx.json");
    Assumptions.assumeTrue(Files.exists(file), "only the build of Maven writes it");
    var bill = (Map<?, ?>) Json.read(Files.readString(file)).orElseThrow();
    assertThat(bill.get("bomFormat")).isEqualTo("CycloneDX");
    var parts = (List<?>) Objects.requireNonNull(bill.get("components"));
    var names = new ArrayList<String>();
    for (var part : parts) {
      var fields = (Map<?, ?>) part;
      names.add(String.valueOf(fields.get("name")));
      assertThat((List<?>) fields.get("licenses")).as(fields.toString()).hasSize(1);
      if (fields.containsKey("purl")) {
        assertThat(fields.toString()).contains("SHA-256", "pkg:maven/", "version=");
      }
    }
    assertThat(names)
        .containsAll(bundled())
        .contains("Graphviz", "expat", "view", "style-mod")
        .doesNotContain("jheaps", "apfloat", "junit-jupiter", "assertj-core");
  }

  private static String resource(String name) throws IOException {
    try (var in = NoticeTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
