package org.moagraph.assist;

/** A stretch of a text, and what is to stand there instead. */
public record Rewrite(Range range, String text) {}
