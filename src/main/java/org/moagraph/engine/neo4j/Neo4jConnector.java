package org.moagraph.engine.neo4j;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.moagraph.engine.Credentials;
import org.moagraph.engine.Engine;
import org.moagraph.engine.EngineAddress;
import org.moagraph.engine.EngineConnector;
import org.moagraph.engine.Mapping;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/** Opens databases of Neo4j 4.4 and later. */
public final class Neo4jConnector implements EngineConnector {

  private static final long CONNECTING_SECONDS = 10;
  private static final int RECORDS = 5_000;

  @Override
  public Engine open(
      EngineAddress address,
      Optional<Credentials> credentials,
      Mapping mapping,
      Duration patience) {
    // what the network library would otherwise do by itself warns on the error stream of later JVMs
    System.setProperty("io.netty.noUnsafe", "true");
    var token =
        credentials.map(c -> AuthTokens.basic(c.user(), c.password())).orElseGet(AuthTokens::none);
    long seconds = Math.min(CONNECTING_SECONDS, patience.toSeconds());
    var config =
        Config.builder()
            .withLogging(Logging.none())
            .withConnectionTimeout(seconds, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(patience.toSeconds(), TimeUnit.SECONDS)
            .withMaxConnectionPoolSize(1)
            .withFetchSize(RECORDS)
            .withUserAgent("moagraph")
            .build();
    var driver = GraphDatabase.driver(address.server(), token, config);
    var engine = new Neo4jEngine(driver, new Requests(driver, address, patience), mapping);
    try {
      engine.greet();
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
    return engine;
  }
}
