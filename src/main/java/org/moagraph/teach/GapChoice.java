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
import org.moagraph.model.Status;
import org.moagraph.reason.Verdict;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.quiz.Cloze;

/**
 * Chooses what of a picture is hidden, what matters most first. Hidden names fit in one way alone:
 * in every other an arrow goes where nothing in the model leads, or with the sign that the model
 * proves wrong (all ways are tried). A hidden sign is one that the model proves.
 */
public final class GapChoice {

  /** What learning systems take for more than a letter in a name to fill in. */
  private static final Pattern MARKS = Pattern.compile("[*:\\\\_/|]");

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
    var named = named(lower(node.label()));
    return known
        && lower(node.label()).equals(lower(node.name()))
        && others(node).noneMatch(t -> named.matcher(lower(t)).find());
  }

  /** A name where it is a word of its own. */
  private static Pattern named(String name) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
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

  /**
   * Up to so many sentences of the picture's description, in its order, each with a name to fill
   * in. The names fit in one way alone: in every other a sentence says what the model proves wrong.
   */
  public List<Cloze> sentences(int most) {
    var chosen = new LinkedHashMap<Claim, EntityId>();
    var all =
        drawn()
            .filter(c -> c.sign().carries() && !c.isRequirement() && c.status() != Status.DISPUTED)
            .sorted(weights.firstClaims())
            .toList();
    for (var claim : all) {
      for (var place : List.of(claim.target(), claim.source())) {
        if (chosen.size() < most && !chosen.containsKey(claim) && isApart(claim, place, chosen)) {
          chosen.put(claim, place);
        }
      }
    }
    var sentences = new ArrayList<Cloze>();
    for (var said : diagram.description().sentences()) {
      said.edge()
          .map(claims::get)
          .filter(chosen::containsKey)
          .flatMap(c -> cloze(said.text(), chosen.getOrDefault(c, c.target())))
          .ifPresent(sentences::add);
    }
    return sentences;
  }

  /**
   * Whether that name is told once in the sentence, and can be confused with none of the others.
   */
  private boolean isApart(Claim claim, EntityId place, Map<Claim, EntityId> chosen) {
    return !chosen.containsValue(place)
        && diagram.node(place.value()).filter(this::isNameable).isPresent()
        && diagram.description().sentences().stream()
            .filter(s -> s.edge().filter(claim.id().value()::equals).isPresent())
            .anyMatch(s -> cloze(s.text(), place).isPresent())
        && chosen.values().stream().noneMatch(c -> lesson.isKin(c, place))
        && !goOtherwise(with(chosen, claim, place), new ArrayList<>());
  }

  private static Map<Claim, EntityId> with(
      Map<Claim, EntityId> chosen, Claim claim, EntityId place) {
    var more = new LinkedHashMap<>(chosen);
    more.put(claim, place);
    return more;
  }

  /** Whether another way to fill the rest of the sentences makes none of them wrong. */
  private boolean goOtherwise(Map<Claim, EntityId> chosen, List<EntityId> filled) {
    var places = List.copyOf(chosen.values());
    if (filled.size() == places.size()) {
      return !filled.equals(places);
    }
    var place = places.get(filled.size());
    var claim = List.copyOf(chosen.keySet()).get(filled.size());
    for (var name : places) {
      if (!filled.contains(name) && !isFalse(claim, place, name)) {
        filled.add(name);
        if (goOtherwise(chosen, filled)) {
          return true;
        }
        filled.remove(filled.size() - 1);
      }
    }
    return false;
  }

  /** Whether the claim is proven wrong with that name in the place of one of its ends. */
  private boolean isFalse(Claim claim, EntityId place, EntityId name) {
    var filled = new LinkedHashMap<EntityId, EntityId>();
    filled.put(place, name);
    return isFalse(claim, List.of(place), filled);
  }

  private Optional<Cloze> cloze(String sentence, EntityId place) {
    var name = diagram.node(place.value()).map(Diagram.Node::name).orElse("");
    var parts = named(name).split(sentence, -1);
    return parts.length == 2 && MARKS.matcher(name).replaceAll("").equals(name)
        ? Optional.of(new Cloze(parts[0], name, parts[1]))
        : Optional.empty();
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
