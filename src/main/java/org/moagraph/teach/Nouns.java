package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.English;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** What entities are called in the middle of a sentence. */
final class Nouns {

  private static final int LONGEST = 80;
  private static final Pattern QUALIFIED = Pattern.compile("(\\S.*) \\(([^()]+)\\)");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+(-\\p{Ll}+)*");
  private static final List<String> PREPOSITIONS = List.of("at", "in", "on", "from", "of", "to");
  private static final List<String> CELLS =
      List.of("cell", "cells", "neuron", "neurons", "interneuron", "interneurons");
  private static final List<String> COUNTED =
      List.of(
          "receptor",
          "channel",
          "transporter",
          "complex",
          "cell",
          "neuron",
          "cortex",
          "nucleus",
          "network",
          "pathway",
          "circuit",
          "pump",
          "exchanger",
          "subunit",
          "synapse",
          "enzyme",
          "node",
          "ventricle",
          "atrium",
          "heart",
          "kidney",
          "platelet",
          "terminal");

  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Labels labels;
  private final Language words;
  private final Map<EntityId, Text> renamed;

  Nouns(Model model, Labels labels, Map<EntityId, Text> renamed, Language words) {
    this.words = words;
    this.labels = labels;
    this.renamed = renamed;
    model.entities().forEach(e -> entities.putIfAbsent(e.id(), e));
  }

  Entity entity(EntityId id) {
    var entity = entities.get(id);
    return entity == null ? Entity.of(id, EntityType.ENTITY, id.value()) : entity;
  }

  /** The label as it stands alone, on one line and not longer than can be read. */
  String label(EntityId id) {
    var own = labels.of(id);
    var text =
        Optional.ofNullable(renamed.get(id))
            .map(t -> t.in(labels.language()))
            .filter(t -> !dropsKind(id, own, t) && !isOfAnother(id, t));
    return readable(text.orElse(own), id.value());
  }

  /** Whether a picture's shorter label leaves out the word that says what the thing is. */
  private boolean dropsKind(EntityId id, String own, String shorter) {
    var kind = entity(id).type().word();
    return own.contains(kind) && !shorter.contains(kind);
  }

  /** Whether a picture's shorter label is what another thing of the model is called. */
  private boolean isOfAnother(EntityId id, String shorter) {
    return entities.values().stream()
        .anyMatch(e -> !e.id().equals(id) && labels.of(e).equals(shorter));
  }

  static String readable(String label, String otherwise) {
    return ReadableText.named(label, LONGEST, otherwise);
  }

  /** The name in the middle of a sentence, with an article where one is spoken. */
  String named(EntityId id) {
    var name = name(id);
    if (!words.isEnglish()) {
      return name;
    }
    var type = entity(id).type();
    var head = English.head(name);
    boolean counted = (COUNTED.contains(head) || head.endsWith("receptor")) && !isAgent(type);
    return counted && !name.startsWith("the ") ? "the " + name : name;
  }

  /** The name in the middle of a sentence, without an article. */
  String name(EntityId id) {
    var label = label(id);
    if (!words.isEnglish()) {
      return label;
    }
    var type = entity(id).type();
    var match = QUALIFIED.matcher(label);
    if (!match.matches() || match.group(2).contains("/")) {
      return lower(label, type);
    }
    var base = lower(match.group(1), type);
    var qualifier = match.group(2);
    if (PREPOSITIONS.contains(qualifier.split(" ", 2)[0])) {
      return base + " " + qualifier;
    }
    if (qualifier.contains(" to ")) {
      return base + " from " + qualifier;
    }
    return qualifier.contains(" ") ? lower(label, type) : lower(qualifier, null) + " " + base;
  }

  /** The word after "this" for an entity just mentioned, or nothing where only "this" is said. */
  Optional<String> kind(EntityId id) {
    if (!words.isEnglish() && happens(id)) {
      return Optional.empty();
    }
    return switch (entity(id).type()) {
      case RECEPTOR,
          CHANNEL,
          TRANSPORTER,
          KINASE,
          ENZYME,
          TRANSCRIPTION_FACTOR,
          GROWTH_FACTOR,
          PROTEIN,
          GENE,
          COMPLEX,
          METABOLITE,
          PATHWAY,
          CIRCUIT,
          REGION,
          ION ->
          Optional.of(words.say(entity(id).type().word()));
      case DRUG -> Optional.of(words.say("story.drug"));
      case TOOL_COMPOUND -> Optional.of(words.say("story.compound"));
      default -> Optional.empty();
    };
  }

  /**
   * Whether the entity is a molecule that is more or less active, rather than more or less of it.
   */
  boolean acts(EntityId id) {
    return switch (entity(id).type()) {
      case RECEPTOR, CHANNEL, TRANSPORTER, KINASE, ENZYME, TRANSCRIPTION_FACTOR, COMPLEX, PROTEIN ->
          true;
      default -> false;
    };
  }

  /** Whether it is cells that are more or less active, rather than an activity that rises. */
  boolean isCells(EntityId id) {
    return entity(id).type() == EntityType.CELL_ACTIVITY && CELLS.contains(English.head(name(id)));
  }

  /** Whether it is something that happens, of which there is more or less. */
  boolean happens(EntityId id) {
    return switch (entity(id).type()) {
      case PROCESS, CELL_ACTIVITY, PATHWAY, CIRCUIT, OUTCOME, ADVERSE_EFFECT, DISEASE -> true;
      default -> false;
    };
  }

  boolean isPlural(EntityId id) {
    return Labels.mayBeSeveral(entity(id).type()) && words.namesSeveral(name(id));
  }

  private static boolean isAgent(EntityType type) {
    return type.isAgent() || type == EntityType.METABOLITE;
  }

  /** Proper names of molecules keep their capital; ordinary words lose it. */
  private static String lower(String label, @Nullable EntityType type) {
    var first = label.split(" ", 2)[0];
    boolean name =
        type == EntityType.KINASE
            || type == EntityType.PROTEIN
            || type == EntityType.GROWTH_FACTOR
            || type == EntityType.TRANSCRIPTION_FACTOR
            || type == EntityType.GENE;
    boolean coded = type != null && type.isAgent() && label.chars().anyMatch(Character::isDigit);
    boolean ordinary =
        !coded && WORD.matcher(first).matches() && (!name || label.contains(" ") && isPlain(label));
    return ordinary ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
  }

  /** Whether a name of several words is made of ordinary words only, such as "Protein kinase". */
  private static boolean isPlain(String label) {
    return label.substring(1).chars().allMatch(c -> Character.isLowerCase(c) || c == ' ');
  }
}
