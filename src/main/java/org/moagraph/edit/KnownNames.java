package org.moagraph.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Nearest;
import org.moagraph.io.tree.Written;
import org.moagraph.model.EntityType;

/** The names by which people know the things of a file: id, labels, synonyms and brands. */
final class KnownNames {

  /** A thing, and whether its name was only nearly that. */
  record Match(String id, String name, boolean near) {}

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, String> spelled = new LinkedHashMap<>();
  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final List<String> taken = new ArrayList<>();

  KnownNames(Parts parts) {
    for (var part : parts.all()) {
      if (part.place() instanceof Place.Entity entity) {
        taken.add(entity.id());
        Parts.word(part.value(), "type")
            .flatMap(EntityType::parse)
            .ifPresent(t -> types.put(entity.id(), t));
        know(entity.id(), entity.id());
        part.group().ifPresent(g -> names(g, entity.id()));
      }
    }
  }

  private void names(Written.Group group, String id) {
    if (group.value("label").orElse(null) instanceof Written.Group languages) {
      languages
          .entries()
          .forEach(
              e -> References.words(languages, e.key().value()).forEach(w -> know(w.value(), id)));
    }
    for (var key : List.of("label", "synonyms", "brands")) {
      References.words(group, key).forEach(w -> know(w.value(), id));
    }
  }

  private void know(String name, String id) {
    var plain = plain(name);
    if (!plain.isEmpty() && ids.putIfAbsent(plain, id) == null) {
      spelled.put(plain, name);
    }
  }

  /** Declares a thing that is to be added. */
  void add(String id, String label, EntityType type) {
    taken.add(id);
    types.put(id, type);
    know(label, id);
    know(id, id);
  }

  List<String> taken() {
    return taken;
  }

  EntityType type(String id) {
    return types.getOrDefault(id, EntityType.ENTITY);
  }

  /** The thing of exactly that name, whatever its case, hyphens and Greek letters. */
  Optional<String> exact(String name) {
    return Optional.ofNullable(ids.get(plain(name)));
  }

  /**
   * The thing of that name, or of one that differs by a slip of the pen. A number is never such a
   * slip: mTORC1 is not mTORC2.
   */
  Optional<Match> find(String name) {
    var exact = exact(name);
    if (exact.isPresent()) {
      return exact.map(id -> new Match(id, spelled.getOrDefault(plain(name), name), false));
    }
    var plain = plain(name);
    if (plain.length() < 6) {
      return Optional.empty();
    }
    var alike = ids.keySet().stream().filter(k -> digits(k).equals(digits(plain))).toList();
    return Nearest.to(plain, alike)
        .filter(near -> Nearest.distance(near, plain, 3) < 3)
        .map(
            near ->
                new Match(ids.getOrDefault(near, near), spelled.getOrDefault(near, near), true));
  }

  private static String digits(String name) {
    return name.replaceAll("[^0-9]", "");
  }

  private static String plain(String name) {
    return Ids.plain(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll("[^\\p{L}\\p{Nd}+]+", "");
  }
}
