package org.moagraph.io.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.io.Findings;
import org.moagraph.model.Citation;
import org.moagraph.model.Evidence;
import org.moagraph.model.Stance;

/**
 * Evidence as DrugMechDB and dismech write it: a reference, what it is worth, and the words of the
 * source.
 */
public final class CuratedEvidence {

  private static final Pattern PMID =
      Pattern.compile(
          "(?:PMID:\\s*|https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/)"
              + "([0-9]{1,9})/?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI =
      Pattern.compile(
          "(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)(10\\..+)", Pattern.CASE_INSENSITIVE);

  private CuratedEvidence() {}

  /** A publication that is cited for a path as a whole. */
  public static Evidence ofPath(String reference) {
    return new Evidence(
        citation(reference, Optional.empty()),
        Stance.SUPPORTS,
        List.of(),
        Optional.of("database"),
        Optional.of("cited for the path as a whole"));
  }

  /** Those that a claim cites; what says nothing on it is none, and counted. */
  public static List<Evidence> of(YamlNode cited, Findings findings) {
    var all = new ArrayList<Evidence>();
    for (var item : PlainValues.items(cited)) {
      if (!(item instanceof YamlNode.Fields fields)) {
        all.add(ofPath(PlainValues.text(item)));
      } else if (text(fields, "supports").filter("NO_EVIDENCE"::equalsIgnoreCase).isPresent()) {
        findings.leaveOut("a publication that is said to be no evidence (NO_EVIDENCE)");
      } else {
        all.add(one(fields));
      }
    }
    return all;
  }

  /** What is said of one publication: stance, words of the source and why they matter. */
  private static Evidence one(YamlNode.Fields fields) {
    var words = new ArrayList<String>();
    text(fields, "snippet").ifPresent(s -> words.add("\"" + s + "\""));
    text(fields, "explanation").ifPresent(words::add);
    fields
        .fields()
        .forEach(
            (key, field) -> {
              if (!KNOWN.contains(key)) {
                words.add(key + ": " + PlainValues.text(field.value()));
              }
            });
    var stance = text(fields, "supports").orElse("SUPPORT");
    if (stance(stance).isEmpty()) {
      words.add("supports: " + stance);
    }
    return new Evidence(
        citation(text(fields, "reference").orElse(""), text(fields, "reference_title")),
        stance(stance).orElse(Stance.SUPPORTS),
        List.of(),
        text(fields, "evidence_source").map(CuratedEvidence::basis),
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" - ", words)));
  }

  private static final List<String> KNOWN =
      List.of(
          "reference", "reference_title", "snippet", "explanation", "supports", "evidence_source");

  private static Optional<String> text(YamlNode.Fields fields, String key) {
    return fields.value(key).map(PlainValues::text).filter(t -> !t.isBlank());
  }

  private static String basis(String word) {
    return word.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private static Optional<Stance> stance(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "SUPPORT" -> Optional.of(Stance.SUPPORTS);
      case "REFUTE", "WRONG_STATEMENT" -> Optional.of(Stance.REFUTES);
      default -> Optional.empty();
    };
  }

  private static Citation citation(String reference, Optional<String> title) {
    var pmid = PMID.matcher(reference.strip());
    if (pmid.matches()) {
      return new Citation(title, Optional.of(pmid.group(1)), Optional.empty());
    }
    var doi = DOI.matcher(reference.strip());
    if (doi.matches()) {
      return new Citation(title, Optional.empty(), Optional.of(doi.group(1)));
    }
    return new Citation(
        Optional.of(reference.strip()).filter(r -> !r.isEmpty()).or(() -> title),
        Optional.empty(),
        Optional.empty());
  }
}
