package org.moagraph.view.quiz;

/** A sentence with a name to fill in: what stands before it, the name, and what follows. */
public record Cloze(String before, String word, String after) {}
