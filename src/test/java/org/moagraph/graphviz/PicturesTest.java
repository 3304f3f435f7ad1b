package org.moagraph.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.Golden;

/**
 * Graphs that use the features of DOT one after the other, each with the picture kept beside it.
 * The first line of a graph says which engine lays it out, and what it shows.
 */
final class PicturesTest {
  private static final String FOLDER = "org/moagraph/graphviz/";
  private static final Path KEPT = Path.of("src/test/resources", FOLDER);

  @TempDir Path folder;

  static List<String> graphs() throws IOException {
    try (Stream<Path> files = Files.list(KEPT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".dot"))
          .map(name -> name.substring(0, name.length() - ".dot".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void aGraphIsDrawnAsKept(String name) throws GraphvizException {
    Golden.assertSame(FOLDER + name + ".svg", drawn(name, "svg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clusters", "html", "ports"})
  void aGraphIsToldInJsonAsKept(String name) throws GraphvizException {
    Golden.assertSame(FOLDER + name + ".json", drawn(name, "json"));
  }

  /** Widths of text and their consequences differ, since a program measures installed fonts. */
  @ParameterizedTest
  @MethodSource("graphs")
  void anInstalledGraphvizOfThatVersionDrawsTheSameThings(String name) throws Exception {
    assumeTrue(
        installedVersion().contains("version " + EmbeddedGraphviz.version() + " "),
        "no dot " + EmbeddedGraphviz.version() + " is installed");
    List<String> engine = List.of("-K" + engine(name).replaceFirst("nop", "neato"));
    List<String> command = new ArrayList<>(engine);
    if (engine(name).equals("nop")) {
      command.add("-n");
    }
    command.add("-Tjson");
    assertThat(things(drawn(name, "json"))).isEqualTo(things(installed(text(name), command)));
  }

  /** Names, ends and the kinds of strokes and letters of all that is drawn. */
  private static List<String> things(String json) throws IOException {
    JsonNode graph = new ObjectMapper().readTree(json);
    List<String> things = new ArrayList<>(List.of("graph " + strokes(graph)));
    JsonNode objects = graph.path("objects");
    objects.forEach(o -> things.add(name(o) + " " + strokes(o)));
    for (JsonNode edge : graph.path("edges")) {
      String tail = name(objects.get(edge.get("tail").asInt()));
      String head = name(objects.get(edge.get("head").asInt()));
      things.add(tail + " to " + head + " " + strokes(edge));
    }
    // versions number anonymous subgraphs and order edges in ways of their own
    return things.stream().sorted().toList();
  }

  private static String name(JsonNode thing) {
    return thing.get("name").asText().replaceFirst("^%.*", "anonymous");
  }

  private static String strokes(JsonNode thing) {
    StringBuilder strokes = new StringBuilder();
    for (String part : List.of("_draw_", "_tdraw_", "_hdraw_", "_ldraw_", "_tldraw_", "_hldraw_")) {
      strokes.append(part);
      thing.path(part).forEach(stroke -> strokes.append(stroke.get("op").asText()));
    }
    return strokes.toString();
  }

  private static String drawn(String name, String format) throws GraphvizException {
    return new EmbeddedGraphviz().render(text(name), engine(name), format);
  }

  private static String engine(String name) {
    String text = text(name);
    return text.substring("// ".length(), text.indexOf(':'));
  }

  private static String text(String name) {
    try {
      return Files.readString(KEPT.resolve(name + ".dot"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String installedVersion() throws InterruptedException {
    try {
      return installed("", List.of("-V"));
    } catch (IOException e) {
      return "none";
    }
  }

  private String installed(String input, List<String> arguments)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("graph"), input);
    List<String> command = new ArrayList<>(List.of("dot"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(file.toFile())
            .redirectErrorStream(arguments.contains("-V"))
            .redirectOutput(folder.resolve("answer").toFile())
            .start();
    process.waitFor();
    return Files.readString(folder.resolve("answer"), StandardCharsets.UTF_8);
  }
}
