/**
 * The immutable values of a mechanism: entities, claims with their evidence, hypotheses,
 * experiments and views.
 */
@NullMarked
package org.moagraph.model;

import org.jspecify.annotations.NullMarked;
