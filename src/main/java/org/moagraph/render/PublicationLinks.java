package org.moagraph.render;

import java.util.regex.Pattern;

/** The publications that a text names, as links in HTML: PubMed numbers and DOIs. */
public final class PublicationLinks {

  private static final Pattern IDENTIFIER =
      Pattern.compile("PMID (\\d{1,9})|doi:(10\\.\\d{4,9}/[A-Za-z0-9._;()/:-]*[A-Za-z0-9])");

  private PublicationLinks() {}

  /** The text, which is HTML already, with its identifiers as links. */
  public static String in(String escaped) {
    return IDENTIFIER
        .matcher(escaped)
        .replaceAll(
            m ->
                m.group(1) != null
                    ? "<a href=\"https://pubmed.ncbi.nlm.nih.gov/$1/\">PMID $1</a>"
                    : "<a href=\"https://doi.org/$2\">doi:$2</a>");
  }
}
