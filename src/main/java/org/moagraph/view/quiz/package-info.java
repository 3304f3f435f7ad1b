/** Questions as values. */
@NullMarked
package org.moagraph.view.quiz;

import org.jspecify.annotations.NullMarked;
