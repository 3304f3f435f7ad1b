/**
 * Many models in one file or folder: graded, found by name, and kept in an index of the user's.
 * What is kept is checked before it is believed.
 */
@NullMarked
package org.moagraph.collection;

import org.jspecify.annotations.NullMarked;
