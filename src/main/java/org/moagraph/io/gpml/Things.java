package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.LabelIds;
import org.moagraph.model.Claim;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityBuilder;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Text;

/**
 * The entities of a drawing, and what stands at the ends of its lines. Nodes of one label, type,
 * identifier and place are one thing, drawn several times; metabolites stay apart, since cofactors
 * would join all reactions. A group that is a complex is a thing of its own, of which its members
 * are parts; a line at any other group is one at each of its members.
 */
final class Things {

  private final Findings findings;
  private final Places places;
  private final Remarks remarks;
  private final Map<String, Part> byId = new LinkedHashMap<>();
  private final Map<String, List<Part>> members = new LinkedHashMap<>();
  private final Map<Part, EntityId> known = new IdentityHashMap<>();
  private final Set<Part> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Part> complexes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, EntityId> same = new LinkedHashMap<>();
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final List<Claim> memberships = new ArrayList<>();
  private final LabelIds ids = new LabelIds();
  private final Map<PartId, Span> origins;

  Things(
      List<Part> parts,
      Places places,
      Remarks remarks,
      Findings findings,
      Map<PartId, Span> origins) {
    this.findings = findings;
    this.places = places;
    this.remarks = remarks;
    this.origins = origins;
    for (var part : parts) {
      register(part.id(), part);
      if (part.kind().equals("Group")) {
        register(part.of(), part);
      }
      if (!part.group().isEmpty()) {
        members.computeIfAbsent(part.group(), g -> new ArrayList<>()).add(part);
      }
    }
    for (var part : parts) {
      declare(part);
    }
    for (var part : parts) {
      if (isComplex(part) && complexes.add(part)) {
        complex(part);
      }
    }
  }

  private void register(String id, Part part) {
    if (id.isEmpty() || byId.get(id) == part) {
      return;
    }
    if (byId.putIfAbsent(id, part) != null) {
      findings.add(Code.E0206, part.place(), "id \"%s\" is declared twice".formatted(id));
    }
  }

  private void declare(Part part) {
    if (part.kind().equals("DataNode") && !isAlias(part)) {
      node(part);
    }
  }

  private static boolean isAlias(Part part) {
    return NodeType.parse(part.type()) == NodeType.ALIAS && !part.of().isEmpty();
  }

  private void node(Part part) {
    var type = NodeType.parse(part.type());
    if (type == NodeType.UNDEFINED && !NodeType.isUndefined(part.type())) {
      findings.leaveOut("type of a thing: \"%s\"".formatted(part.type()));
    }
    if (Own.has(part)) {
      var id = EntityId.of(ids.exactly(Own.id(part)));
      add(part, Own.attributes(part, type).entity(id));
      return;
    }
    var place = places.around(part.area());
    var key = String.join("\n", part.label(), type.word(), xref(part).toString(), place.toString());
    boolean mergeable = type != NodeType.METABOLITE && !part.label().isEmpty();
    var first = same.get(key);
    if (mergeable && first != null) {
      known.put(part, first);
      thing(first).ifPresent(drawn -> entities.put(first, remarks.added(drawn, part)));
      findings.leaveOut("second drawing of a thing");
      return;
    }
    var entity = remarks.added(described(part, type.read()).compartment(place).build(), part);
    add(part, entity);
    same.put(key, entity.id());
  }

  private EntityBuilder described(Part part, EntityType type) {
    var xref = xref(part);
    if (xref.isEmpty() && !part.identifier().isBlank()) {
      findings.leaveOut("identifier of \"%s\", which no table names".formatted(part.source()));
    }
    var label = part.label().isEmpty() ? xref.map(Curie::toString).orElse("unnamed") : part.label();
    return Entity.builder(EntityId.of(ids.next(label, "thing")), type)
        .label(Text.of(label))
        .xrefs(xref.stream().toList());
  }

  static Optional<Curie> xref(Part part) {
    return part.identifier().isBlank()
        ? Optional.empty()
        : DataSource.curie(part.source(), part.identifier());
  }

  private void add(Part part, Entity entity) {
    known.put(part, entity.id());
    add(entity, part.place());
  }

  /** Adds a thing that stands there. */
  void add(Entity entity, Span place) {
    entities.put(entity.id(), entity);
    var id = PartId.entity(entity.id());
    origins.put(id, place);
    for (int i = 0; i < entity.xrefs().size(); i++) {
      origins.put(PartId.xref(id, i), place);
    }
  }

  private boolean isComplex(Part part) {
    return part.kind().equals("Group")
        && part.type().equals("Complex")
        && membersOf(part).stream().filter(m -> !m.isLine()).count() > 1;
  }

