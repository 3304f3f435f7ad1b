/**
 * Model files in the editors that people have, by the Language Server Protocol (version 3.17) over
 * a pair of streams. Nothing but the command that starts it loads it.
 */
@NullMarked
package org.moagraph.lsp;

import org.jspecify.annotations.NullMarked;
