package org.moagraph.text;

/** A named value of JSON text, whose name stands, in quotes, from {@code at} to {@code end}. */
public record JsonField<T>(String name, int at, int end, T value) {}
