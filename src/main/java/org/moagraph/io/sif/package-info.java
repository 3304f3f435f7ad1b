/** SIF: source, relation and targets on a line, as Cytoscape reads and writes it. */
@NullMarked
package org.moagraph.io.sif;

import org.jspecify.annotations.NullMarked;
