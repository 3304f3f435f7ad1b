package org.moagraph.view.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;

/** The gene symbols of the commonest proteins, for boxes that their names do not fit into. */
final class Symbols {

  private static final String UNIPROT = "UniProt";

  private final Map<String, String> byAccession = new LinkedHashMap<>();

  private Symbols(String table) {
    for (var line : table.split("\n")) {
      int space = line.indexOf(' ');
      if (!line.startsWith("#") && space > 0) {
        byAccession.put(line.substring(0, space), line.substring(space + 1).strip());
      }
    }
  }

  /** The bundled table. */
  static Symbols bundled() {
    try (var input = Symbols.class.getResourceAsStream("symbols.txt")) {
      return new Symbols(
          new String(Objects.requireNonNull(input).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The symbol of a protein. */
  Optional<String> of(Entity entity) {
    return entity.xrefs().stream()
        .filter(x -> x.prefix().equalsIgnoreCase(UNIPROT))
        .map(Curie::local)
        .flatMap(id -> Optional.ofNullable(byAccession.get(id)).stream())
        .findFirst();
  }
}
