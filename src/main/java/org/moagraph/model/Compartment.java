package org.moagraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A place in which entities are, drawn as a labelled region; {@code parent} is what it lies in. */
public record Compartment(String id, Text label, Kind kind, Optional<String> parent) {

  /** What kind of place it is. */
  public enum Kind {
    BODY("body"),
    SYNAPSE("synapse"),
    INTERNEURON("interneuron"),
    PRESYNAPTIC("presynaptic"),
    CLEFT("cleft"),
    POSTSYNAPTIC("postsynaptic"),
    DENDRITE("dendrite"),
    MEMBRANE("membrane"),
    CYTOSOL("cytosol"),
    NUCLEUS("nucleus"),
    ASTROCYTE("astrocyte"),
    NEURON("neuron"),
    CELL("cell"),
    LIVER("liver"),
    CIRCUIT("circuit"),
    REGION("region"),
    BEHAVIOUR("behaviour"),
    OTHER("other");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in files and answers. */
    public String word() {
      return word;
    }

    /** The kind of that word. */
    public static Optional<Kind> parse(String word) {
      return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Kind::word).toList();
    }
  }
}
