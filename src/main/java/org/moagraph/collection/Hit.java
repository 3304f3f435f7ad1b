package org.moagraph.collection;

/**
 * A thing that a search came to, in a model of a collection or in all models of one drug.
 *
 * @param model the name of the model, or the label of the drug
 * @param address what names it in its collection
 * @param isOfDrug whether that address begins with the name of a drug
 */
public record Hit(
    Thing thing,
    Part part,
    String model,
    String title,
    Grade grade,
    String address,
    boolean isOfDrug) {}
