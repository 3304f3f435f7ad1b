package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.PartId;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.model.ViewSpec.Cell;
import org.moagraph.model.ViewSpec.Direction;
import org.moagraph.model.ViewSpec.Grouping;
import org.moagraph.model.ViewSpec.RouteEnds;
import org.moagraph.model.ViewSpec.Selection;
import org.moagraph.model.ViewSpec.Step;

/** Reads what stands under {@code views}. */
final class ViewReader {

  static final List<String> KEYS =
      List.of(
          "title",
          "summary",
          "direction",
          "include",
          "exclude",
          "labels",
          "observations",
          "null-results",
          "together",
          "group",
          "steps",
          "layout");
  static final List<String> INCLUDE_KEYS =
      List.of("entities", "claims", "hypotheses", "types", "routes");
  static final List<String> EXCLUDE_KEYS = List.of("entities", "claims");
  static final List<String> ROUTE_KEYS = List.of("from", "to");
  static final List<String> STEP_KEYS = List.of("title", "show");

  private final FileReading reading;

  ViewReader(FileReading reading) {
    this.reading = reading;
  }

  List<ViewSpec> read(Map<String, YamlNode.Field> fields) {
    var views = new ArrayList<ViewSpec>();
    for (var field : fields.values()) {
      var key = field.key();
      DeclaredNames.checkForm(key, "view", DeclaredNames.NameForm.WORD, reading.findings);
      reading.origin(PartId.view(key.value()), key.span());
      reading
          .keys(field.value(), key.span(), "view \"" + key.value() + '"', KEYS)
          .map(keys -> view(key.value(), keys))
          .ifPresent(views::add);
    }
    return views;
  }

  private ViewSpec view(String id, Keys keys) {
    keys.require("include", "say what the view shows: entities, claims, hypotheses, types, routes");
    return ViewSpec.builder(id, keys.lineText("title").orElse(Text.of(id)))
        .summary(keys.linesText("summary"))
        .direction(keys.word("direction", Vocabularies.DIRECTIONS).orElse(Direction.AUTO))
        .include(selection(keys, "include", INCLUDE_KEYS))
        .exclude(selection(keys, "exclude", EXCLUDE_KEYS))
        .labels(labels(keys))
        .observations(keys.flag("observations").orElse(false))
        .nullResults(keys.flag("null-results").orElse(false))
        .together(keys.flag("together").orElse(false))
        .grouping(keys.word("group", Vocabularies.GROUPINGS).orElse(Grouping.COMPARTMENTS))
        .steps(steps(keys))
        .pins(pins(keys))
        .build();
  }

  private Selection selection(Keys view, String key, List<String> known) {
    return view.node(key)
        .flatMap(n -> reading.keys(n, n.span(), '"' + key + '"', known))
        .map(keys -> selection(keys, key))
        .orElse(Selection.NOTHING);
  }

  private Selection selection(Keys keys, String key) {
    if (INCLUDE_KEYS.stream().noneMatch(keys::has)) {
      reading.findings.add(
          Code.E0107,
          keys.place(),
          "\"%s\" selects nothing".formatted(key),
          "name at least one of: " + String.join(", ", INCLUDE_KEYS));
    }
    return new Selection(
        reading.entities(keys, "entities"),
        reading.resolved(keys, "claims", s -> reading.claims.resolve(s).map(ClaimId::of)),
        reading.hypotheses(keys, "hypotheses"),
        reading.resolved(keys, "types", s -> keys.word(s, Vocabularies.TYPES)),
        routes(keys));
  }

  private List<RouteEnds> routes(Keys keys) {
    return keys.items("routes").stream()
        .flatMap(n -> reading.keys(n, n.span(), "a route", ROUTE_KEYS).stream())
        .flatMap(k -> route(k).stream())
        .toList();
  }

  private Optional<RouteEnds> route(Keys keys) {
    keys.require("from", "write {from: ENTITY, to: ENTITY}");
    keys.require("to", "write {from: ENTITY, to: ENTITY}");
    var from = reading.entity(keys, "from");
    var to = reading.entity(keys, "to");
    return from.flatMap(f -> to.map(t -> new RouteEnds(f, t)));
  }

  private Map<EntityId, Text> labels(Keys keys) {
    var labels = new LinkedHashMap<EntityId, Text>();
    var node = keys.node("labels");
    var known = keys.named("labels").keySet();
    node.flatMap(n -> reading.keys(n, n.span(), "\"labels\"", List.copyOf(known)))
        .ifPresent(k -> keys.named("labels").forEach((name, field) -> label(k, field, labels)));
    return labels;
  }

  private void label(Keys keys, YamlNode.Field field, Map<EntityId, Text> labels) {
    var entity = reading.entity(field.key());
    var text = keys.lineText(field.key().value());
    entity.ifPresent(e -> text.ifPresent(t -> labels.put(e, t)));
  }

  /** Which box is kept in which cell. */
  private Map<EntityId, Cell> pins(Keys keys) {
    var pins = new LinkedHashMap<EntityId, Cell>();
    for (var field : keys.named("layout").values()) {
      var entity = reading.entity(field.key());
      var cell = cell(field.value());
      if (cell.isEmpty()) {
        reading.findings.add(
            Code.E0108,
            field.value().span(),
            "the place of \"%s\" is %s".formatted(field.key().value(), field.value().described()),
            "write [column, row], both counted from 0 to " + Cell.MOST);
      }
      entity.ifPresent(e -> cell.ifPresent(c -> pins.put(e, c)));
    }
    return pins;
  }

  private static Optional<Cell> cell(YamlNode node) {
    if (!(node instanceof YamlNode.Items list) || list.items().size() != 2) {
      return Optional.empty();
    }
    return number(list.items().get(0))
        .flatMap(column -> number(list.items().get(1)).map(row -> new Cell(column, row)))
        .filter(Cell::isNameable);
  }

  private static Optional<Integer> number(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
            && scalar.kind() == ScalarKind.NUMBER
            && scalar.value().matches("[0-9]{1,3}")
        ? Optional.of(Integer.valueOf(scalar.value()))
        : Optional.empty();
  }

  private List<Step> steps(Keys keys) {
    return keys.items("steps").stream()
        .flatMap(n -> reading.keys(n, n.span(), "a step", STEP_KEYS).stream())
        .map(this::step)
        .toList();
  }

  private Step step(Keys keys) {
    keys.require("title", "a step has a title of a few words");
    keys.require("show", "name the entities and claims that appear");
    return new Step(
        keys.lineText("title").orElse(Text.of("")),
        reading.resolved(keys, "show", this::entityOrClaim));
  }

  private Optional<String> entityOrClaim(YamlNode.Scalar name) {
    return reading.claims.has(name.value())
        ? Optional.of(name.value())
        : reading.entities.resolve(name);
  }
}
