package org.moagraph.collection;

import org.moagraph.model.Model;

/**
 * A model as it was read from a file of a collection.
 *
 * @param lost what of its record could not be read, empty where all could
 */
record Reading(Model model, String file, String lost) {}
