/** GPML of 2013a and 2021, the format of WikiPathways and PathVisio, by their public schemas. */
@NullMarked
package org.moagraph.io.gpml;

import org.jspecify.annotations.NullMarked;
