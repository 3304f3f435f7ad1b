package org.moagraph.collection;

import org.moagraph.model.Model;

/**
 * A model as it was read from a file of a collection.
 *
 * @param name its file below the origin while it is read, then what it is called
 * @param isAlone whether its file holds no other
 * @param lost what of its record could not be read, empty where all could
 */
record Reading(String name, boolean isAlone, Model model, String file, String lost) {

  Reading named(String other) {
    return new Reading(other, isAlone, model, file, lost);
  }
}
