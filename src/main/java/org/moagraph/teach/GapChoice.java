package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Verdict;
import org.moagraph.view.diagram.Diagram;

/**
 * Chooses what of a picture is hidden, what matters most first. Hidden names fit in one way alone:
 * in every other an arrow goes where nothing in the model leads, or with the sign that the model
 * proves wrong (all ways are tried). A hidden sign is one that the model proves.
 */
public final class GapChoice {

  private final Lesson lesson;
  private final Diagram diagram;
  private final Weights weights;
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  /** What may be hidden in that picture of the lesson's view. */
  public GapChoice(Lesson lesson, Diagram diagram) {
    this.lesson = lesson;
    this.diagram = diagram;
    this.weights = new Weights(lesson, diagram);
    lesson.claims().forEach(c -> claims.put(c.id().value(), c));
  }

  /** The ids of up to so many nodes whose names are hidden. */
  public List<String> names(int most) {
    var chosen = new ArrayList<EntityId>();
    var all =
        diagram.nodes().stream()
            .filter(this::isNameable)
            .map(n -> new EntityId(n.id()))
            .sorted(weights.first())
            .toList();
    for (var next : all) {
      if (chosen.size() < most) {
        var more = new ArrayList<>(chosen);
        more.add(next);
        if (isSolvable(more)) {
          chosen.add(next);
        }
      }
    }
    return inOrder(chosen);
  }

  /** In the order of reading. */
  private List<String> inOrder(List<EntityId> chosen) {
    return diagram.nodes().stream()
        .map(Diagram.Node::id)
        .filter(id -> chosen.contains(new EntityId(id)))
        .toList();
  }

  /** Whether the box is of one thing, whose name stands nowhere else in the picture. */
  private boolean isNameable(Diagram.Node node) {
    var known = lesson.entities().stream().anyMatch(e -> e.id().value().equals(node.id()));
    var named =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(lower(node.label())) + "(?![\\p{L}\\p{N}])");
    return known
        && lower(node.label()).equals(lower(node.name()))
        && others(node).noneMatch(t -> named.matcher(lower(t)).find());
  }

  private Stream<String> others(Diagram.Node node) {
    var words = new ArrayList<String>(List.of(diagram.title(), diagram.credit()));
    diagram.subtitle().ifPresent(words::add);
    diagram.regions().forEach(r -> words.add(r.label()));
    diagram.nodes().stream().filter(n -> !n.equals(node)).forEach(n -> words.add(n.name()));
    words.addAll(diagram.legend().names());
    words.addAll(diagram.legend().hypotheses());
    return words.stream();
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** Whether the names fit in one way alone. */
  private boolean isSolvable(List<EntityId> hidden) {
    boolean kin =
        hidden.stream()
            .anyMatch(a -> hidden.stream().anyMatch(b -> !a.equals(b) && lesson.isKin(a, b)));
    var arrows =
        drawn()
            .filter(c -> c.sign().carries() && !c.isRequirement())
            .filter(c -> hidden.contains(c.source()) || hidden.contains(c.target()))
            .toList();
    return !kin && !fitsOtherwise(hidden, arrows, new LinkedHashMap<>());
  }

  /** Whether another way to fill the rest of the places contradicts nothing. */
  private boolean fitsOtherwise(
      List<EntityId> hidden, List<Claim> arrows, Map<EntityId, EntityId> filled) {
    if (filled.size() == hidden.size()) {
      return filled.entrySet().stream().anyMatch(f -> !f.getKey().equals(f.getValue()));
    }
    var place = hidden.get(filled.size());
    for (var name : hidden) {
      if (!filled.containsValue(name)) {
        filled.put(place, name);
        boolean stands =
            arrows.stream()
                .filter(c -> c.source().equals(place) || c.target().equals(place))
                .noneMatch(c -> isFalse(c, hidden, filled));
        if (stands && fitsOtherwise(hidden, arrows, filled)) {
          return true;
        }
        filled.remove(place);
      }
    }
    return false;
  }

  /** Whether the arrow, both ends of which are known, says what the model proves wrong. */
  private boolean isFalse(Claim claim, List<EntityId> hidden, Map<EntityId, EntityId> filled) {
    var from = hidden.contains(claim.source()) ? filled.get(claim.source()) : claim.source();
    var to = hidden.contains(claim.target()) ? filled.get(claim.target()) : claim.target();
    if (from == null || to == null || from.equals(claim.source()) && to.equals(claim.target())) {
      return false;
    }
    return !from.equals(to)
        && lesson.proofs().between(from, to).isEmpty()
        && (!lesson.proofs().leads(from, to) && !lesson.isKin(from, to)
            || lesson.proofs().verdict(from, to).equals(opposite(claim)));
  }

  private static Optional<Verdict> opposite(Claim claim) {
    return Optional.of(Verdict.of(claim.sign().inverse())).filter(Verdict::isSigned);
  }

  private Stream<Claim> drawn() {
    return diagram.edges().stream()
        .map(e -> Optional.ofNullable(claims.get(e.id())))
        .flatMap(Optional::stream);
  }

  /** The ids of up to so many edges whose signs are hidden, of those that bear a verb. */
  public List<String> signs(int most, List<String> withVerb) {
    var chosen =
        drawn()
            .filter(c -> withVerb.contains(c.id().value()) && isProven(c))
            .sorted(weights.firstClaims())
            .limit(most)
            .map(c -> c.id().value())
            .toList();
    return diagram.edges().stream().map(Diagram.Edge::id).filter(chosen::contains).toList();
  }

  /** Whether the claim's sign follows from the model, and the other sign does not. */
  private boolean isProven(Claim claim) {
    return lesson.proofs().isFirm(claim)
        && Stream.of(Sign.PLUS, Sign.MINUS).anyMatch(s -> s == claim.sign())
        && new Statement.Misstated(claim.source(), claim.sign().inverse(), claim.target())
                .in(lesson)
            == Truth.TRUE;
  }

  /**
   * The id of an arrow whose sign, turned, the model proves wrong, and which no name gives away; of
   * those ids.
   */
  public Optional<String> turned(List<String> ids, long seed) {
    var fit =
        ids.stream()
            .filter(id -> Optional.ofNullable(claims.get(id)).filter(this::isToTurn).isPresent())
            .toList();
    return Dice.of(seed, "turned arrow").shuffled(fit).stream().findFirst();
  }

  private boolean isToTurn(Claim claim) {
    return isProven(claim) && !WrongArrowQuestions.isTold(lesson, claim);
  }

  /** What that arrow truly does, with the publications that say so. */
  public String truth(String id) {
    var words = new Wording(lesson);
    return Optional.ofNullable(claims.get(id))
        .map(c -> words.say("quiz.truth", words.says(c, c.sign())) + words.sources(List.of(c)))
        .orElse("");
  }

  /** The same words in an order that the seed decides. */
  public static List<String> shuffled(List<String> words, long seed) {
    return Dice.of(seed, "word bank").shuffled(words.stream().sorted().toList());
  }
}
