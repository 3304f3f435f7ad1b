package org.moagraph.engine.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.moagraph.engine.EngineAddress;
import org.moagraph.engine.EngineProblem;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;

/** Runs one query after another, each within a time; what goes wrong becomes a problem in words. */
final class Requests {

  private final Driver driver;
  private final EngineAddress address;
  private final Duration patience;
  private final SessionConfig session;

  Requests(Driver driver, EngineAddress address, Duration patience) {
    this.driver = driver;
    this.address = address;
    this.patience = patience;
    var builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
    address.database().ifPresent(builder::withDatabase);
    this.session = builder.build();
  }

  /** What the records of a query are made into. */
  <T> List<T> list(String query, Map<String, Object> parameters, Function<Record, T> made) {
    var asked = driver.session(AsyncSession.class, session);
    var limit = TransactionConfig.builder().withTimeout(patience).build();
    var answer =
        asked
            .runAsync(query, parameters, limit)
            .thenCompose(cursor -> cursor.listAsync(made))
            .toCompletableFuture();
    return await(answer);
  }

  private <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw slow();
    } catch (ExecutionException e) {
      throw problem(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw slow();
    }
  }

  private EngineProblem slow() {
    return Problems.slow(address, patience);
  }

  private EngineProblem problem(Throwable e) {
    return Problems.of(e, address, patience);
  }
}
