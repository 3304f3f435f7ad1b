package org.moagraph.io.sif;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.moagraph.io.CellNames;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.Predicates;
import org.moagraph.io.TableRows;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.UniqueNames;

/** Writes SIF with tabs: names and relations, and nothing else of a model. */
public final class SifExporter implements Exporter {

  @Override
  public String format() {
    return "sif";
  }

  @Override
  public List<String> endings() {
    return List.of("sif");
  }

  @Override
  public Exported write(Model model) {
    var writing = new Writing(model);
    return new Exported(writing.text().getBytes(StandardCharsets.UTF_8), writing.losses.notes());
  }

  /** A tab somewhere makes the blanks in all names part of them. */
  private static final String TAB_FILE = "\t";

  /**
   * What no name can hold: a NUL makes a file none of text, a mark of order is lost at its start.
   */
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\x00\\x{FEFF}]");

  /** Names that could head a column. */
  private static final Pattern HEADS =
      Pattern.compile("source|from|node_?1|entitya|participant_a|source_name", CASE_INSENSITIVE);

  /** A name of three words, which alone on a line could be a claim. */
  private static final Pattern WORDS = Pattern.compile(" .* ");

  private static final class Writing {
    final Losses losses;
    private final Model model;
    private final Set<EntityId> undeclared = new LinkedHashSet<>();
    private final UniqueNames ids = new UniqueNames();
    private final StringBuilder text = new StringBuilder();
    private final CellNames names;

    Writing(Model model) {
      this.model = model;
      this.names = CellNames.of(model, Writing::onOneLine);
      this.losses = new Losses(model);
    }

    String text() {
      losses.addModel(model, List.of());
      losses.addEntities(model, List.of());
      losses.addClaims(model, List.of("phrase"));
      for (var entity : model.entities()) {
        undeclared.add(entity.id());
        if (names.isChanged(entity.id())) {
          losses.add("entity: white space in the id");
        }
      }
      for (var claim : model.claims()) {
        write(claim);
      }
      List.copyOf(undeclared).forEach(this::writeName);
      // a file without a byte is one that was cut off
      return text.isEmpty() ? "\n" : text.toString();
    }

    private void write(Claim claim) {
      declareInOrder(claim.source(), claim.target());
      var word = word(claim);
      losses.addWord(claim, word, ids);
      text.append(first(claim.source())).append('\t').append(word).append('\t');
      text.append(cell(names.of(claim.target()))).append('\n');
    }

    private static String word(Claim claim) {
      var phrase = onOneLine(claim.phrase());
      return cell(Predicates.wordFor(claim.sign(), claim.relation(), phrase));
    }

    /** Names every entity before the next claim names one that stands behind it in the model. */
    private void declareInOrder(EntityId source, EntityId target) {
      if (undeclared.contains(source)) {
        declareBefore(source);
        undeclared.remove(source);
        if (undeclared.contains(target) && !next().equals(target)) {
          text.append(first(source)).append('\n');
        }
      }
      if (undeclared.contains(target)) {
        declareBefore(target);
        undeclared.remove(target);
      }
    }

    private void declareBefore(EntityId end) {
      while (!next().equals(end)) {
        writeName(next());
      }
    }

    private EntityId next() {
      return undeclared.iterator().next();
    }

    private void writeName(EntityId id) {
      undeclared.remove(id);
      var name = cell(names.of(id));
      text.append(WORDS.matcher(name).find() ? quoted(name) : first(id));
      text.append(model.claims().isEmpty() ? TAB_FILE + "\n" : "\n");
    }

    /** A name at the head of a line, which must not look like a comment, a header or XML. */
    private String first(EntityId id) {
      var plain = cell(names.of(id));
      boolean risky =
          plain.startsWith("# ")
              || plain.equals("#")
              || plain.startsWith("<")
              || HEADS.matcher(plain).matches();
      return risky ? quoted(plain) : plain;
    }

    private static String onOneLine(String name) {
      return TableRows.stripped(BREAKS.matcher(name).replaceAll(" "));
    }

    private static String cell(String plain) {
      return SifLine.isQuoted(plain) ? quoted(plain) : plain;
    }

    private static String quoted(String name) {
      return '"' + name.replace("\"", "\"\"") + '"';
    }
  }
}
