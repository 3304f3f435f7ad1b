package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moagraph.model.Citation;
import org.moagraph.model.ClaimId;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Citations;
import org.moagraph.words.Language;

/**
 * A mechanism told in plain sentences, section by section, with the publications behind it in the
 * order of their numbers; {@code against} are the numbers of those that only speak against what is
 * told. It ends by saying that it is teaching material.
 */
public record Narrative(
    String model,
    String title,
    List<Section> sections,
    List<Citation> references,
    List<Integer> against,
    Language words)
    implements Answer {

  private static final List<String> COLUMNS =
      List.of("section", "sentence", "claims", "references");

  public Narrative {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    against = List.copyOf(against);
  }

  /** Paragraphs of sentences under a heading, or without one. */
  public record Section(Optional<String> heading, List<List<Sentence>> paragraphs) {

    public Section {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
      return paragraphs.stream().flatMap(List::stream).toList();
    }
  }

  /** The sentence with which it ends. */
  public String closing() {
    return words.say("story.closing");
  }

  /** All sentences, in order. */
  public List<Sentence> sentences() {
    return sections.stream().flatMap(s -> s.sentences().stream()).toList();
  }

  @Override
  public Prose prose() {
    var page = Prose.write().heading(title);
    write(page);
    return page.page();
  }

  /** Writes everything but the title. */
  void write(Prose.Writer page) {
    for (var section : sections) {
      section.heading().ifPresent(page::heading);
      section.paragraphs().forEach(p -> page.say(text(p)));
    }
    var listed = new ArrayList<Phrase>();
    for (int i = 0; i < references.size(); i++) {
      var cited =
          "[" + (i + 1) + "] " + Paragraphs.authored(Citations.of(references.get(i), words));
      listed.add(
          Phrase.of(against.contains(i + 1) ? words.say("story.reference.against", cited) : cited));
    }
    page.list(words.say("story.heading.references"), listed);
    page.say(closing());
  }

  private static String text(List<Sentence> paragraph) {
    return String.join(" ", paragraph.stream().map(Sentence::text).toList());
  }

  @Override
  public Table table() {
    return Table.ofMany(COLUMNS, sections, Narrative::rows);
  }

  private static Stream<List<Phrase>> rows(Section section) {
    return section.sentences().stream()
        .map(
            s ->
                Table.row(
                    section.heading().orElse(""),
                    s.words(),
                    String.join(" ", ids(s)),
                    String.join(" ", s.references().stream().map(String::valueOf).toList())));
  }

  private static List<String> ids(Sentence sentence) {
    return sentence.claims().stream().map(ClaimId::value).toList();
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", model);
    fields.put("title", title);
    fields.put("sections", sections.stream().map(Narrative::fields).toList());
    var cited = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < references.size(); i++) {
      var reference = Citations.fields(references.get(i));
      if (against.contains(i + 1)) {
        reference.put("against", true);
      }
      cited.add(reference);
    }
    fields.put("references", cited);
    fields.put("closing", closing());
    return fields;
  }

  private static Map<String, Object> fields(Section section) {
    var fields = new LinkedHashMap<String, Object>();
    section.heading().ifPresent(h -> fields.put("heading", h));
    fields.put("sentences", section.sentences().stream().map(Narrative::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Sentence sentence) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("text", sentence.words());
    fields.put("claims", ids(sentence));
    fields.put("references", sentence.references());
    return fields;
  }
}
