/** What is wrong with an input: stable codes, places and messages. Nothing here knows a model. */
@NullMarked
package org.moagraph.diag;

import org.jspecify.annotations.NullMarked;
