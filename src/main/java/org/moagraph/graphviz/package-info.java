/**
 * Graphviz in pure Java: the engine, the sandbox its memory is and the host it believes to run on.
 * The classes of Graphviz itself are compiled from WebAssembly when this is built. It knows nothing
 * of mechanisms of action, is a jar of its own as well, and needs no other.
 */
@NullMarked
package org.moagraph.graphviz;

import org.jspecify.annotations.NullMarked;
