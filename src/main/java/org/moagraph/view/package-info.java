/** What to show: diagrams, tables and prose made from a model and from answers. */
@NullMarked
package org.moagraph.view;

import org.jspecify.annotations.NullMarked;
