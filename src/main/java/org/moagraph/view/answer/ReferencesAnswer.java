package org.moagraph.view.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.model.Citation;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Citations;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** The reading list of a model: each publication once, with the claims that rest on it. */
public record ReferencesAnswer(Labels labels) implements Answer {

  /** A publication and what cites it. */
  private record Reference(Citation citation, List<String> claims, List<String> experiments) {

    String words() {
      return Citations.of(citation);
    }
  }

  private List<Reference> references() {
    var byKey = new LinkedHashMap<String, Reference>();
    for (var claim : labels.model().claims()) {
      claim.evidence().forEach(e -> of(byKey, e.citation()).claims().add(claim.id().value()));
    }
    for (var experiment : labels.model().experiments()) {
      experiment
          .evidence()
          .forEach(e -> of(byKey, e.citation()).experiments().add(experiment.id()));
    }
    return byKey.values().stream()
        .sorted(Comparator.comparing(r -> r.words().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Reference of(Map<String, Reference> byKey, Citation citation) {
    return byKey.computeIfAbsent(
        citation.key(), k -> new Reference(citation, new ArrayList<>(), new ArrayList<>()));
  }

  @Override
  public Prose prose() {
    var references = references();
    var page = Prose.write();
    page.say(
        words()
            .agree(
                references.size() != 1,
                "answer.references.count",
                references.size(),
                labels.title()));
    page.list(words().say("answer.references.list"), references.stream().map(this::told).toList());
    return page.page();
  }

  private static String distinct(List<String> ids) {
    return String.join(", ", ids.stream().distinct().toList());
  }

  private Phrase told(Reference reference) {
    var url = reference.citation().url().orElse("");
    var rests = new ArrayList<String>();
    if (!reference.claims().isEmpty()) {
      rests.add(words().say("answer.references.claims", distinct(reference.claims())));
    }
    if (!reference.experiments().isEmpty()) {
      rests.add(words().say("answer.references.experiments", distinct(reference.experiments())));
    }
    return Phrase.of(reference.words() + " ")
        .and(Phrase.whole(url, Tone.PLAIN))
        .and(" [" + String.join("; ", rests) + "]", Tone.QUIET);
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("cite", "pmid", "doi", "url", "claims", "experiments"),
        references(),
        r ->
            Table.row(
                r.citation().text().orElse(""),
                r.citation().pmid().orElse(""),
                r.citation().doi().orElse(""),
                r.citation().url().orElse(""),
                String.join(" ", r.claims()),
                String.join(" ", r.experiments())));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("references", references().stream().map(ReferencesAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Reference reference) {
    var fields = new LinkedHashMap<>(Citations.fields(reference.citation()));
    reference.citation().url().ifPresent(u -> fields.put("url", u));
    fields.put("claims", reference.claims().stream().distinct().toList());
    fields.put("experiments", reference.experiments().stream().distinct().toList());
    return fields;
  }

  /**
   * The list for BibTeX. A model knows a citation as its readers cite it, so that each entry holds
   * these words as its note, and year, DOI and PubMed number where they are known.
   */
  public String bibtex() {
    var entries = new StringBuilder();
    var keys = new LinkedHashMap<String, Integer>();
    for (var reference : references()) {
      var citation = reference.citation();
      var year = year(citation.text().orElse(""));
      var key = key(citation, year);
      int uses = keys.merge(key, 1, Integer::sum);
      entries.append("@misc{").append(uses == 1 ? key : key + "-" + uses).append(",\n");
      add(entries, "note", citation.text().orElse(reference.words()));
      add(entries, "year", year);
      add(entries, "doi", citation.doi().orElse(""));
      add(entries, "pmid", citation.pmid().orElse(""));
      add(entries, "url", citation.url().orElse(""));
      add(entries, "keywords", String.join(", ", reference.claims().stream().distinct().toList()));
      entries.append("}\n\n");
    }
    return entries.toString();
  }

  private static void add(StringBuilder entries, String name, String value) {
    if (!value.isEmpty()) {
      entries.append("  ").append(name).append(" = {").append(escaped(value)).append("},\n");
    }
  }

  private static String escaped(String value) {
    var escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ("&%$#_".indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else if ("{}\\".indexOf(c) < 0 && c >= ' ') {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** The first four digits in a row that can be a year. */
  private static String year(String text) {
    for (var word : text.split("\\D+")) {
      if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
        return word;
      }
    }
    return "";
  }

  private static String key(Citation citation, String year) {
    var plain = Normalizer.normalize(citation.text().orElse("ref"), Normalizer.Form.NFKD);
    var name = new StringBuilder();
    for (int i = 0; i < plain.length() && plain.charAt(i) != ' '; i++) {
      char c = plain.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        name.append(c);
      }
    }
    return (name.isEmpty() ? "ref" : name.toString()) + year;
  }
}
