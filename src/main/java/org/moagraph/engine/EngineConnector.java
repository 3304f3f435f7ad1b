package org.moagraph.engine;

import java.time.Duration;
import java.util.Optional;

/** What opens the databases of one maker. */
public interface EngineConnector {

  /**
   * Opens a database and asks it for a first answer; throws {@link EngineProblem}.
   *
   * @param credentials who asks, or nobody
   * @param patience how long a request may take
   */
  Engine open(
      EngineAddress address, Optional<Credentials> credentials, Mapping mapping, Duration patience);
}
