/** Diagrams as Mermaid flowcharts. */
@NullMarked
package org.moagraph.render.mermaid;

import org.jspecify.annotations.NullMarked;
