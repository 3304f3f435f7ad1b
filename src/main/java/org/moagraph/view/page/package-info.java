/** The interactive page of a model as a value. */
@NullMarked
package org.moagraph.view.page;

import org.jspecify.annotations.NullMarked;
