package org.moagraph.graphviz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a graph asks for, it reaches nothing outside its own memory. */
final class SealedRoomTest {
  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.moagraph.graphviz");

  @TempDir Path folder;

  @Test
  void noClassCanOpenAFileANetworkOrAProcess() {
    assertThat(ROOM.contain("org.moagraph.graphviz.GraphvizModule")).isTrue();
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio.file..",
            "java.nio.channels..",
            "java.net..",
            "java.lang.reflect..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Runtime.class, Process.class, ProcessBuilder.class)
        .check(ROOM);
    assertThat(ROOM.stream().flatMap(type -> type.getAccessesFromSelf().stream()))
        .filteredOn(access -> access.getTargetOwner().isEquivalentTo(System.class))
        .allMatch(access -> access.getTarget().getName().equals("arraycopy"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digraph { a [image=\"%s\"] }",
        "digraph { a [shapefile=\"%s\"] }",
        "digraph { imagepath=\"%2$s\"; a [image=\"secret.svg\"] }",
        "digraph { fontpath=\"%2$s\"; stylesheet=\"%1$s\"; a }",
      })
  void whatAGraphNamesIsNotRead(String dot) throws Exception {
    Path secret = secret();
    String asked = dot.formatted(secret, folder);
    String there = new EmbeddedGraphviz().render(asked, "dot", "plain");
    Files.delete(secret);
    assertThat(new EmbeddedGraphviz().render(asked, "dot", "plain")).isEqualTo(there);
  }

  @Test
  void aPictureInALabelIsNotFoundEvenWhereItIs() throws IOException {
    String dot = "digraph { a [label=<<TABLE><TR><TD><IMG SRC=\"%s\"/></TD></TR></TABLE>>] }";
    Path secret = secret();
    assertThatThrownBy(() -> new EmbeddedGraphviz().render(dot.formatted(secret), "dot", "plain"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageContaining("No or improper image file");
  }

  /** Of a size that the picture would have if Graphviz read it. */
  private Path secret() throws IOException {
    return Files.writeString(
        folder.resolve("secret.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"700pt\" height=\"500pt\"/>");
  }
}
