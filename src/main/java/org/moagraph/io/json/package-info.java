/** A node-link graph in JSON for scripts and web pages. */
@NullMarked
package org.moagraph.io.json;

import org.jspecify.annotations.NullMarked;
