package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.moagraph.io.Attributes;
import org.moagraph.io.CellNames;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.Predicates;
import org.moagraph.io.TableRows;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.UniqueNames;

/** Writes edge lists: source, relation and target, and a column for each annotation. */
public final class EdgeListExporter implements Exporter {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  /** What makes a cell need quotes. */
  private static final Pattern SPECIAL = Pattern.compile("[\\t\\r\\n]|^[\"#]|^ | $");

  @Override
  public String format() {
    return "tsv";
  }

  @Override
  public List<String> endings() {
    return List.of("tsv");
  }

  @Override
  public Exported write(Model model) {
    var writing = new Writing(model);
    return new Exported(writing.text().getBytes(StandardCharsets.UTF_8), writing.losses.notes());
  }

  private static final class Writing {
    final Losses losses;
    private final Model model;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<EntityId> seen = new LinkedHashSet<>();
    private final UniqueNames ids = new UniqueNames();
    private final StringBuilder text = new StringBuilder();
    private final CellNames names;

    Writing(Model model) {
      this.model = model;
      this.names = CellNames.of(model, Writing::plain);
      this.losses = new Losses(model);
    }

    String text() {
      countLosses();
      text.append(String.join("\t", EdgeListReader.COLUMNS));
      columns.forEach(column -> text.append('\t').append(name(column, "claim: annotation")));
      text.append('\n');
      model.claims().forEach(this::write);
      int alone = model.entities().size() - seen.size();
      losses.add("entity without claims", alone);
      var order = model.entities().stream().map(e -> e.id()).filter(seen::contains).toList();
      losses.add("order of the entities", order.equals(List.copyOf(seen)) ? 0 : 1);
      return text.toString();
    }

    private void countLosses() {
      var kept = new LinkedHashSet<String>();
      kept.add("phrase");
      for (var claim : model.claims()) {
        columns.addAll(claim.annotations().keySet());
      }
      columns.forEach(column -> kept.add(Attributes.ANNOTATION + column));
      losses.addModel(model, List.of());
      losses.addEntities(model, List.of());
      losses.addClaims(model, kept);
    }

    private void write(Claim claim) {
      var phrase = plain(claim.phrase());
      losses.add("white space in claim: phrase", phrase.equals(claim.phrase()) ? 0 : 1);
      var word = Predicates.wordFor(claim.sign(), claim.relation(), phrase);
      losses.addWord(claim, word, ids);
      text.append(end(claim.source())).append('\t');
      text.append(quoted(word)).append('\t').append(end(claim.target()));
      for (var column : columns) {
        var value = claim.annotations().getOrDefault(column, "");
        text.append('\t').append(quoted(value));
      }
      text.append('\n');
    }

    private String end(EntityId id) {
      seen.add(id);
      losses.add("white space in entity: id", names.isChanged(id) ? 1 : 0);
      return quoted(names.of(id));
    }

    /** A name is on one line and has no blanks around it; quotes keep its other characters. */
    private String name(String value, String what) {
      var plain = plain(value);
      losses.add("white space in " + what, plain.equals(value) ? 0 : 1);
      return quoted(plain);
    }

    private static String plain(String value) {
      return TableRows.stripped(BREAKS.matcher(value).replaceAll(" "));
    }

    private static String quoted(String value) {
      return SPECIAL.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
  }
}
