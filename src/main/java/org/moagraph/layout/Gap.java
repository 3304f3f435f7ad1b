package org.moagraph.layout;

/**
 * A part of a picture that is hidden until it is answered.
 *
 * @param number what stands in its place, from 1
 * @param id the id of the node, or of the edge whose sign is hidden
 * @param answer what belongs there
 */
public record Gap(int number, String id, String answer) {}
