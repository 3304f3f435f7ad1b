/**
 * What every importer and exporter promises. A format is one package below this one and never knows
 * another.
 */
@NullMarked
package org.moagraph.io;

import org.jspecify.annotations.NullMarked;
