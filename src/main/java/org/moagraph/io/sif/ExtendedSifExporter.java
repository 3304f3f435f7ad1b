package org.moagraph.io.sif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moagraph.io.CellNames;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.Predicates;
import org.moagraph.io.TableRows;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;
import org.moagraph.model.Stance;
import org.moagraph.text.UniqueNames;

/** Writes the extended SIF of Pathway Commons: edges with PubMed numbers, then the participants. */
public final class ExtendedSifExporter implements Exporter {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  /** The first columns, which are filled from what claims say. */
  private static final List<String> OTHERWISE_FILLED = ExtendedSif.EDGES.subList(0, 5);

  @Override
  public String format() {
    return "extended-sif";
  }

  @Override
  public List<String> endings() {
    return List.of("txt");
  }

  @Override
  public Exported write(Model model) {
    var writing = new Writing(model);
    return new Exported(writing.text().getBytes(StandardCharsets.UTF_8), writing.losses.notes());
  }

  private static final class Writing {
    final Losses losses;
    private final Model model;
    private final UniqueNames ids = new UniqueNames();
    private final List<String> columns = new ArrayList<>(ExtendedSif.EDGES);
    private final StringBuilder text = new StringBuilder();
    private final CellNames names;

    Writing(Model model) {
      this.model = model;
      this.names = CellNames.of(model, Writing::plain);
      this.losses = new Losses(model);
    }

    String text() {
      losses.addModel(model, List.of());
      losses.addEntities(model, List.of("label", "type", "xrefs"));
      for (var claim : model.claims()) {
        for (var name : claim.annotations().keySet()) {
          if (OTHERWISE_FILLED.contains(name)) {
            losses.add("claim: annotation." + name);
          } else if (!columns.contains(name)) {
            columns.add(name);
          }
        }
      }
      losses.addClaims(bare(), List.of("phrase"));
      line(columns);
      model.claims().forEach(this::write);
      text.append('\n');
      line(ExtendedSif.NODES);
      model.entities().forEach(this::write);
      return text.toString();
    }

    /** The claims without what has columns of its own, which is counted there. */
    private Model bare() {
      return model.withClaims(
          model.claims().stream()
              .map(
                  claim ->
                      claim.toBuilder()
                          .evidence(List.of())
                          .note(Optional.empty())
                          .annotations(Map.of())
                          .build())
              .toList());
    }

    private static String word(Claim claim) {
      return Predicates.wordFor(claim.sign(), claim.relation(), plain(claim.phrase()));
    }

    /** Whether a line of that thing would be read as the head of the participants. */
    private boolean isHead(EntityId id) {
      return names.of(id).equals(ExtendedSif.NODES.get(0));
    }

    private void write(Claim claim) {
      if (isHead(claim.source())) {
        losses.add("claim of a thing that is called as a column is");
        return;
      }
      var word = word(claim);
      losses.addWord(claim, word, ids);
      var source = claim.note().filter(n -> n.startsWith(ExtendedSif.DATA_SOURCE));
      losses.add("claim: note", claim.note().isPresent() && source.isEmpty() ? 1 : 0);
      losses.add(
          "claim: evidence",
          (int) claim.evidence().stream().filter(e -> !e.equals(bare(e))).count());
      var cells = new ArrayList<String>();
      cells.add(end(claim.source()));
      cells.add(word);
      cells.add(end(claim.target()));
      cells.add(source.map(n -> n.substring(ExtendedSif.DATA_SOURCE.length())).orElse(""));
      cells.add(
          claim.evidence().stream()
              .filter(e -> e.stance() == Stance.SUPPORTS)
              .flatMap(e -> e.citation().pmid().stream())
              .distinct()
              .collect(Collectors.joining(";")));
      columns
          .subList(5, columns.size())
          .forEach(c -> cells.add(claim.annotations().getOrDefault(c, "")));
      line(cells);
    }

    /** What is read back of it. */
    private static Evidence bare(Evidence evidence) {
      return new Evidence(
          new Citation(Optional.empty(), evidence.citation().pmid(), Optional.empty()),
          Stance.SUPPORTS,
          List.of(),
          Optional.of("database"),
          Optional.empty());
    }

    private void write(Entity entity) {
      if (isHead(entity.id())) {
        losses.add("entity that is called as a column is");
        return;
      }
      var listed =
          entity.xrefs().stream().map(Object::toString).filter(x -> x.indexOf(';') < 0).toList();
      losses.add("cross-reference with a semicolon", entity.xrefs().size() - listed.size());
      var xrefs = String.join(";", listed);
      line(List.of(end(entity.id()), ExtendedSif.word(entity.type()), label(entity), xrefs, ""));
    }

    /** Its label; its name where nothing is left of that, as it is read then. */
    private String label(Entity entity) {
      var label = entity.label().plain();
      if (!plain(label).isEmpty()) {
        return label;
      }
      losses.add("entity: label");
      return names.of(entity.id());
    }

    private String end(EntityId id) {
      losses.add("white space in a cell", names.isChanged(id) ? 1 : 0);
      return names.of(id);
    }

    private static String plain(String value) {
      return TableRows.stripped(BREAKS.matcher(value).replaceAll(" "));
    }

    private void line(List<String> cells) {
      text.append(cells.stream().map(this::cell).collect(Collectors.joining("\t"))).append('\n');
    }

    private String cell(String value) {
      var plain = plain(value);
      losses.add("white space in a cell", plain.equals(value) ? 0 : 1);
      boolean quote = plain.startsWith("\"") || plain.startsWith("#");
      return quote ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
  }
}
