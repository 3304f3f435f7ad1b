package org.moagraph.cli;

import java.util.List;
import org.moagraph.app.Moa;
import org.moagraph.io.Predicates;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions.Pair;

/** What the words of a question name in a model; a word that names nothing ends the command. */
final class Named {

  private final Moa moa;

  private Named(Moa moa) {
    this.moa = moa;
  }

  /** Names in that model. */
  static Named in(Moa moa) {
    return new Named(moa);
  }

  /** The entity of that name. */
  EntityId entity(String name) {
    var found = moa.resolve(name);
    if (found.isUnique()) {
      return found.entities().get(0);
    }
    if (!found.entities().isEmpty()) {
      throw Failure.usage(
          "\"" + name + "\" names several things in " + moa.model().id(),
          "say which by its id: " + described(found.entities()));
    }
    throw Failure.usage(
        "nothing is called \"" + name + "\" in " + moa.model().id(),
        found.near().isEmpty()
            ? "\"moa show " + moa.model().id() + "\" lists what there is"
            : "did you mean " + String.join(" or ", found.near()) + "?");
  }

  private String described(List<EntityId> ids) {
    return String.join(
        ", ",
        ids.stream()
            .limit(10)
            .map(id -> id + moa.index().entity(id).map(Named::place).orElse(""))
            .toList());
  }

  private static String place(Entity entity) {
    return entity.compartment().map(c -> " (" + c + ")").orElse("");
  }

  /** The entities of those names. */
  List<EntityId> entities(List<String> names) {
    return names.stream().map(this::entity).toList();
  }

  /** An entity that goes up, or down where the name ends in "=down". */
  Stimulus stimulus(String name) {
    if (name.endsWith("=down")) {
      return new Stimulus(entity(name.substring(0, name.length() - "=down".length())), false);
    }
    boolean up = name.endsWith("=up");
    return new Stimulus(
        entity(up ? name.substring(0, name.length() - "=up".length()) : name), true);
  }

  /** The stimuli of those names. */
  List<Stimulus> stimuli(List<String> names) {
    return names.stream().map(this::stimulus).toList();
  }

  /** A pair written "A -> B"; the arrow may be any of those that answers show. */
  Pair pair(String text) {
    for (var arrow : List.of("->", "→", "-|", "⊣")) {
      int at = text.indexOf(arrow);
      if (at > 0) {
        return pair(text.substring(0, at).strip(), text.substring(at + arrow.length()).strip());
      }
    }
    throw Failure.usage("\"" + text + "\" is not a pair", "write it as \"A -> B\"");
  }

  /** The pair of two names. */
  Pair pair(String source, String target) {
    return new Pair(entity(source), entity(target));
  }

  /** The pairs written so. */
  List<Pair> pairs(List<String> texts) {
    return texts.stream().map(this::pair).toList();
  }

  /** A claim written "A RELATION B" in words of the vocabulary or of the table of predicates. */
  Claim claim(String text) {
    var words = text.strip().split("\\s+");
    Failure why = null;
    for (int from = 1; from < words.length - 1; from++) {
      for (int to = words.length - 1; to > from; to--) {
        var phrase = String.join(" ", List.of(words).subList(from, to));
        if (Predicates.read(phrase).known()) {
          try {
            return claim(
                String.join(" ", List.of(words).subList(0, from)),
                phrase,
                String.join(" ", List.of(words).subList(to, words.length)));
          } catch (Failure e) {
            why = why == null ? e : why;
          }
        }
      }
    }
    throw why != null
        ? why
        : Failure.usage(
            "\"" + text + "\" is not a claim",
            "write it as \"A activates B\"; \"moa explain predicates\" lists the relations");
  }

  /** The claims written so. */
  List<Claim> claims(List<String> texts) {
    return texts.stream().map(this::claim).toList();
  }

  /** A claim added for one question. */
  Claim claim(String source, String phrase, String target) {
    var reading = Predicates.read(phrase);
    if (!reading.known()) {
      throw Failure.usage(
          "unknown relation \"" + phrase + "\"", "\"moa explain predicates\" lists the relations");
    }
    var from = entity(reading.turned() ? target : source);
    var to = entity(reading.turned() ? source : target);
    var shown = reading.turned() ? reading.relation().word() : phrase;
    return Claim.step(
        ClaimId.of("added:" + Claim.defaultId(from, shown, to)),
        from,
        reading.relation(),
        to,
        reading.sign(),
        shown);
  }
}
