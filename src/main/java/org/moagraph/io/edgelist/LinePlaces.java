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
import org.moagraph.model.PartId;

/** Where entities and claims stand, as a map that is made when it is first asked. */
final class LinePlaces extends AbstractMap<PartId, Span> {

  private final String file;
  private final List<Entity> entities;
  private final int[] entityLines;
  private final List<Claim> claims;
  private final Rows rows;
  private @Nullable Map<PartId, Span> places;

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
  public Set<Entry<PartId, Span>> entrySet() {
    return places().entrySet();
  }

  private Map<PartId, Span> places() {
    var made = places;
    if (made == null) {
      made = make();
      places = made;
    }
    return made;
  }

  private Map<PartId, Span> make() {
    var made = new LinkedHashMap<PartId, Span>();
    for (int i = 0; i < entities.size(); i++) {
      made.put(PartId.entity(entities.get(i).id()), new Span(file, entityLines[i], 1, 1));
    }
    for (int i = 0; i < claims.size(); i++) {
      made.put(PartId.claim(claims.get(i).id()), new Span(file, rows.line(i), 1, 1));
    }
    return made;
  }
}
