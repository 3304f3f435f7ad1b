/** A table of claims for spreadsheets. */
@NullMarked
package org.moagraph.io.csv;

import org.jspecify.annotations.NullMarked;
