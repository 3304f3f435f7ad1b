/**
 * The format of our own model files: strict YAML read with the place of every word, checked by hand
 * so that one run tells all errors, and written back as people would write it.
 */
@NullMarked
package org.moagraph.io.yaml;

import org.jspecify.annotations.NullMarked;
