package org.moagraph.collection;

/**
 * A model of a collection, as its index lists it.
 *
 * @param number its place in the index
 * @param name its own name in the collection
 * @param drug what it is about, empty where it does not say
 * @param disease what that is indicated for, empty where it does not say
 * @param lost what of its record could not be read, empty where all could
 */
public record CollectedModel(
    int number,
    String name,
    String title,
    Grade grade,
    String drug,
    String disease,
    String file,
    String lost) {}
