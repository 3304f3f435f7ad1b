/** What each part of a picture looks like, decided once for every target: themes and styles. */
@NullMarked
package org.moagraph.render.style;

import org.jspecify.annotations.NullMarked;