  private List<Part> membersOf(Part group) {
    var all = new ArrayList<>(members.getOrDefault(group.id(), List.of()));
    if (!group.of().equals(group.id())) {
      all.addAll(members.getOrDefault(group.of(), List.of()));
    }
    return all;
  }

  /** The complex as a thing, of which its members are parts. */
  private EntityId complex(Part group) {
    var inside = new LinkedHashSet<EntityId>();
    var visited = visitedFirst(group);
    for (var member : membersOf(group)) {
      inside.addAll(expanded(member, visited));
    }
    var label =
        group.label().isEmpty()
            ? inside.stream().map(this::label).distinct().collect(Collectors.joining(":"))
            : group.label();
    var id = EntityId.of(ids.next(label, "complex"));
    var entity =
        Entity.builder(id, EntityType.COMPLEX)
            .label(Text.of(label))
            .xrefs(xref(group).stream().toList())
            .compartment(common(inside))
            .build();
    add(group, entity);
    for (var member : inside) {
      var part = Claim.step(member, Relation.PART_OF, id);
      memberships.add(part);
      origins.put(PartId.claim(part.id()), group.place());
    }
    return id;
  }

  /** The place that all of these are in. */
  private Optional<String> common(Set<EntityId> some) {
    var all = new LinkedHashSet<Optional<String>>();
    some.forEach(id -> all.add(thing(id).flatMap(Entity::compartment)));
    return all.size() == 1 ? all.iterator().next() : Optional.empty();
  }

  /** What stands there: nothing, one thing, or the members of a group. */
  List<EntityId> at(String id) {
    var part = byId.get(id);
    return part == null ? List.of() : List.copyOf(expanded(part, visitedFirst()));
  }

  private static Set<Part> visitedFirst(Part... parts) {
    Set<Part> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    Collections.addAll(visited, parts);
    return visited;
  }

  private Set<EntityId> expanded(Part part, Set<Part> visited) {
    var found = new LinkedHashSet<EntityId>();
    var already = known.get(part);
    if (already != null) {
      found.add(already);
      return found;
    }
    if (!visited.add(part)) {
      return found;
    }
    switch (part.kind()) {
      case "State" -> {
        if (touched.add(part)) {
          findings.leaveOut(
              "state of a thing at which lines end: they are read at the thing", part.place());
        }
        owner(part).ifPresent(o -> found.addAll(expanded(o, visited)));
      }
      case "DataNode" -> owner(part).ifPresent(o -> found.addAll(expanded(o, visited)));
      case "Label", "Shape" -> named(part).ifPresent(found::add);
      case "Group" -> {
        if (isComplex(part) && complexes.add(part)) {
          found.add(complex(part));
        } else {
          membersOf(part).stream()
              .filter(m -> m.kind().equals("DataNode") || m.kind().equals("Group"))
              .forEach(m -> found.addAll(expanded(m, visited)));
          if (found.isEmpty()) {
            membersOf(part).forEach(m -> found.addAll(expanded(m, visited)));
          }
        }
      }
      default -> {}
    }
    return found;
  }

  private Optional<Part> owner(Part part) {
    return Optional.ofNullable(byId.get(part.of()));
  }

  /** A label or a shape that a line leads to is a thing of which the kind is not known. */
  private Optional<EntityId> named(Part part) {
    if (part.label().isEmpty()) {
      return Optional.empty();
    }
    var entity = described(part, EntityType.ENTITY).compartment(places.around(part.area())).build();
    add(part, entity);
    findings.leaveOut(
        "kind of a thing that is drawn as a %s".formatted(part.kind().toLowerCase(Locale.ROOT)));
    return Optional.of(entity.id());
  }

  /** Whether that id is declared. */
  boolean declares(String id) {
    return byId.containsKey(id);
  }

  /** Whether a group is expanded there to more than one thing. */
  boolean isGroup(String id) {
    var part = byId.get(id);
    return part != null && part.kind().equals("Group") && !known.containsKey(part);
  }

  /** The thing of that id. */
  Optional<Entity> thing(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The type of the thing of that id. */
  EntityType type(EntityId id) {
    return thing(id).map(Entity::type).orElse(EntityType.ENTITY);
  }

  /** How the thing of that id is called. */
  String label(EntityId id) {
    return thing(id).map(e -> e.label().plain()).orElse(id.value());
  }

  /** The id of a further thing, which is called so. */
  EntityId next(String label) {
    return EntityId.of(ids.next(label, "step"));
  }

  /** All things in order. */
  List<Entity> all() {
    return List.copyOf(entities.values());
  }

  /** Which are parts of which. */
  List<Claim> memberships() {
    return memberships;
  }
}
