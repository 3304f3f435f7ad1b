package org.moagraph.io.drugmechdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Citation;
import org.moagraph.model.Evidence;
import org.moagraph.model.Stance;

/** Makes evidence of what a link or a path cites. */
final class LinkEvidence {

  private static final Pattern PMID =
      Pattern.compile(
          "(?:PMID:\\s*|https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/)"
              + "([0-9]{1,9})/?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI =
      Pattern.compile(
          "(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)(10\\..+)", Pattern.CASE_INSENSITIVE);

  private LinkEvidence() {}

  /** A publication that is cited for a path as a whole. */
  static Evidence ofPath(String reference) {
    return new Evidence(
        citation(reference),
        Stance.SUPPORTS,
        List.of(),
        Optional.of("database"),
        Optional.of("cited for the path as a whole"));
  }

  /** What a link says of one publication: stance, words of the source and why they matter. */
  static Evidence ofLink(YamlNode.Fields fields) {
    var words = new ArrayList<String>();
    text(fields, "snippet").ifPresent(s -> words.add("\"" + s + "\""));
    text(fields, "explanation").ifPresent(words::add);
    fields
        .fields()
        .forEach(
            (key, field) -> {
              if (!KNOWN.contains(key)) {
                words.add(key + ": " + Values.text(field.value()));
              }
            });
    var stance = text(fields, "supports").orElse("SUPPORT");
    if (stance(stance).isEmpty()) {
      words.add("supports: " + stance);
    }
    return new Evidence(
        citation(text(fields, "reference").orElse("")),
        stance(stance).orElse(Stance.SUPPORTS),
        List.of(),
        text(fields, "evidence_source").map(LinkEvidence::basis),
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" - ", words)));
  }

  private static final List<String> KNOWN =
      List.of("reference", "snippet", "explanation", "supports", "evidence_source");

  private static Optional<String> text(YamlNode.Fields fields, String key) {
    return fields.value(key).map(Values::text).filter(t -> !t.isBlank());
  }

  private static String basis(String word) {
    return word.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private static Optional<Stance> stance(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "SUPPORT" -> Optional.of(Stance.SUPPORTS);
      case "REFUTE", "WRONG_STATEMENT" -> Optional.of(Stance.REFUTES);
      case "NO_EVIDENCE" -> Optional.of(Stance.NO_EFFECT);
      default -> Optional.empty();
    };
  }

  private static Citation citation(String reference) {
    var pmid = PMID.matcher(reference.strip());
    if (pmid.matches()) {
      return new Citation(Optional.empty(), Optional.of(pmid.group(1)), Optional.empty());
    }
    var doi = DOI.matcher(reference.strip());
    if (doi.matches()) {
      return new Citation(Optional.empty(), Optional.empty(), Optional.of(doi.group(1)));
    }
    return new Citation(
        Optional.of(reference.strip()).filter(r -> !r.isEmpty()),
        Optional.empty(),
        Optional.empty());
  }
}
