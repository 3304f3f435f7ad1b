package org.moagraph.words;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.model.Citation;
import org.moagraph.view.text.ReadableText;

/** Publications as readers cite them. */
public final class Citations {

  private static final int LONGEST = 300;

  private Citations() {}

  /** The citation with its PubMed number, else its DOI. */
  public static String of(Citation citation) {
    return of(citation, Language.of("en"));
  }

  /** The same in another language where there is nothing to cite. */
  public static String of(Citation citation, Language language) {
    var words = citation.text().orElse("");
    var id =
        citation
            .pmid()
            .map(p -> "PMID " + p)
            .or(() -> citation.doi().map(d -> "doi:" + d))
            .orElse("");
    if (words.isEmpty()) {
      return id.isEmpty() ? language.say("story.uncited") : id;
    }
    return id.isEmpty() ? words : words + " (" + id + ")";
  }

  /** The citation on a line of its own, with its DOI, else its PubMed number. */
  public static String line(Citation citation) {
    var id =
        citation
            .doi()
            .map(d -> "doi:" + d)
            .or(() -> citation.pmid().map(p -> "PMID " + p))
            .orElse("");
    return ReadableText.of((citation.text().orElse("") + " " + id).strip(), LONGEST);
  }

  /** A citation for programs. */
  public static Map<String, Object> fields(Citation citation) {
    var fields = new LinkedHashMap<String, Object>();
    citation.text().ifPresent(t -> fields.put("cite", t));
    citation.pmid().ifPresent(p -> fields.put("pmid", p));
    citation.doi().ifPresent(d -> fields.put("doi", d));
    return fields;
  }
}
