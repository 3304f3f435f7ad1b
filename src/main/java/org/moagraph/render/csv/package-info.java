/** Answers as comma-separated values. */
@NullMarked
package org.moagraph.render.csv;

import org.jspecify.annotations.NullMarked;
