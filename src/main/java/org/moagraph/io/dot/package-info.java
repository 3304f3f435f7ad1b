/** DOT, the language of Graphviz, read by the parser of graphviz-java. */
@NullMarked
package org.moagraph.io.dot;

import org.jspecify.annotations.NullMarked;
