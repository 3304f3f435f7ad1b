package org.moagraph.assist;

/**
 * What there is to say of a word.
 *
 * @param range the word
 * @param markdown what to say, as Markdown
 */
public record Hover(Range range, String markdown) {}
