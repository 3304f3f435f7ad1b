package org.moagraph.edit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;

/**
 * What kind of thing a name is probably of: by the words in it, by the stems of substance names of
 * the World Health Organization, by the relation it stands in. A guess, to be looked at by whoever
 * adds it; what nothing speaks for is an entity of no kind.
 */
final class TypeGuess {

  private static final Map<Pattern, EntityType> SIGNS = new LinkedHashMap<>();

  static {
    sign("transcription factor", EntityType.TRANSCRIPTION_FACTOR);
    sign("growth factor|neurotrophin", EntityType.GROWTH_FACTOR);
    sign("\\b(signalling|signaling|pathway|cascade)$", EntityType.PATHWAY);
    sign("\\b(activity|firing|excitability|tone|oscillations?)$", EntityType.CELL_ACTIVITY);
    sign(
        "\\b(synthesis|release|uptake|reuptake|transmission|plasticity|translation|inflammation"
            + "|metabolism|secretion|apoptosis|autophagy|degradation|phosphorylation|absorption"
            + "|\\p{L}*genesis|\\p{L}*lysis)$",
        EntityType.PROCESS);
    sign("receptors?\\b", EntityType.RECEPTOR);
    sign("channels?$", EntityType.CHANNEL);
    sign("(transporter|symporter|antiporter|pump)s?$", EntityType.TRANSPORTER);
    sign("\\p{L}*kinase\\b", EntityType.KINASE);
    sign("\\bcomplex( \\d+| [iv]+)?$|torc[12]$", EntityType.COMPLEX);
    sign("\\b\\p{L}{3,}(ase|in synthase)( \\d+)?$|\\bcox-?[12]$", EntityType.ENZYME);
    sign("\\bgene$", EntityType.GENE);
    sign("\\b(calcium|sodium|potassium|chloride|magnesium|ca2\\+|na\\+|k\\+|cl-)$", EntityType.ION);
    sign("\\b(neurons?|cells?|astrocytes?|microglia|platelets?)$", EntityType.CELL);
    sign(
        "\\b(cortex|hippocampus|amygdala|striatum|habenula|nucleus accumbens)$", EntityType.REGION);
    sign(
        "(disease|disorder|syndrome|diabetes|cancer|carcinoma|hypertension|asthma|epilepsy"
            + "|schizophrenia|infection|arthritis|anaemia|anemia)$",
        EntityType.DISEASE);
    sign(
        "(pain|symptoms?|behaviou?r|pressure|mood|sleep|survival|remission|reduction|relief)$",
        EntityType.OUTCOME);
    sign(
        "(nausea|bleeding|bradycardia|hepatotoxicity|toxicity|sedation)$",
        EntityType.ADVERSE_EFFECT);
    sign(
        "\\p{L}{2,}(mab|nib|pril|sartan|statin|olol|azole|cillin|mycin|oxetine|azepam|caine"
            + "|dipine|gliptin|gliflozin|glitazone|triptan|prazole|xaban|gatran|lukast|profen"
            + "|coxib|setron|olimus|parin|barbital|curonium|floxacin"
            + "|cycline|stigmine|dronate|thiazide|semide)$",
        EntityType.DRUG);
  }

  /** Names that no ending tells. */
  private static final Pattern DRUGS =
      Pattern.compile(
          "\\p{L}*(ketamine|metformin|aspirin|morphine|heparin)", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SMALL_MOLECULES =
      Pattern.compile(
          "(extracellular |intracellular |cytosolic |brain |blood )?"
              + "(c?[acgu][mdt]p|nad\\+?|nadph?|nadh|fadh?2?|gaba|glutamate|glycine|glutamine|dopamine"
              + "|serotonin|5-ht|noradrenaline|norepinephrine|adrenaline|epinephrine|acetylcholine"
              + "|histamine|adenosine|nitric oxide|glucose|cholesterol|lactate|pyruvate|ip3|cortisol)");

  private TypeGuess() {}

  private static void sign(String pattern, EntityType type) {
    SIGNS.put(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), type);
  }

  /** The kind of a thing of that name at that end of a relation. */
  static EntityType of(String name, Relation relation, boolean source) {
    var fit = source ? RelationFit.sources(relation) : RelationFit.targets(relation);
    return bySign(name)
        .filter(fit::contains)
        .or(() -> byRelation(relation, source).filter(fit::contains))
        .or(() -> bySymbol(name).filter(fit::contains))
        .orElse(EntityType.ENTITY);
  }

  /** The kind by the name alone. */
  static EntityType of(String name) {
    return bySign(name).or(() -> bySymbol(name)).orElse(EntityType.ENTITY);
  }

  private static Optional<EntityType> bySign(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (DRUGS.matcher(lower).matches()) {
      return Optional.of(EntityType.DRUG);
    }
    if (SMALL_MOLECULES.matcher(lower).matches()) {
      return Optional.of(EntityType.SMALL_MOLECULE);
    }
    return SIGNS.entrySet().stream()
        .filter(e -> e.getKey().matcher(lower).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<EntityType> byRelation(Relation relation, boolean source) {
    return switch (relation) {
      case AGONIZES, PARTIALLY_AGONIZES, ANTAGONIZES, POSITIVELY_MODULATES, NEGATIVELY_MODULATES ->
          Optional.of(source ? EntityType.DRUG : EntityType.RECEPTOR);
      case INHIBITS_UPTAKE_BY -> Optional.of(source ? EntityType.DRUG : EntityType.TRANSPORTER);
      case OPENS, BLOCKS -> Optional.of(source ? EntityType.DRUG : EntityType.CHANNEL);
      case IS_METABOLIZED_TO -> Optional.of(source ? EntityType.DRUG : EntityType.METABOLITE);
      case TREATS -> Optional.of(source ? EntityType.DRUG : EntityType.DISEASE);
      case INCREASES_EXPRESSION_OF, DECREASES_EXPRESSION_OF ->
          source ? Optional.empty() : Optional.of(EntityType.PROTEIN);
      default -> Optional.empty();
    };
  }

  /** A short word with capitals or digits is the symbol of a gene, and names its protein. */
  private static Optional<EntityType> bySymbol(String name) {
    boolean symbol =
        name.matches("[\\p{L}\\p{Nd}-]{2,9}")
            && name.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    return symbol ? Optional.of(EntityType.PROTEIN) : Optional.empty();
  }
}
