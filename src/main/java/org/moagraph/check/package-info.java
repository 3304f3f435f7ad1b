/**
 * What a careful reader would ask about a model that is well formed: one small class a rule.
 * Findings speak of parts of the model; where those stand in a file is added by whoever read it.
 */
@NullMarked
package org.moagraph.check;

import org.jspecify.annotations.NullMarked;
