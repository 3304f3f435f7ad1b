package org.moagraph.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.moagraph.model.Citation;
import org.moagraph.model.Evidence;
import org.moagraph.view.text.ReadableText;

/** Evidence as sources to read, with links only where an identifier is what it should be. */
final class Sources {
  private static final int LIMIT = 600;
  private static final Pattern PMID = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S+");

  private Sources() {}

  static InteractivePage.Publication of(Evidence evidence) {
    var citation = evidence.citation();
    return new InteractivePage.Publication(
        words(citation.text().orElseGet(citation::key)),
        evidence.stance(),
        words(String.join(", ", evidence.organisms())),
        evidence.note().map(Sources::words).filter(n -> !n.isEmpty()),
        links(citation));
  }

  private static String words(String text) {
    return ReadableText.of(text, LIMIT);
  }

  private static List<InteractivePage.Link> links(Citation citation) {
    var links = new ArrayList<InteractivePage.Link>();
    citation
        .pmid()
        .filter(p -> PMID.matcher(p).matches())
        .ifPresent(
            p ->
                links.add(
                    new InteractivePage.Link(
                        "PubMed", "https://pubmed.ncbi.nlm.nih.gov/" + p + "/")));
    citation
        .doi()
        .filter(d -> DOI.matcher(d).matches())
        .ifPresent(d -> links.add(new InteractivePage.Link("DOI", "https://doi.org/" + path(d))));
    return links;
  }

  private static String path(String doi) {
    return URLEncoder.encode(doi, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
  }
}
