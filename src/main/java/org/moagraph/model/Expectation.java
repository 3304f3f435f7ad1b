package org.moagraph.model;

/** What a model's author says should come out: {@code from} raises or lowers {@code to}. */
public record Expectation(EntityId from, EntityId to, Sign sign) {}
