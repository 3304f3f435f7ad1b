package org.moagraph.io.sif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.Predicates;
import org.moagraph.io.TableRows;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;
import org.moagraph.model.Stance;
import org.moagraph.text.UniqueNames;

/** Writes the extended SIF of Pathway Commons: edges with PubMed numbers, then the participants. */
public final class ExtendedSifExporter implements Exporter {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

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

    Writing(Model model) {
      this.model = model;
      this.losses = new Losses(model);
    }

    String text() {
      losses.addModel(model, List.of());
      losses.addEntities(model, List.of("label", "type", "xrefs"));
      for (var claim : model.claims()) {
        claim.annotations().keySet().stream()
            .filter(name -> !columns.contains(name))
            .forEach(columns::add);
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
      return Predicates.wordFor(claim.sign(), claim.relation(), claim.phrase());
    }

    private void write(Claim claim) {
      var word = word(claim);
      losses.addWord(claim, word, ids);
      var source = claim.note().filter(n -> n.startsWith(ExtendedSif.DATA_SOURCE));
      losses.add("claim: note", claim.note().isPresent() && source.isEmpty() ? 1 : 0);
      losses.add(
          "claim: evidence",
          (int) claim.evidence().stream().filter(e -> !e.equals(bare(e))).count());
      var cells = new ArrayList<String>();
      cells.add(claim.source().value());
      cells.add(word);
      cells.add(claim.target().value());
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
      var xrefs = entity.xrefs().stream().map(Object::toString).collect(Collectors.joining(";"));
      line(
          List.of(
              entity.id().value(),
              ExtendedSif.word(entity.type()),
              entity.label().plain(),
              xrefs,
              ""));
    }

    private void line(List<String> cells) {
      text.append(cells.stream().map(this::cell).collect(Collectors.joining("\t"))).append('\n');
    }

    private String cell(String value) {
      var plain = TableRows.stripped(BREAKS.matcher(value).replaceAll(" "));
      losses.add("white space in a cell", plain.equals(value) ? 0 : 1);
      boolean quote = plain.startsWith("\"") || plain.startsWith("#");
      return quote ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
  }
}
