package org.moagraph.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.moagraph.diag.Span;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimBuilder;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Text;
import org.moagraph.text.UniqueNames;

/** The things and claims that a reader of rows collects, with where each stood. */
public final class RowModel {

  private final Source source;
  private final Findings findings;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final UniqueNames ids = new UniqueNames();
  private final Map<PartId, Span> places = new LinkedHashMap<>();

  /** Nothing yet of that file. */
  public RowModel(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The place of a row that begins on that line. */
  public Span place(int line) {
    return new Span(source.name(), line, 1, 1);
  }

  /** Declares the thing of that id, made where it is not known yet. */
  public EntityId declare(EntityId id, Span place, Function<EntityId, Entity> make) {
    if (!entities.containsKey(id)) {
      entities.put(id, make.apply(id));
      places.put(PartId.entity(id), place);
    }
    return id;
  }

  /** Declares the thing of that name; two of one name and different identifiers are two. */
  public EntityId declare(String name, Optional<Curie> xref, EntityType type, Span place) {
    var plain = EntityId.of(name);
    var known = entities.get(plain);
    boolean other = xref.isPresent() && known != null && !known.xrefs().contains(xref.get());
    return declare(
        other ? EntityId.of(name + " (" + xref.orElseThrow() + ")") : plain,
        place,
        id -> Entity.builder(id, type).label(Text.of(name)).xrefs(xref.stream().toList()).build());
  }

  /** Puts that for the thing of its id, behind all others. */
  public void replace(Entity entity) {
    entities.remove(entity.id());
    entities.put(entity.id(), entity);
  }

  /** Adds a claim of a relation in the words of the file, as far as they are told; see builder. */
  public void add(
      EntityId from,
      String phrase,
      PhraseMeaning meaning,
      EntityId to,
      Span place,
      UnaryOperator<ClaimBuilder> more) {
    var first = meaning.turned() ? to : from;
    var second = meaning.turned() ? from : to;
    var shown = meaning.turned() ? meaning.relation().word() : phrase;
    var id = ClaimId.of(ids.next(Claim.defaultId(first, shown, second).value()));
    var claim =
        Claim.builder(id, first, meaning.relation(), second).sign(meaning.sign()).phrase(phrase);
    claims.add(more.apply(claim).build());
    places.put(PartId.claim(id), place);
  }

  /** What was collected. */
  public Loaded loaded() {
    var header = Header.of(source.stem(), source.stem());
    var model = Model.of(header, List.copyOf(entities.values()), claims);
    return Loaded.of(model, places, findings);
  }
}
