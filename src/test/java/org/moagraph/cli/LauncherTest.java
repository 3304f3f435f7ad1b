package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code moa} of a release, with a java that only writes down what it is told. */
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in
          -XX:ArchiveClassesAtExit=*)
            [ ! -e "${0%/*}/dies" ] || kill -KILL $$
            echo classes >"${word#*=}"
            echo made >>"${0%/*}/made"
            exit 0 ;;
        esac
      done
      for word; do printf '[%s]' "$word"; done
      printf ' locale=%s' "${LC_ALL:-}"
      """;

  @TempDir Path folder;
  private Path cache = Path.of("");

  @BeforeEach
  void unpackTheRelease() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
    Files.copy(Path.of("moa"), folder.resolve("moa"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(folder.resolve("moagraph.jar"), "jar");
    Files.setLastModifiedTime(
        folder.resolve("moagraph.jar"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    Files.createDirectories(folder.resolve("jvm/bin"));
    Files.writeString(folder.resolve("jvm/release"), "JAVA_VERSION=\"17.0.1\"\n");
    var java = Files.writeString(folder.resolve("jvm/bin/java"), JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    cache = Files.createDirectories(folder.resolve("ca che")).resolve("moagraph");
  }

  private String moa(Map<String, String> environment) throws IOException {
    var command = new ArrayList<>(List.of("/bin/sh", folder.resolve("moa").toString(), "--x"));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var all = builder.environment();
    List.of("HOME", "XDG_CACHE_HOME", "LC_ALL", "LC_CTYPE", "LANG", "MOA_OPTS")
        .forEach(all::remove);
    all.put("JAVA_HOME", folder.resolve("jvm").toString());
    all.putAll(environment);
    var process = builder.start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String moa() throws IOException {
    return moa(Map.of("XDG_CACHE_HOME", folder.resolve("ca che").toString()));
  }

  private List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (var listed = Files.list(cache)) {
      return listed.filter(f -> f.toString().endsWith(".jsa")).toList();
    }
  }

  /** Starts again until the archive is used, which is made in the background. */
  private String started() throws IOException, InterruptedException {
    var said = moa();
    for (int i = 0; i < 200 && !said.contains("SharedArchiveFile"); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
      said = moa();
    }
    return said;
  }

  private int timesMade() throws IOException {
    var made = folder.resolve("jvm/bin/made");
    return Files.exists(made) ? Files.readAllLines(made).size() : 0;
  }

  @Test
  void theArchiveIsMadeOnceAndUsedFromThenOn() throws Exception {
    assertThat(moa()).doesNotContain("SharedArchiveFile").contains("[--x]");
    assertThat(started()).contains("[-XX:SharedArchiveFile=" + archives().get(0) + "]");
    assertThat(started()).contains("[-XX:ErrorFile=" + cache.resolve("crash-%p.log") + "]");
    assertThat(timesMade()).isEqualTo(1);
  }

  @Test
  void anArchiveThatWasChangedIsNotUsedAndMadeAnew() throws Exception {
    started();
    var archive = archives().get(0);
    Files.writeString(archive, "cut");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(moa()).doesNotContain("SharedArchiveFile");
    assertThat(started()).contains("SharedArchiveFile");
    assertThat(archive).hasContent("classes");
  }

  @Test
  void anArchiveWithWhichTheJvmDiedIsMadeAnew() throws Exception {
    started();
    Files.writeString(cache.resolve("crash-1.log"), "SIGBUS");
    assertThat(moa()).doesNotContain("SharedArchiveFile");
    assertThat(started()).contains("SharedArchiveFile");
    assertThat(timesMade()).isEqualTo(2);
    assertThat(cache.resolve("crash-1.log")).doesNotExist();
  }

  @Test
  void aRunThatIsKilledWhileItMakesTheArchiveLeavesNoneAndTheNextTriesAgain() throws Exception {
    var dies = Files.writeString(folder.resolve("jvm/bin/dies"), "");
    moa();
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(archives()).isEmpty();
    Files.delete(dies);
    assertThat(started()).contains("SharedArchiveFile");
  }

  @Test
  void whatAKilledRunLeftGoesWhenTheNextMakesTheArchive() throws Exception {
    Files.createDirectories(cache.resolve("moagraph-1.jsa.lock.999999999"));
    var left =
        List.of(
            "moagraph-1.jsa.999999999", "moagraph-1.jsa.999999999.jar", "java-version.999999999");
    for (var name : left) {
      Files.writeString(cache.resolve(name), "half");
    }
    var others = "moagraph-2.jsa." + ProcessHandle.current().pid();
    Files.writeString(cache.resolve(others), "being made");
    started();
    try (var files = Files.list(cache)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .contains(others)
          .noneMatch(name -> name.contains("999999999"));
    }
  }

  @Test
  void withoutAHomeNothingIsKept() throws IOException {
    assertThat(moa(Map.of())).contains("[--x]").doesNotContain("ErrorFile");
    var nowhere = folder.resolve("nowhere");
    assertThat(moa(Map.of("HOME", nowhere.toString()))).contains("[--x]");
    assertThat(nowhere).doesNotExist();
    assertThat(Path.of("/nonexistent")).doesNotExist();
  }

  @Test
  void aLocaleThatIsNotInstalledIsReadAsUtf8() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/locale")), "needs locale");
    assertThat(moa(Map.of("LC_ALL", "xx_XX.UTF-8"))).endsWith("locale=C.UTF-8");
    assertThat(moa(Map.of("LANG", "xx_XX"))).endsWith("locale=C.UTF-8").doesNotContain("moa.ascii");
    assertThat(moa(Map.of("LC_ALL", "C"))).endsWith("locale=C.UTF-8").contains("-Dmoa.ascii=true");
    assertThat(moa(Map.of("LC_ALL", "C.UTF-8"))).endsWith("locale=C.UTF-8");
  }
}
