/** The command line: options, files and exit codes. */
@NullMarked
package org.moagraph.cli;

import org.jspecify.annotations.NullMarked;
