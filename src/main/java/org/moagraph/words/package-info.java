/** The one place that speaks: joining, counting, naming, citing, and the words of a language. */
@NullMarked
package org.moagraph.words;

import org.jspecify.annotations.NullMarked;
