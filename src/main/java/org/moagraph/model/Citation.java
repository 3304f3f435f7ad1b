package org.moagraph.model;

import java.util.Optional;

/** A publication: as readers cite it, with its PubMed number and DOI where they are known. */
public record Citation(Optional<String> text, Optional<String> pmid, Optional<String> doi) {

  /** What identifies it for a reading list: PMID, else DOI, else its text. */
  public String key() {
    return pmid.map(p -> "pmid:" + p).or(() -> doi.map(d -> "doi:" + d)).or(() -> text).orElse("");
  }

  /** The page of the publication, or nothing where no identifier is known. */
  public Optional<String> url() {
    return doi.map(d -> "https://doi.org/" + d)
        .or(() -> pmid.map(p -> "https://pubmed.ncbi.nlm.nih.gov/" + p + "/"));
  }
}
