package org.moagraph.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;
import org.moagraph.model.Stance;

/** The pages of the publications that claims rest on. */
public final class EvidenceLinks {

  private EvidenceLinks() {}

  /** For each claim with a known publication the page of the first one, those in favour first. */
  public static Map<String, String> of(Model model) {
    var links = new LinkedHashMap<String, String>();
    for (var claim : model.claims()) {
      address(claim).ifPresent(a -> links.put(claim.id().value(), a));
    }
    return links;
  }

  private static Optional<String> address(Claim claim) {
    return first(claim, true).or(() -> first(claim, false));
  }

  private static Optional<String> first(Claim claim, boolean inFavour) {
    return claim.evidence().stream()
        .filter(e -> (e.stance() == Stance.SUPPORTS) == inFavour)
        .map(Evidence::citation)
        .flatMap(c -> address(c).stream())
        .findFirst();
  }

  /** An identifier comes from a file, so whatever an address cannot hold is escaped. */
  private static Optional<String> address(Citation citation) {
    return citation
        .doi()
        .flatMap(d -> address("doi.org", "/" + d))
        .or(() -> citation.pmid().flatMap(p -> address("pubmed.ncbi.nlm.nih.gov", "/" + p + "/")));
  }

  private static Optional<String> address(String host, String path) {
    try {
      return Optional.of(new URI("https", host, path, null).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
