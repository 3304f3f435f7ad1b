import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A server of Neo4j in a folder, with a password: prints its address for Bolt and ends when its
 * input does. Arguments: folder, password.
 */
public class Server {
  public static void main(String[] args) throws Exception {
    var server =
        Neo4jBuilders.newInProcessBuilder(Path.of(args[0]))
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.auth_enabled, true)
            .withConfig(GraphDatabaseSettings.pagecache_memory, 512L << 20)
            .withConfig(HttpConnector.enabled, false)
            .withConfig(BoltConnector.enabled, true)
            .withConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
            .build();
    try (var session = server.databaseManagementService().database("system").beginTx()) {
      session.execute(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
          java.util.Map.of("password", args[1]));
      session.commit();
    }
    System.out.println(server.boltURI());
    System.out.flush();
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
