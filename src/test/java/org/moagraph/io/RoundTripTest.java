package org.moagraph.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.model.Model;

/** Every format that is both written and read, on every model there is, found by looking. */
class RoundTripTest {

  private static final String EDGES =
      "source\trelation\ttarget\tpmid\nA\tactivates\tB\t1\nB\tpart of\tA\t\nA\tactivates\tB\t\n";

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
    models.add(SampleModels.nameless());
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
  void whatIsWrittenReadsBackAsItWasOrItsLossesAreSaid(Way way) throws IOException {
    for (var model : models()) {
      var back = WrittenBack.of(model, way.exporter(), way.importer());
      assertThat(back.faults()).as(back.text()).isEmpty();
    }
  }
}
