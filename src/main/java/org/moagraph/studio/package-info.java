/**
 * A model in the browser of this machine, where it is made and changed: the text is the truth, what
 * is changed in the picture is a small edit of the text.
 */
@NullMarked
package org.moagraph.studio;

import org.jspecify.annotations.NullMarked;
