/**
 * Help for whoever writes a model file: what may stand at a place, what a word means, where a name
 * is declared and used. It reads text that is half written, and never touches a file.
 */
@NullMarked
package org.moagraph.assist;

import org.jspecify.annotations.NullMarked;
