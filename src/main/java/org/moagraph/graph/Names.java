package org.moagraph.graph;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moagraph.diag.Nearest;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.IndexedEntities;
import org.moagraph.model.Model;

/**
 * How people name entities: by id, label, synonym, brand or CURIE. Case, spaces, hyphens and the
 * way Greek letters are written do not matter; an exact id wins over everything else.
 */
public final class Names {

  /** Letters of a beginning that may stand for a whole name. */
  private static final int SHORTEST_PART = 3;

  /** A name of more letters is compared with none, which takes the product of their lengths. */
  private static final int LONGEST_COMPARED = 200;

  private static final Pattern IN_BRACKETS = Pattern.compile("(?<!\\s)\\s*\\(.*\\)");

  private static final String GREEK_LETTERS = "αβγδεζηθικλμνξοπρςστυφχψω";
  private static final List<String> GREEK_NAMES =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
          "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
          "phi", "chi", "psi", "omega");

  private final Model model;
  private final Map<String, Set<EntityId>> byName = new LinkedHashMap<>();

  private Names(Model model) {
    this.model = model;
  }

  /** The names of a model's entities. */
  public static Names of(Model model) {
    var names = new Names(model);
    if (model.entities() instanceof IndexedEntities) {
      return names;
    }
    for (var entity : model.entities()) {
      spellings(entity).forEach(s -> names.add(s, entity.id()));
    }
    return names;
  }

  private void add(String spelling, EntityId id) {
    byName.computeIfAbsent(fold(spelling), k -> new LinkedHashSet<>()).add(id);
  }

  /** Every way to write the name of an entity. */
  public static Stream<String> spellings(Entity entity) {
    return Stream.of(
            Stream.of(entity.id().value(), entity.label().plain()),
            entity.label().translations().values().stream(),
            entity.synonyms().stream(),
            entity.brands().stream(),
            entity.brands().stream().map(Names::withoutBrackets),
            entity.xrefs().stream().map(Object::toString))
        .flatMap(s -> s);
  }

  /** A brand without the country or maker behind it. */
  private static String withoutBrackets(String brand) {
    return brand.lastIndexOf(')') < brand.indexOf('(')
        ? brand
        : IN_BRACKETS.matcher(brand).replaceAll("");
  }

  /**
   * What a name came to: exactly one entity, or several, or none with near ones.
   *
   * @param whole whether that is a name of theirs, not only its beginning or a word of it
   */
  public record Resolution(List<EntityId> entities, List<EntityId> near, boolean whole) {

    public Resolution {
      entities = List.copyOf(entities);
      near = List.copyOf(near);
    }

    /** Whether exactly one entity has the name. */
    public boolean isUnique() {
      return entities.size() == 1 && whole;
    }

    /** Whether exactly one entity has a name that begins so, or holds it as a word. */
    public boolean isPart() {
      return entities.size() == 1 && !whole;
    }

    static Resolution of(List<EntityId> entities) {
      return new Resolution(entities, List.of(), true);
    }
  }

  /** The entities of that name; else those with a name that begins so or holds it as a word. */
  public Resolution resolve(String name) {
    if (hasId(name)) {
      return Resolution.of(List.of(EntityId.of(name)));
    }
    var found = named(fold(name));
    var byId = found.stream().filter(id -> fold(id.value()).equals(fold(name))).toList();
    if (byId.size() == 1) {
      return Resolution.of(byId);
    }
    if (!found.isEmpty()) {
      return Resolution.of(found.stream().sorted().toList());
    }
    var both = joined(name);
    if (both.size() > 1) {
      return Resolution.of(List.copyOf(both));
    }
    var part = partly(name);
    return part.isEmpty()
        ? new Resolution(List.of(), near(name), true)
        : new Resolution(part, List.of(), false);
  }

  private boolean hasId(String name) {
    if (model.entities() instanceof IndexedEntities indexed) {
      return !name.isBlank() && indexed.place(EntityId.of(name)) != IndexedEntities.NONE;
    }
    return model.entities().stream().anyMatch(e -> e.id().value().equals(name));
  }

  /** The entities of that folded name; of very many no table is kept, but each is asked. */
  private Set<EntityId> named(String folded) {
    if (!(model.entities() instanceof IndexedEntities)) {
      return byName.getOrDefault(folded, Set.of());
    }
    var found = new LinkedHashSet<EntityId>();
    for (var entity : model.entities()) {
      if (spellings(entity).anyMatch(s -> fold(s).equals(folded))) {
        found.add(entity.id());
      }
    }
    return found;
  }

  /** Two things in one breath, as in "A/B". */
  private Set<EntityId> joined(String name) {
    var both = new LinkedHashSet<EntityId>();
    for (var part : name.split("/")) {
      var found = named(fold(part));
      if (found.isEmpty()) {
        return new LinkedHashSet<>();
      }
      both.addAll(found);
    }
    return both;
  }

  /** The entities with a spelling that begins so, else those that hold it as whole words. */
  private List<EntityId> partly(String name) {
    var wanted = fold(name);
    if (wanted.length() < SHORTEST_PART) {
      return List.of();
    }
    var asWord = " " + spaced(name) + " ";
    return model.entities().stream()
        .filter(
            e ->
                spellings(e)
                    .anyMatch(
                        s -> begins(fold(s), wanted) || (" " + spaced(s) + " ").contains(asWord)))
        .map(Entity::id)
        .toList();
  }

  /** Whether it begins so, not within a number: "n3" begins "n3-x", not "n31". */
  private static boolean begins(String spelling, String wanted) {
    int end = wanted.length();
    return spelling.startsWith(wanted)
        && !(spelling.length() > end
            && Character.isDigit(spelling.charAt(end))
            && Character.isDigit(wanted.charAt(end - 1)));
  }

  /** A spelling in folded words with one space between. */
  private static String spaced(String spelling) {
    return Stream.of(spelling.split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .map(Names::fold)
        .collect(Collectors.joining(" "));
  }

  private List<EntityId> near(String name) {
    if (model.entities() instanceof IndexedEntities) {
      return List.of();
    }
    var wanted = fold(name);
    if (wanted.length() > LONGEST_COMPARED) {
      return List.of();
    }
    int tooFar = Math.max(1, wanted.length() / 3) + 1;
    record Near(int distance, EntityId id) {}
    var best = new LinkedHashMap<EntityId, Integer>();
    byName.forEach(
        (spelling, ids) -> {
          int distance = distance(wanted, spelling, tooFar);
          ids.forEach(id -> best.merge(id, distance, Math::min));
        });
    return best.entrySet().stream()
        .filter(e -> e.getValue() < tooFar)
        .map(e -> new Near(e.getValue(), e.getKey()))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
        .limit(5)
        .map(Near::id)
        .toList();
  }

  /** How far apart two spellings are; a spelling that contains the other counts as near. */
  private static int distance(String a, String b, int limit) {
    return a.length() >= 3 && b.contains(a) ? 1 : Nearest.distance(a, b, limit);
  }

  /**
   * Entities any of whose spellings contains the text, in the order of the model; else all that it
   * names in one breath.
   */
  public List<Entity> containing(String text) {
    var wanted = fold(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    var found =
        model.entities().stream()
            .filter(e -> spellings(e).anyMatch(s -> fold(s).contains(wanted)))
            .toList();
    var both = found.isEmpty() ? joined(text) : Set.of();
    return both.isEmpty()
        ? found
        : model.entities().stream().filter(e -> both.contains(e.id())).toList();
  }

  /** All folded names of a model's entities, each between line ends, to be searched unopened. */
  public static String searched(Model model) {
    return model.entities().stream()
        .flatMap(Names::spellings)
        .map(Names::fold)
        .distinct()
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  /** Whether {@link #containing} can find anything in a model of those searched names. */
  public static boolean mayContain(String searched, String text) {
    return searched.contains(fold(text))
        || Stream.of(text.split("/")).allMatch(part -> searched.contains("\n" + fold(part) + "\n"));
  }

  /** A spelling without case, spaces, punctuation and Greek letters. */
  public static String fold(String spelling) {
    var folded = new StringBuilder(spelling.length());
    var plain = Normalizer.normalize(spelling, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int greek = GREEK_LETTERS.indexOf(c);
      if (greek >= 0) {
        folded.append(GREEK_NAMES.get(greek));
      } else if (Character.isLetterOrDigit(c) || c == ':') {
        folded.append(c);
      }
    }
    return folded.isEmpty() ? spelling.strip().toLowerCase(Locale.ROOT) : folded.toString();
  }
}
