/** SBML-qual: qualitative models, in which things are on or off, of SBML Level 3. */
@NullMarked
package org.moagraph.io.sbmlqual;

import org.jspecify.annotations.NullMarked;
