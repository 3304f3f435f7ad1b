package org.moagraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shape of the code: who may use whom, and which library stays where. */
class ArchitectureTest {
  private static final String ROOT = "org.moagraph";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0} may use {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text   |",
        "diag   |",
        "graphviz |",
        "geometry |",
        "measure | geometry",
        "model  | text",
        "graph  | text model diag",
        "query  | model graph",
        "reason | model graph query",
        "check  | model graph reason diag",
        "merge  | text model",
        "collection | text model graph reason diag io merge",
        "io     | text model graph diag",
        "engine | text diag model graph io",
        "edit   | text diag model io",
        "assist | text diag model io",
        "words  | text model query reason view.text",
        "view   | text diag model query reason words measure",
        "teach  | text model graph query reason view words",
        "ask    | diag model graph query reason io words view",
        "page   | model graph query reason view words teach",
        "layout | view words graphviz geometry measure",
        "render | text model reason view page layout diag words geometry measure",
        "theme  | diag io view render",
        "serve  | render",
        "studio | text diag model io view layout geometry app serve edit assist",
        "app    | text diag model graph query reason check io view words ask teach page graphviz layout render",
        "lsp    | diag io assist edit app",
        "cli    | text diag model graph query reason check io engine edit collection merge view words ask teach graphviz layout measure render theme serve studio assist lsp app",
      })
  void aPackageUsesOnlyWhatTheTableAllows(String name, String allowed) {
    List<String> uses =
        Stream.concat(
                Stream.of(name), allowed == null ? Stream.of() : Arrays.stream(allowed.split(" ")))
            .map(ArchitectureTest::packageTree)
            .toList();
    noClasses()
        .that()
        .resideInAPackage(packageTree(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(uses.toArray(String[]::new)))))
        .because("the arrows of the design point one way")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheTable() {
    List<String> known =
        List.of(
            "text",
            "diag",
            "model",
            "graph",
            "query",
            "reason",
            "check",
            "io",
            "engine",
            "edit",
            "collection",
            "merge",
            "assist",
            "words",
            "view",
            "teach",
            "ask",
            "page",
            "graphviz",
            "geometry",
            "measure",
            "layout",
            "render",
            "theme",
            "serve",
            "lsp",
            "studio",
            "app",
            "cli");
    assertThat(CLASSES.stream().map(ArchitectureTest::topPackage).distinct())
        .filteredOn(name -> !name.isEmpty())
        .allMatch(known::contains);
  }

  @Test
  void theRootHoldsNoClass() {
    assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals(ROOT)))
        .allMatch(type -> type.getSimpleName().equals("package-info"));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(EVERY_PACKAGE).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void aFormatKnowsNoOtherFormat() {
    slices()
        .matching(ROOT + ".io.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".io.tree"))
        .check(CLASSES);
  }

  @Test
  void aRenderTargetKnowsNoOtherTarget() {
    slices()
        .matching(ROOT + ".render.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".render.style"))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0} stays in {1}")
  @CsvSource({
    "picocli.., cli",
    "org.snakeyaml.., io.tree",
    "com.dylibso.., graphviz",
    "guru.nidi.., render.dot graphviz.EmbeddedEngine app.Moa",
    "org.jgrapht.., graph.jgrapht io app.Moa",
    "org.apache.poi.., render.pptx",
    "org.apache.pdfbox.., render.pdf",
    "org.eclipse.lsp4j.., lsp",
    "com.google.gson.., lsp",
    "org.neo4j.., engine.neo4j",
    "io.netty.., engine.neo4j",
  })
  void aLibraryStaysInItsPackage(String library, String homes) {
    noClasses()
        .that(areOutsideOf(List.of(homes.split(" "))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that is used in one place can be replaced in one place")
        .check(CLASSES);
  }

  /** Outside of all those packages and classes. */
  private static DescribedPredicate<JavaClass> areOutsideOf(List<String> homes) {
    return DescribedPredicate.describe(
        "are outside of " + homes,
        type ->
            homes.stream()
                .map(home -> Pattern.quote(ROOT + "." + home) + "([.$].*)?")
                .noneMatch(type.getName()::matches));
  }

  @Test
  void standardStreamsAreTouchedOnlyInMain() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.io.FileDescriptor.class)
        .because("an operation neither reads nor prints")
        .check(CLASSES);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  /** A hash map for looking up is fine; these are what gets handed on and iterated. */
  @Test
  void setsAndMapsThatAreHandedOnHaveAnOrder() {
    assertThat(CLASSES.stream().flatMap(type -> type.getMethodCallsFromSelf().stream()))
        .filteredOn(call -> losesOrder(call.getTarget()))
        .isEmpty();
  }

  private static boolean losesOrder(MethodCallTarget target) {
    boolean empty = target.getRawParameterTypes().isEmpty();
    return switch (target.getOwner().getName()) {
      case "java.util.Set", "java.util.Map" ->
          !empty && List.of("of", "ofEntries", "copyOf").contains(target.getName());
      case "java.util.stream.Collectors" ->
          List.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap").contains(target.getName());
      default -> false;
    };
  }

  @ParameterizedTest(name = "every {0} is in {1}")
  @CsvSource({
    "io.Importer,     app.Formats",
    "io.Exporter,     app.Formats",
    "check.Check,     app.Checks",
    "render.AnswerRenderer, app.Renderers",
    "render.QuizRenderer, app.Renderers",
    "cli.Command, cli.Commands",
  })
  void everythingBuiltInIsInItsList(String contract, String list) {
    List<String> builtIn =
        CLASSES.stream()
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> type.isAssignableTo(ROOT + "." + contract))
            .map(JavaClass::getName)
            .toList();
    assertThat(usedBy(list)).containsAll(builtIn);
  }

  @Test
  void everyKindOfPictureIsInItsList() {
    List<String> kinds =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().endsWith("Renderer"))
            .filter(type -> !type.isAssignableTo(ROOT + ".render.AnswerRenderer"))
            .filter(type -> !type.isAssignableTo(ROOT + ".render.QuizRenderer"))
            .filter(type -> !type.getPackageName().equals(ROOT + ".render.text"))
            .map(JavaClass::getName)
            .toList();
    assertThat(kinds).isNotEmpty();
    assertThat(usedBy("app.Pictures")).containsAll(kinds);
  }

  private static List<String> usedBy(String list) {
    return CLASSES.get(ROOT + "." + list).getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getName())
        .toList();
  }

  private static String packageTree(String name) {
    return ROOT + "." + name + "..";
  }

  private static String topPackage(JavaClass type) {
    return type.getPackageName().replaceFirst(ROOT + "\\.?", "").replaceFirst("\\..*", "");
  }

  private static final SliceAssignment EVERY_PACKAGE =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "every package";
        }
      };
}
