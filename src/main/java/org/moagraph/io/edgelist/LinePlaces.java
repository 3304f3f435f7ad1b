package org.moagraph.io.edgelist;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Span;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;

/** Where entities and claims stand, as a map that is made when it is first asked. */
final class LinePlaces extends AbstractMap<String, Span> {

  private final String file;
  private final List<Entity> entities;
  private final int[] entityLines;
  private final List<Claim> claims;
  private final Rows rows;
  private @Nullable Map<String, Span> places;

  LinePlaces(String file, List<Entity> entities, int[] entityLines, List<Claim> claims, Rows rows) {
    this.file = file;
    this.entities = entities;
    this.entityLines = entityLines;
    this.claims = claims;
    this.rows = rows;
  }

  @Override
  public @Nullable Span get(@Nullable Object key) {
    return places().get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return places().containsKey(key);
  }

  @Override
  public Set<Entry<String, Span>> entrySet() {
    return places().entrySet();
  }

  private Map<String, Span> places() {
    var made = places;
    if (made == null) {
      made = make();
      places = made;
    }
    return made;
  }

  private Map<String, Span> make() {
    var made = new LinkedHashMap<String, Span>();
    for (int i = 0; i < entities.size(); i++) {
      made.put("entities." + entities.get(i).id(), new Span(file, entityLines[i], 1, 1));
    }
    for (int i = 0; i < claims.size(); i++) {
      made.put("claims." + claims.get(i).id(), new Span(file, rows.line(i), 1, 1));
    }
    return made;
  }
}
