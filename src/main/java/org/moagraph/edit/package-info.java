/**
 * Small changes of the text of a model file: what is added, set, renamed or deleted in a picture or
 * a form becomes an edit of the text that keeps comments, order and style, or is refused with a
 * reason. The text is the truth; a change that would say anything but what was asked for is not
 * made.
 */
@NullMarked
package org.moagraph.edit;

import org.jspecify.annotations.NullMarked;
