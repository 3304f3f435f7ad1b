/** Questions about reach: one record per question, one per answer. */
@NullMarked
package org.moagraph.query;

import org.jspecify.annotations.NullMarked;
