package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.moagraph.model.Claim;
import org.moagraph.model.Model;
import org.moagraph.words.Citations;
import org.moagraph.words.Language;
import org.moagraph.words.References;
import org.moagraph.words.Words;

/**
 * What a speaker says to a picture, a paragraph each: its description with the numbers of
 * publications, and the publications.
 */
public final class SpeakerNotes {
  private final Diagram diagram;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final References references = new References();

  private SpeakerNotes(Diagram diagram, Model model) {
    this.diagram = diagram;
    model.claims().forEach(claim -> claims.put(claim.id().value(), claim));
  }

  /** The notes for a picture of that model. */
  public static List<String> of(Diagram diagram, Model model) {
    return new SpeakerNotes(diagram, model).paragraphs();
  }

  private List<String> paragraphs() {
    Language words = Language.of(diagram.language());
    List<String> paragraphs = new ArrayList<>();
    TreeSet<Integer> cited = new TreeSet<>();
    for (PictureDescription.Sentence sentence : diagram.description().sentences()) {
      List<Diagram.Cited> numbers = sentence.edge().map(this::numbers).orElse(List.of());
      numbers.forEach(n -> cited.add(n.number()));
      String written =
          numbers.isEmpty()
              ? ""
              : " [" + Words.ids(numbers.stream().map(Diagram.Cited::words).toList()) + "]";
      paragraphs.add(sentence.text() + written);
    }
    paragraphs.add(words.say(cited.isEmpty() ? "notes.unsourced" : "notes.references"));
    List<String> texts = texts();
    cited.forEach(number -> paragraphs.add(number + ". " + texts.get(number - 1)));
    paragraphs.add(words.say("advice"));
    return paragraphs;
  }

  private List<String> texts() {
    return diagram.references().isEmpty()
        ? references.citations().stream().map(Citations::line).toList()
        : diagram.references();
  }

  /** A picture that shows numbers keeps them. */
  private List<Diagram.Cited> numbers(String edge) {
    if (!diagram.references().isEmpty()) {
      return diagram.edges().stream()
          .filter(e -> e.id().equals(edge))
          .findFirst()
          .map(Diagram.Edge::citations)
          .orElse(List.of());
    }
    Claim claim = claims.get(edge);
    return claim == null
        ? List.of()
        : Diagram.Cited.of(claim.evidence(), references, Language.of(diagram.language()));
  }
}
