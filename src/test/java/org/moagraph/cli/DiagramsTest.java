package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.Golden;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;

/**
 * The folder {@code diagrams} holds what the tool draws: every view, and a page that shows them.
 */
class DiagramsTest {
  private static final Path DIAGRAMS = Path.of("diagrams");
  private static final String INDEX = "README.md";

  @TempDir Path folder;

  record Picture(String model, Optional<String> view) {
    String stem() {
      return view.map(v -> model + "-" + v).orElse(model);
    }

    @Override
    public String toString() {
      return stem();
    }
  }

  static List<Picture> pictures() {
    var views =
        BundledModels.IDS.stream()
            .flatMap(
                id ->
                    Moa.bundled(id).model().views().stream()
                        .map(v -> new Picture(id, Optional.of(v.id()))));
    return Stream.concat(Stream.of(new Picture("ketamine", Optional.empty())), views).toList();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyKeptDiagramIsWhatTheToolDraws(Picture picture) throws IOException {
    for (var ending : List.of(".svg", ".dot")) {
      var drawn = folder.resolve(picture.stem() + ending);
      assertThat(draw(picture, drawn)).doesNotContain("error");
      Golden.assertSame(DIAGRAMS.resolve(picture.stem() + ending), Files.readAllBytes(drawn));
    }
  }

  @Test
  void theIndexShowsEveryPictureWithItsAlternativeText() {
    var page =
        new StringBuilder("# Diagrams\n\nEvery view of the bundled models, as the tool draws it. ");
    page.append("Each is a slide: `moa draw MODEL --view VIEW -o FILE.svg`.\n");
    page.append("Teaching material, not medical advice.\n");
    for (var id : BundledModels.IDS) {
      var model = Moa.bundled(id).model();
      page.append("\n## ").append(model.header().title().plain()).append('\n');
      for (var view : model.views()) {
        page.append(entry(id, view));
      }
    }
    Golden.assertSame(DIAGRAMS.resolve(INDEX), page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String entry(String id, ViewSpec view) {
    var stem = id + "-" + view.id();
    var model = Moa.bundled(id).model();
    var said = Diagrams.of(model, Optional.of(view), Highlight.NONE, "en").description();
    return """

        ### %s

        ![%s](%s.svg)

        %s

        `moa draw %s --view %s` · [SVG](%s.svg) · [DOT](%s.dot)
        """
        .formatted(
            view.title().plain(), said.brief(), stem, said.text(), id, view.id(), stem, stem);
  }

  @Test
  void theFolderHoldsNothingElse() throws IOException {
    var expected = new TreeSet<String>(List.of(INDEX));
    pictures().forEach(p -> expected.addAll(List.of(p.stem() + ".svg", p.stem() + ".dot")));
    try (var files = Files.list(DIAGRAMS)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String draw(Picture picture, Path file) {
    var said = new ByteArrayOutputStream();
    var terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
    var command = Stream.of("draw", picture.model(), "-o", file.toString());
    var view = picture.view().stream().flatMap(v -> Stream.of("--view", v));
    Main.run(Stream.concat(command, view).toArray(String[]::new), terminal, terminal);
    return said.toString(StandardCharsets.UTF_8);
  }
}
