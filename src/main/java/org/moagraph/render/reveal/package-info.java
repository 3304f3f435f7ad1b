/** Lectures as slides in HTML, in the markup of reveal.js. */
@NullMarked
package org.moagraph.render.reveal;

import org.jspecify.annotations.NullMarked;
