/** Diagrams made from models: which things and arrows a picture shows, and what is told of it. */
@NullMarked
package org.moagraph.view.diagram;

import org.jspecify.annotations.NullMarked;
