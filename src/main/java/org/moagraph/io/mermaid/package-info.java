/** Mermaid flowcharts, for notes that draw what stands in them. */
@NullMarked
package org.moagraph.io.mermaid;

import org.jspecify.annotations.NullMarked;
