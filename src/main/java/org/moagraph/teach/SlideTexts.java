package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Status;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.words.Citations;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.References;
import org.moagraph.words.Words;

/**
 * What is said and listed in a lecture that builds a picture: the narrative of each step with the
 * evidence for and against what it shows, what is debated, and the publications, which have one
 * number in all of it.
 */
public final class SlideTexts {

  private final Diagram diagram;
  private final Labels labels;
  private final Language words;
  private final Optional<Narrative> narrative;
  private final List<Narrative.Section> untold = new ArrayList<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final References references = new References();

  private SlideTexts(MoaGraph graph, Optional<ViewSpec> view, Diagram diagram) {
    this.diagram = diagram;
    this.labels = Labels.of(graph.model(), diagram.language());
    this.words = Language.of(diagram.language(), "story.", "slides.");
    Set<String> shown = new LinkedHashSet<>();
    diagram.edges().forEach(e -> shown.add(e.id()));
    graph.model().claims().stream()
        .filter(c -> shown.contains(c.id().value()))
        .forEach(c -> claims.put(c.id().value(), c));
    this.narrative =
        view.filter(v -> diagram.legend().marks().isEmpty())
            .map(NarrativeWriter.of(graph, diagram.language(), Audience.STUDENT)::of)
            .filter(n -> n.sentences().stream().allMatch(s -> isShown(s, shown)));
    narrative.ifPresent(n -> n.references().forEach(references::number));
    narrative.ifPresent(n -> untold.addAll(n.sections()));
    claims.values().forEach(c -> references.cite(c.evidence()));
  }

  private static boolean isShown(Sentence sentence, Set<String> shown) {
    return sentence.claims().stream().allMatch(c -> shown.contains(c.value()));
  }

  /** The texts of a lecture on that picture, of a view where it is one. */
  public static SlideTexts of(MoaGraph graph, Optional<ViewSpec> view, Diagram diagram) {
    return new SlideTexts(graph, view, diagram);
  }

  /** A line of a slide; the ones after one that leads belong to it. */
  public record Line(String text, boolean bold, boolean leads) {}

  /** The title of the model. */
  public String title() {
    return Nouns.readable(labels.title(), labels.model().id());
  }

  /** What the picture shows: the summary of its view, else its description in a sentence. */
  public List<String> about() {
    var opening =
        narrative.stream()
            .flatMap(n -> n.sections().stream().limit(1))
            .filter(s -> s.heading().isEmpty())
            .flatMap(s -> s.paragraphs().stream())
            .map(SlideTexts::text)
            .toList();
    return opening.isEmpty() ? described() : opening;
  }

  /** What the description says of the whole, such as why a what-if turns out so. */
  private List<String> described() {
    var said =
        diagram.description().sentences().stream()
            .filter(s -> s.edge().isEmpty())
            .map(PictureDescription.Sentence::text)
            .filter(s -> !isShownAnyway(s))
            .toList();
    return said.isEmpty() ? List.of(diagram.description().brief()) : said;
  }

  private boolean isShownAnyway(String sentence) {
    return sentence.equals(diagram.title() + ".")
        || sentence.equals(words.say("advice"))
        || diagram.subtitle().filter(s -> sentence.equals(s + ".")).isPresent();
  }

  /** What a section of the deck is called: its opening. */
  public String opening() {
    return words.say("slides.opening");
  }

  /**
   * What the speaker says to a step, a paragraph each.
   *
   * @param step the picture of the step
   * @param fresh the edges that come with it
   * @param last whether what no step tells is told with it
   */
  public List<String> notes(Diagram step, List<String> fresh, boolean last) {
    var said = new ArrayList<String>();
    var section = step.subtitle().flatMap(this::section);
    section.ifPresentOrElse(
        s -> s.paragraphs().forEach(p -> said.add(text(p))), () -> said.addAll(told(step, fresh)));
    if (last) {
      rest().forEach(said::addAll);
    }
    said.addAll(evidence(fresh));
    said.add(words.say("advice"));
    return said;
  }

  /** The section that the narrative has for the step of that title. */
  private Optional<Narrative.Section> section(String title) {
    var heading = Nouns.readable(title, "step");
    var found =
        untold.stream().filter(s -> s.heading().filter(heading::equals).isPresent()).findFirst();
    found.ifPresent(untold::remove);
    return found;
  }

