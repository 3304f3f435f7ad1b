/** Scenes, tables and prose as bytes: one package per target. */
@NullMarked
package org.moagraph.render;

import org.jspecify.annotations.NullMarked;
