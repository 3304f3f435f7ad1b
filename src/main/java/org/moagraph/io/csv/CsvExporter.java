package org.moagraph.io.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.moagraph.io.Attributes;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.Csv;

/**
 * Writes a claim a line with all that is known of it, by RFC 4180: commas, quotes where they are
 * needed, lists as JSON texts. Labels and types of the ends stand beside their ids.
 */
public final class CsvExporter implements Exporter {

  private static final List<String> ENDS =
      List.of(
          "id", "source", "target", "source label", "source type", "target label", "target type");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<String> endings() {
    return List.of("csv");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, List.of());
    losses.addEntities(model, List.of("label", "type"));
    Map<EntityId, Entity> entities = new HashMap<>();
    model.entities().forEach(e -> entities.put(e.id(), e));
    var names = new LinkedHashSet<String>();
    model.claims().forEach(c -> names.addAll(Attributes.of(c).keySet()));
    var used = new LinkedHashSet<EntityId>();
    var text = new StringBuilder();
    var header = new ArrayList<>(ENDS);
    header.addAll(names);
    line(header, text);
    for (var claim : model.claims()) {
      var cells = ends(claim, entities);
      var known = Attributes.texts(Attributes.of(claim));
      names.forEach(name -> cells.add(known.getOrDefault(name, "")));
      line(cells, text);
      used.add(claim.source());
      used.add(claim.target());
    }
    losses.add("entity without claims", entities.size() - used.size());
    var order = model.entities().stream().map(Entity::id).filter(used::contains).toList();
    losses.add("order of the entities", order.equals(List.copyOf(used)) ? 0 : 1);
    return new Exported(text.toString().getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  private static List<String> ends(Claim claim, Map<EntityId, Entity> entities) {
    var cells = new ArrayList<String>();
    cells.add(claim.id().value());
    cells.add(claim.source().value());
    cells.add(claim.target().value());
    for (var end : List.of(claim.source(), claim.target())) {
      var entity = entities.get(end);
      cells.add(entity == null ? end.value() : entity.label().plain());
      cells.add(entity == null ? "" : entity.type().word());
    }
    return cells;
  }

  private static void line(List<String> cells, StringBuilder text) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String quoted(String cell) {
    return Csv.cell(Csv.isGuarded(cell) ? "'" + cell : cell);
  }
}