  private static List<String> told(Diagram step, List<String> fresh) {
    return step.description().sentences().stream()
        .filter(s -> s.edge().filter(fresh::contains).isPresent())
        .map(PictureDescription.Sentence::text)
        .toList();
  }

  /** The sections that no step has told, but for what the closing slide shows. */
  private List<List<String>> rest() {
    return untold.stream()
        .filter(s -> s.heading().isPresent() && !isDebated(s))
        .map(
            s -> {
              var said = new ArrayList<>(List.of(s.heading().get()));
              s.paragraphs().forEach(p -> said.add(text(p)));
              return (List<String>) said;
            })
        .toList();
  }

  private boolean isDebated(Narrative.Section section) {
    return section.heading().filter(debatedTitle()::equals).isPresent();
  }

  private List<String> evidence(List<String> edges) {
    var evidence =
        edges.stream()
            .flatMap(e -> Optional.ofNullable(claims.get(e)).stream())
            .flatMap(c -> c.evidence().stream())
            .toList();
    var said = new ArrayList<String>();
    listed(references.citeFor(evidence), "slides.for", said);
    listed(references.citeAgainst(evidence), "slides.against", said);
    if (said.isEmpty()) {
      said.add(words.say("notes.unsourced"));
    }
    return said;
  }

  private void listed(List<Integer> cited, String key, List<String> said) {
    if (!cited.isEmpty()) {
      said.add(words.say(key, "").strip());
      cited.stream().sorted().forEach(n -> said.add("[" + n + "] " + citation(n)));
    }
  }

  /** What the closing slide is called. */
  public String debatedTitle() {
    return words.say("story.heading.debated");
  }

  /** What is disputed in the picture, with the evidence for and against it; empty where nothing. */
  public List<Line> debated() {
    var lines = new ArrayList<Line>();
    for (var claim : claims.values()) {
      var against = references.citeAgainst(claim.evidence());
      if (claim.status() == Status.DISPUTED || !against.isEmpty()) {
        lines.add(new Line(sentence(claim), true, true));
        var support = references.citeFor(claim.evidence());
        lines.add(new Line(cited("slides.for", support), false, false));
        lines.add(new Line(cited("slides.against", against), false, false));
      }
    }
    narrative.stream()
        .flatMap(n -> n.sections().stream())
        .filter(this::isDebated)
        .flatMap(s -> s.paragraphs().stream())
        .forEach(p -> lines.add(new Line(text(p), false, true)));
    return lines;
  }

  private String sentence(Claim claim) {
    return diagram.description().sentences().stream()
        .filter(s -> s.edge().filter(claim.id().value()::equals).isPresent())
        .map(PictureDescription.Sentence::text)
        .findFirst()
        .orElseGet(() -> labels.sentence(claim));
  }

  private String cited(String key, List<Integer> cited) {
    return words.say(
        key,
        cited.isEmpty()
            ? words.say("slides.none")
            : "[" + Words.ids(cited.stream().sorted().toList()) + "]");
  }

  /** What the speaker says to the closing slide: its lines, and the publications in full. */
  public List<String> debatedNotes() {
    var said = new ArrayList<String>();
    debated().forEach(line -> said.add(line.text()));
    var debated =
        claims.values().stream()
            .filter(c -> !references.citeAgainst(c.evidence()).isEmpty())
            .map(c -> c.id().value())
            .toList();
    if (!debated.isEmpty()) {
      said.addAll(evidence(debated));
    }
    said.add(words.say("advice"));
    return said;
  }

  /** What the list of publications is called. */
  public String referencesTitle() {
    return words.say("story.heading.references");
  }

  /** The publications by number. */
  public List<String> references() {
    var lines = new ArrayList<String>();
    var against = references.against();
    for (int n = 1; n <= references.citations().size(); n++) {
      var line = "[" + n + "] " + citation(n);
      lines.add(against.contains(n) ? words.say("story.reference.against", line) : line);
    }
    return lines;
  }

  private String citation(int number) {
    return Paragraphs.authored(Citations.of(references.citations().get(number - 1), words));
  }

  private static String text(List<Sentence> paragraph) {
    return String.join(" ", paragraph.stream().map(Sentence::text).toList());
  }
}
