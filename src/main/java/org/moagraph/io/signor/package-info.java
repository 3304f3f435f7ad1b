/** Tables of SIGNOR: causal relations between signalling entities, with their publications. */
@NullMarked
package org.moagraph.io.signor;

import org.jspecify.annotations.NullMarked;
