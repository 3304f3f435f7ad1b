/** Text for people at a terminal: findings with the line they speak of. */
@NullMarked
package org.moagraph.render.text;

import org.jspecify.annotations.NullMarked;
