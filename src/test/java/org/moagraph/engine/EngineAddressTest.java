package org.moagraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineAddressTest {

  @ParameterizedTest
  @CsvSource({
    "neo4j://localhost/robokop, neo4j://localhost:7687, robokop, neo4j://localhost/robokop",
    "bolt://10.0.0.7:7688/my%20graph, bolt://10.0.0.7:7688, my graph, bolt://10.0.0.7:7688/my%20graph",
    "neo4j+s://db.example.org, neo4j+s://db.example.org:7687, , neo4j+s://db.example.org",
    "bolt+ssc://[::1]:9/x, bolt+ssc://[::1]:9, x, bolt+ssc://[::1]:9/x",
    "bolt://alice@host/x, bolt://host:7687, x, bolt://host/x",
  })
  void anAddressIsAServerAndADatabase(
      String written, String server, String database, String shown) {
    assertThat(EngineAddress.isMeantBy(written)).isTrue();
    var address = EngineAddress.parse(written);
    assertThat(address.server()).hasToString(server);
    assertThat(address.database()).isEqualTo(Optional.ofNullable(database));
    assertThat(address.shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ketamine", "drug:metformin", "file.yaml", "http://x/y", "bolt:x", "://"})
  void otherNamesAreNone(String name) {
    assertThat(EngineAddress.isMeantBy(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bolt://me:hush@host/x",
        "neo4j://:hush@host",
        "bolt://me:hu/sh@host/x",
        "bolt://me:hush@",
        "bolt://me:hu@sh@host"
      })
  void aPasswordIsRefusedAndNotRepeated(String written) {
    assertThatThrownBy(() -> EngineAddress.parse(written))
        .isInstanceOfSatisfying(
            EngineProblem.class,
            problem -> {
              assertThat(problem.words() + problem.help())
                  .contains("no password", "MOA_NEO4J_PASSWORD")
                  .doesNotContain("hu", "sh@");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bolt://",
        "bolt:///x",
        "bolt://host:0/x",
        "bolt://host:99999/x",
        "bolt://host/x/y",
        "bolt://host/x?policy=eu",
        "bolt://host/x#y",
        "bolt://ho st/x",
        "bolt://host/%zz"
      })
  void whatIsNoAddressIsToldWithTheShapeOfOne(String written) {
    assertThatThrownBy(() -> EngineAddress.parse(written))
        .isInstanceOfSatisfying(
            EngineProblem.class, p -> assertThat(p.help()).contains("neo4j://HOST/DATABASE"));
  }

  @Test
  void whoAsksIsToldByTheEnvironment() {
    var environment = new LinkedHashMap<String, String>();
    assertThat(Credentials.of(environment, Optional.empty())).isEmpty();
    environment.put("NEO4J_AUTH", "lab/of/slashes");
    assertThat(Credentials.of(environment, Optional.empty()))
        .contains(new Credentials("lab", "of/slashes"));
    environment.put("NEO4J_USERNAME", "reader");
    environment.put("NEO4J_PASSWORD", "shared");
    assertThat(Credentials.of(environment, Optional.empty()))
        .contains(new Credentials("reader", "shared"));
    environment.put("MOA_NEO4J_PASSWORD", "own");
    assertThat(Credentials.of(environment, Optional.empty()))
        .contains(new Credentials("neo4j", "own"));
    environment.put("MOA_NEO4J_USER", "me");
    assertThat(Credentials.of(environment, Optional.empty()))
        .contains(new Credentials("me", "own"));
    assertThat(Credentials.of(environment, Optional.of("alice")))
        .contains(new Credentials("alice", "own"));
  }

  @Test
  void aPasswordIsNotInTheTextOfWhoAsks() {
    assertThat(new Credentials("me", "hush")).asString().doesNotContain("hush");
  }
}
