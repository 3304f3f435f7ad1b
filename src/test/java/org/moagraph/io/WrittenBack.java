package org.moagraph.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moagraph.diag.Diagnostic;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;

/** A model that was written in a format and read back: what of it is another without a word. */
public record WrittenBack(
    Model model, Exporter exporter, Importer importer, Exporter.Exported exported, Loaded loaded) {

  private static final Pattern LOST_CLAIMS = Pattern.compile("left out: claim [^:]*\\((\\d+)\\)");

  /** The model in that format, and what is read of it. */
  public static WrittenBack of(Model model, Exporter exporter, Importer importer) {
    var exported = exporter.write(model);
    return new WrittenBack(
        model,
        exporter,
        importer,
        exported,
        importer.read(source(model, exporter, exported)).get(0));
  }

  private static Source source(Model model, Exporter exporter, Exporter.Exported exported) {
    return new Source(model.id() + "." + exporter.endings().get(0), exported.bytes());
  }

  /**
   * Everything that a reader of the file would miss and was not told; nothing where all is well.
   */
  public List<String> faults() {
    var faults = new ArrayList<String>();
    if (!importer.accepts(source(model, exporter, exported))) {
      faults.add("what was written is not taken for its format");
    }
    loaded.diagnostics().stream()
        .filter(d -> d.isError())
        .findFirst()
        .ifPresent(d -> faults.add("what was written reads with an error: " + d.message()));
    var back = loaded.model();
    if (back.isEmpty()) {
      faults.add("what was written has no model");
      return faults;
    }
    if (exported.losses().isEmpty() && !back.get().equals(model)) {
      faults.add("another model without a note");
    }
    steps(back.get()).ifPresent(faults::add);
    if (!Arrays.equals(exporter.write(back.get()).bytes(), exported.bytes())) {
      faults.add("writing what was read back changes the file");
    }
    return faults;
  }

  private Optional<String> steps(Model back) {
    boolean renamed = exported.losses().stream().anyMatch(WrittenBack::isOfNames);
    var written = steps(model, renamed);
    var read = steps(back, renamed);
    int lost = lostClaims();
    if (lost == 0 && !isReordered()) {
      return read.equals(written) ? Optional.empty() : Optional.of("other steps than were written");
    }
    var left = new HashMap<String, Integer>();
    written.forEach(step -> left.merge(step, 1, Integer::sum));
    read.forEach(step -> left.merge(step, -1, Integer::sum));
    boolean same = renamed || left.values().stream().allMatch(n -> n >= 0);
    return same && read.size() == written.size() - lost
        ? Optional.empty()
        : Optional.of("other steps than were written and left out");
  }

  private static boolean isOfNames(Diagnostic loss) {
    return loss.message().contains("entity: id")
        || loss.message().contains("white space in")
        || loss.message().contains("characters that XML cannot hold");
  }

  /** Each claim without its words; entities that the format renames by their first claim. */
  private static List<String> steps(Model model, boolean renamed) {
    var numbers = new HashMap<EntityId, String>();
    var steps = new ArrayList<String>();
    for (var claim : model.claims()) {
      for (var end : List.of(claim.source(), claim.target())) {
        numbers.putIfAbsent(end, renamed ? String.valueOf(numbers.size()) : end.value());
      }
      steps.add(
          numbers.get(claim.source()) + "\n" + claim.sign() + "\n" + numbers.get(claim.target()));
    }
    return steps;
  }

  /** How many claims the format has no place for, as its exporter says. */
  private int lostClaims() {
    return exported.losses().stream()
        .map(loss -> LOST_CLAIMS.matcher(loss.message()))
        .filter(Matcher::matches)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }

  private boolean isReordered() {
    return exported.losses().stream().anyMatch(d -> d.message().contains("order of the claims"));
  }

  /** The file, for a message. */
  public String text() {
    return new String(exported.bytes(), UTF_8);
  }
}
