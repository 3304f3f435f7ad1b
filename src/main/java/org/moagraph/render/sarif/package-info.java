/** Findings for code hosts: SARIF, the format in which they take the results of checks. */
@NullMarked
package org.moagraph.render.sarif;

import org.jspecify.annotations.NullMarked;
