package org.moagraph.model;

import java.util.List;
import java.util.Optional;

/**
 * What one publication says of a claim: whether it supports it, in which organisms, and on what
 * basis it was read ("abstract", "review", "paper", "database").
 */
public record Evidence(
    Citation citation,
    Stance stance,
    List<String> organisms,
    Optional<String> basis,
    Optional<String> note) {

  public Evidence {
    organisms = List.copyOf(organisms);
  }
}
