package org.moagraph.assist;

/**
 * The place at which somebody writes.
 *
 * @param way to the value that is awaited; where a key is, to the group that it will be in
 * @param typed what is written of the word so far
 * @param from where that begins
 * @param quote the quote that it stands in, or 0
 * @param flow whether it is between brackets
 */
record Cursor(Way way, Word.Role role, String typed, int from, char quote, boolean flow) {}
