/**
 * Graphs that live in a database: what a question needs of one is fetched step by step, and becomes
 * the model that a file with these nodes and edges would be. Knows no driver; those that there are
 * stand in packages of their own.
 */
@NullMarked
package org.moagraph.engine;

import org.jspecify.annotations.NullMarked;
