/** Answers as JSON. */
@NullMarked
package org.moagraph.render.json;

import org.jspecify.annotations.NullMarked;
