/** Questions as Moodle XML. */
@NullMarked
package org.moagraph.render.moodle;

import org.jspecify.annotations.NullMarked;
