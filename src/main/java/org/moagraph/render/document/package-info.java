/** Prose and handouts as HTML documents that stand alone. */
@NullMarked
package org.moagraph.render.document;

import org.jspecify.annotations.NullMarked;
