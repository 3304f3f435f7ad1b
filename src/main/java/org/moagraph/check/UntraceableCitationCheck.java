package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Citation;
import org.moagraph.model.PartId;

/**
 * A citation without PMID and DOI says who wrote it and when, or carries a number or an address of
 * its own: else nobody can look it up.
 */
public final class UntraceableCitationCheck implements Check {

  private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

  private static final Pattern NUMBER =
      Pattern.compile("https?://|\\b[A-Za-z]+[:-]?\\d{4,}\\b|\\b97[89][- ]?\\d");

  @Override
  public Code code() {
    return Code.W0409;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    for (var cited : CitedEvidence.of(graph.model())) {
      finding(cited.part(), cited.evidence().citation()).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(PartId part, Citation citation) {
    var text = citation.text().orElse("");
    if (text.isEmpty()
        || citation.pmid().isPresent()
        || citation.doi().isPresent()
        || NUMBER.matcher(text).find()) {
      return Optional.empty();
    }
    var year = YEAR.matcher(text);
    if (!year.find()) {
      return Optional.of(missing(part, text, "no year"));
    }
    boolean byNobody = text.substring(0, year.start()).chars().noneMatch(Character::isUpperCase);
    return byNobody ? Optional.of(missing(part, text, "no author")) : Optional.empty();
  }

  private Finding missing(PartId part, String text, String what) {
    return finding(part, "\"%s\" has neither PMID nor DOI and names %s".formatted(text, what))
        .withHelp("cite: \"Author Year Journal Volume:Page\", or add pmid or doi");
  }
}
