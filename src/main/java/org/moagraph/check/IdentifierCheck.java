package org.moagraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.PartId;

/** One identifier stands for one publication: it is always cited in the same words. */
public final class IdentifierCheck implements Check {

  @Override
  public Code code() {
    return Code.W0404;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    Map<String, String> first = new LinkedHashMap<>();
    for (var cited : CitedEvidence.of(graph.model())) {
      var citation = cited.evidence().citation();
      var pmid = citation.pmid().map(p -> "PMID " + p);
      var doi = citation.doi().map(d -> "DOI " + d);
      pmid.flatMap(p -> clash(first, p, citation.text(), cited.part())).ifPresent(findings::add);
      doi.flatMap(d -> clash(first, d, citation.text(), cited.part())).ifPresent(findings::add);
      pmid.flatMap(p -> clash(first, "DOI of " + p, doi, cited.part())).ifPresent(findings::add);
      doi.flatMap(d -> clash(first, "PMID of " + d, pmid, cited.part())).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> clash(
      Map<String, String> first, String identifier, Optional<String> words, PartId part) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var known = first.putIfAbsent(identifier, words.get());
    if (known == null || known.equals(words.get())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(part, "%s is \"%s\" here".formatted(identifier, words.get()))
            .withNote("it is \"%s\" elsewhere".formatted(known))
            .withHelp("look the publication up and correct one of the two"));
  }
}
