package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import guru.nidi.graphviz.parse.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Scorecard;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;

/** The example of the README, run; its lines there and here are the same. */
class LibraryExampleTest {
  private static final Path README = Path.of("README.md");
  private static final Path HERE =
      Path.of("src", "test", "java", "org", "moagraph", "app", "LibraryExampleTest.java");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void theExampleWorks() {
    Moa ketamine = Moa.bundled("ketamine");
    Verdict verdict = ketamine.effect("Spravato", "mTORC1").verdict();
    List<Effect> effects = ketamine.downstream("rapamycin");
    WhatIf blocked = ketamine.whatIf("ketamine", "synaptogenesis", "block mTORC1");
    Verdict alone = ketamine.under("nmdar-at-rest").effect("ketamine", "BDNF").verdict();
    Scorecard graded = ketamine.score();
    String svg = ketamine.draw("article");
    Graph<Entity, Claim> graph = ketamine.graph();
    byte[] deck = ketamine.draw("article", "pptx");

    assertThat(verdict).isEqualTo(Verdict.INCREASES);
    assertThat(effects).extracting(effect -> effect.to().value()).contains("mtorc1");
    assertThat(blocked.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(alone).isEqualTo(Verdict.INCREASES);
    assertThat(graded.rows()).isNotEmpty();
    assertThat(svg).contains("<svg");
    assertThat(graph.edgeSet()).isEqualTo(new LinkedHashSet<>(ketamine.model().claims()));
    assertThat(deck).startsWith('P', 'K');
  }

  @Test
  void aPictureIsHandedOutAsAGraphToRestyle() throws IOException {
    var graph = Moa.bundled("ketamine").dot("article");
    var ketamine =
        graph.nodes().stream().filter(n -> n.name().contentEquals("ketamine")).findFirst();
    ketamine.orElseThrow().add("fillcolor", "#abcdef");
    var drawn = graph.toString();
    assertThat(drawn).contains("\"fillcolor\"=\"#abcdef\"");
    assertThat(new Parser().read(drawn).nodes()).hasSameSizeAs(graph.nodes());
  }

  @Test
  void theReadmeShowsThisExample() throws IOException {
    var shown = JAVA.matcher(Files.readString(README)).results().map(r -> r.group(1)).toList();
    assertThat(shown).hasSize(1);
    assertThat(Files.readString(HERE)).contains(shown.get(0).indent(4));
  }
}
