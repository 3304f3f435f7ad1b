package org.moagraph.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.diag.Nearest;
import org.moagraph.model.Model;

/**
 * In whom the claims of a model were seen, as people call them. A word that the model does not use
 * would leave out every claim that says its organism, so it is refused; its plural, its Latin and
 * its everyday name are known, to say which word was meant.
 */
final class OrganismReader {

  private static final Map<String, List<String>> EVERYDAY = everyday();

  private OrganismReader() {}

  private static Map<String, List<String>> everyday() {
    var names = new LinkedHashMap<String, List<String>>();
    names.put(
        "human",
        List.of(
            "humans",
            "homo sapiens",
            "h. sapiens",
            "man",
            "men",
            "woman",
            "women",
            "person",
            "people",
            "patient",
            "patients",
            "volunteer",
            "volunteers",
            "mensch",
            "menschen",
            "ncbitaxon:9606"));
    names.put(
        "mouse",
        List.of("mice", "mus musculus", "m. musculus", "mus", "murine", "maus", "ncbitaxon:10090"));
    names.put(
        "rat",
        List.of(
            "rats", "rattus norvegicus", "r. norvegicus", "rattus", "ratte", "ncbitaxon:10116"));
    names.put(
        "in vitro",
        List.of(
            "vitro", "cell", "cells", "cell culture", "cell line", "dish", "culture", "tissue"));
    names.put(
        "monkey",
        List.of(
            "monkeys", "macaque", "macaques", "macaca mulatta", "rhesus", "primate", "primates"));
    names.put("rabbit", List.of("rabbits", "oryctolagus cuniculus"));
    names.put("guinea pig", List.of("guinea pigs", "cavia porcellus", "cavy"));
    names.put("hamster", List.of("hamsters", "mesocricetus auratus"));
    names.put("dog", List.of("dogs", "canis familiaris", "canis lupus familiaris", "canine"));
    names.put("cat", List.of("cats", "felis catus", "feline"));
    names.put("pig", List.of("pigs", "sus scrofa", "swine", "porcine"));
    names.put("zebrafish", List.of("danio rerio", "fish"));
    names.put("fruit fly", List.of("flies", "fly", "drosophila", "drosophila melanogaster"));
    names.put("yeast", List.of("saccharomyces cerevisiae", "s. cerevisiae"));
    return names;
  }

  /** The word of that model; throws {@link NotUnderstood}. */
  static String organism(Model model, String word) {
    var known = model.organisms();
    var asked = word.strip().toLowerCase(Locale.ROOT);
    if (known.stream().anyMatch(o -> isIn(o, asked))) {
      return word;
    }
    if (known.isEmpty()) {
      throw new NotUnderstood(
          "unknown organism \"" + word + "\"", "no claim of this model says its organism");
    }
    var meant = known.stream().filter(o -> common(o).equals(common(asked))).findFirst();
    var near =
        meant
            .or(() -> Nearest.to(asked, known))
            .map(o -> "did you mean \"" + o + "\"? ")
            .orElse("");
    throw new NotUnderstood(
        "unknown organism \"" + word + "\"", near + "organisms: " + String.join(", ", known));
  }

  /** Whether a claim on that organism counts where the word is asked for. */
  private static boolean isIn(String organism, String word) {
    var said = organism.toLowerCase(Locale.ROOT);
    return said.equals(word) || List.of(said.split("[^\\p{L}\\p{N}]+")).contains(word);
  }

  /** The name under which all names of an organism are kept. */
  private static String common(String word) {
    var said = word.toLowerCase(Locale.ROOT);
    return EVERYDAY.entrySet().stream()
        .filter(e -> e.getKey().equals(said) || e.getValue().contains(said))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(said);
  }
}
