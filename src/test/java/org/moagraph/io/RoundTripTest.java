package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;

/** Every format that is both written and read, on every model there is, found by looking. */
class RoundTripTest {

  private static final String EDGES =
      "source\trelation\ttarget\tpmid\nA\tactivates\tB\t1\nB\tpart of\tA\t\nA\tactivates\tB\t\n";

  private static final Pattern LOST_CLAIMS = Pattern.compile("left out: claim [^:]*\\((\\d+)\\)");

  private record Way(Exporter exporter, Importer importer) {}

  static Stream<Way> ways() {
    var importers = all(Importer.class);
    return all(Exporter.class).stream()
        .flatMap(
            exporter ->
                importers.stream()
                    .filter(importer -> importer.format().equals(exporter.format()))
                    .map(importer -> new Way(exporter, importer)));
  }

  private static <T> List<T> all(Class<T> contract) {
    return new ClassFileImporter()
        .importPackages("org.moagraph.io").stream()
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> type.isAssignableTo(contract))
            .map(JavaClass::reflect)
            .map(type -> contract.cast(made(type)))
            .toList();
  }

  private static Object made(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no public constructor without arguments", e);
    }
  }

  private static List<Model> models() throws IOException {
    var models = new ArrayList<Model>();
    models.add(SampleModels.rich());
    var edges = new Source("edges.tsv", EDGES.getBytes(StandardCharsets.UTF_8));
    for (var importer : all(Importer.class)) {
      if (importer.format().equals("tsv")) {
        models.add(importer.read(edges).get(0).model().orElseThrow());
      }
      if (importer.endings().contains("yaml")) {
        models.addAll(bundled(importer));
      }
    }
    return models;
  }

  private static List<Model> bundled(Importer importer) throws IOException {
    if (!Files.isDirectory(Path.of("models"))) {
      return List.of();
    }
    var models = new ArrayList<Model>();
    try (var files = Files.list(Path.of("models"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        var source = new Source(file.toString(), Files.readAllBytes(file));
        if (importer.accepts(source)) {
          importer.read(source).forEach(loaded -> loaded.model().ifPresent(models::add));
        }
      }
    }
    return models;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whatIsWrittenWithoutALossReadsBackEqual(Way way) throws IOException {
    for (var model : models()) {
      var exported = way.exporter().write(model);
      var back = readBack(way, model, exported);

      if (exported.losses().isEmpty()) {
        assertThat(back).isEqualTo(model);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void noFormatLosesAClaimItsEndsOrItsSign(Way way) throws IOException {
    for (var model : models()) {
      var exported = way.exporter().write(model);
      var back = readBack(way, model, exported);
      boolean renamed =
          exported.losses().stream().anyMatch(d -> d.message().contains("entity: id"));

      var written = ends(model, renamed);
      int lost = lostClaims(exported);
      if (lost == 0 && !isReordered(exported)) {
        assertThat(ends(back, renamed)).isEqualTo(written);
      } else {
        assertThat(ends(back, renamed)).hasSize(written.size() - lost);
        assertThat(ends(back, renamed)).allMatch(written::remove);
      }
    }
  }

  private static List<Tuple> ends(Model model, boolean renamed) {
    var ends = new ArrayList<Tuple>();
    for (var c : model.claims()) {
      ends.add(tuple(end(model, c.source(), renamed), c.sign(), end(model, c.target(), renamed)));
    }
    return ends;
  }

  /** How many claims the format has no place for, as its exporter says. */
  private static int lostClaims(Exporter.Exported exported) {
    return exported.losses().stream()
        .map(loss -> LOST_CLAIMS.matcher(loss.message()))
        .filter(Matcher::matches)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }

  private static boolean isReordered(Exporter.Exported exported) {
    return exported.losses().stream().anyMatch(d -> d.message().contains("order of the claims"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void writingWhatWasReadBackChangesNothing(Way way) throws IOException {
    for (var model : models()) {
      var first = way.exporter().write(model).bytes();
      var again = way.exporter().write(readBack(way, model, way.exporter().write(model))).bytes();

      assertThat(new String(again, StandardCharsets.UTF_8))
          .isEqualTo(new String(first, StandardCharsets.UTF_8));
    }
  }

  /** The id of an entity, or its place in the model where the format must rename it. */
  private static Object end(Model model, EntityId id, boolean renamed) {
    return renamed ? model.entities().stream().map(Entity::id).toList().indexOf(id) : id;
  }

  private static Model readBack(Way way, Model model, Exporter.Exported exported) {
    var ending = way.exporter().endings().get(0);
    var source = new Source(model.id() + "." + ending, exported.bytes());
    assertThat(way.importer().accepts(source)).isTrue();
    var loaded = way.importer().read(source).get(0);
    assertThat(loaded.diagnostics()).noneMatch(d -> d.isError());
    return loaded.model().orElseThrow();
  }
}
