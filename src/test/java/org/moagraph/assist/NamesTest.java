package org.moagraph.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.assist.Mention.Kind;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;

/** Where names stand, what they lead to, and how they become others. */
class NamesTest {

  private static final String MODEL =
      """
      moa: 1
      id: m
      title: M
      expects:
        - {from: a, to: b, effect: increases}
      compartments:
        cell: {label: Cell}
        part: {in: cell}
      entities:
        a: {type: drug, label: a, in: cell}
        b: {type: receptor}
      hypotheses:
        h: {title: h}
      claims:
        - {claim: "a activates b", hypotheses: h}   # a and b
        - {claim: b activates a, id: back, given: [a]}
      experiments:
        - {id: e, given: "a=down", block: [a, b], readout: b, observed: blocked}
      views:
        v:
          include: {entities: [a, b], claims: [a-activates-b, back], routes: [{from: a, to: b}]}
          labels: {a: A}
          layout: {a: [0, 1]}
          steps:
            - {title: One, show: [a, a-activates-b]}
      """;

  static Stream<Path> models() throws Exception {
    try (var files = Files.list(Path.of("models"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @Test
  void aThingIsFoundWhereverItIsNamed() {
    assertThat(references("from: ¦a")).hasSize(12).allMatch("a"::equals);
    assertThat(references("in: cel¦l}\n  b")).hasSize(3);
    assertThat(references("hypotheses: h¦}")).hasSize(2);
    assertThat(references("claims: [a-act¦ivates-b")).hasSize(2);
  }

  @Test
  void aNameLeadsToItsDeclaration() {
    assertThat(definition("given: \"¦a=down")).isEqualTo("a: {type: drug");
    assertThat(definition("[a-activates-b, ba¦ck]")).isEqualTo("back, given: [");
    assertThat(definition("show: [a, a-act¦ivates-b")).isEqualTo("a activates b\"");
    assertThat(definition("title: ¦One")).isEmpty();
  }

  @Test
  void whatFollowsATextOfSeveralLinesIsRead() {
    var draft =
        DraftText.of("summary: |\n  a\n\nentities:\n  a:\n    note: >\n      b: c\n  d: {}\n");

    assertThat(draft.mentions()).extracting(Mention::id).containsExactly("a", "d");
  }

  /** All that the importer resolves is found here: each declared name counts its mentions. */
  @ParameterizedTest
  @MethodSource("models")
  void everyClaimNamesItsEnds(Path file) throws Exception {
    var model = read(Files.readString(file)).model().orElseThrow();
    var mentions = DraftText.of(Files.readString(file)).mentions();

    assertThat(declared(mentions, Kind.ENTITY))
        .isEqualTo(model.entities().stream().map(e -> e.id().value()).toList());
    assertThat(declared(mentions, Kind.HYPOTHESIS))
        .isEqualTo(model.hypotheses().stream().map(h -> h.id().value()).toList());
    assertThat(declared(mentions, Kind.VIEW))
        .isEqualTo(model.views().stream().map(v -> v.id()).toList());
    var known = declared(mentions, Kind.ENTITY);
    assertThat(mentions.stream().filter(m -> m.kind() == Kind.ENTITY).map(Mention::id))
        .allMatch(known::contains);
  }

  @Test
  void theOutlineListsWhatAFileHolds() {
    var outline = DraftText.of(MODEL).outline();

    assertThat(outline).extracting(Outlined::name).contains("id", "entities", "claims", "views");
    assertThat(outline.get(1).detail()).isEqualTo("m");
    var claims = outline.stream().filter(o -> o.name().equals("claims")).findFirst().orElseThrow();
    assertThat(claims.parts())
        .extracting(Outlined::name)
        .containsExactly("a activates b", "b activates a");
    for (var section : outline) {
      assertThat(section.range().touches(section.place().from())).isTrue();
      for (var part : section.parts()) {
        assertThat(part.range().touches(part.place().from())).isTrue();
        assertThat(section.range().touches(part.range().to())).isTrue();
      }
    }
  }

  private static List<String> declared(List<Mention> mentions, Kind kind) {
    return mentions.stream()
        .filter(m -> m.declares() && m.kind() == kind)
        .map(Mention::id)
        .toList();
  }

  private static Loaded read(String text) {
    var source = new Source("m.yaml", text.getBytes(StandardCharsets.UTF_8));
    return new YamlImporter().read(source).get(0);
  }

  private static int at(String marked) {
    return MODEL.indexOf(marked.replace("¦", "")) + marked.indexOf('¦');
  }

  private static List<String> references(String marked) {
    return DraftText.of(MODEL).references(at(marked)).stream()
        .map(r -> MODEL.substring(r.from(), r.to()))
        .toList();
  }

  /** The text from the declaration on, as long as what is expected. */
  private static String definition(String marked) {
    return DraftText.of(MODEL)
        .definition(at(marked))
        .map(r -> MODEL.substring(r.from(), r.from() + 14))
        .orElse("");
  }

  static String applied(String text, List<Rewrite> changes) {
    var changed = new StringBuilder(text);
    changes.stream()
        .sorted(Comparator.comparingInt((Rewrite c) -> c.range().from()).reversed())
        .forEach(c -> changed.replace(c.range().from(), c.range().to(), c.text()));
    return changed.toString();
  }
}
