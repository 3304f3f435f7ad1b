/** CausalTAB, the tables of causal interactions of the HUPO-PSI (PSI-MITAB 2.8). */
@NullMarked
package org.moagraph.io.causaltab;

import org.jspecify.annotations.NullMarked;
