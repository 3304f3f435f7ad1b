/** Answers as Markdown. */
@NullMarked
package org.moagraph.render.md;

import org.jspecify.annotations.NullMarked;
