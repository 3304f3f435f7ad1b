package org.moagraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.model.Entity;
import org.moagraph.model.Model;

/** The bundled models can be asked together: one id means one thing in all of them. */
class ModelsAgreeTest {

  static Stream<String> shared() {
    return byId().entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey);
  }

  private static Map<String, List<Entity>> byId() {
    var all = new LinkedHashMap<String, List<Entity>>();
    models()
        .flatMap(m -> m.entities().stream())
        .forEach(
            e ->
                all.merge(
                    e.id().value(),
                    List.of(e),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return all;
  }

  private static Stream<Model> models() {
    return BundledModels.IDS.stream().map(id -> Moa.bundled(id).model());
  }

  @ParameterizedTest
  @MethodSource("shared")
  void oneIdIsOneThing(String id) {
    var same = Objects.requireNonNull(byId().get(id));
    assertThat(same).extracting(Entity::type).containsOnly(same.get(0).type());
    assertThat(same).extracting(e -> e.label().in("en")).containsOnly(same.get(0).label().in("en"));
    assertThat(same.stream().filter(e -> !e.xrefs().isEmpty()))
        .extracting(Entity::xrefs)
        .allMatch(
            x ->
                x.equals(
                    same.stream()
                        .filter(e -> !e.xrefs().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .xrefs()));
  }

  @Test
  void aHypothesisIsOneReadingOfOneModel() {
    assertThat(models().flatMap(m -> m.hypotheses().stream()).map(h -> h.id().value()))
        .doesNotHaveDuplicates();
  }
}
